import { disputeTransitions } from '@gongkai/law/disputes'
import { type Role as LawRole, roleLabels } from '@gongkai/law/people'
import { itemTransitions } from '@gongkai/law/publication'
import { requestTransitions } from '@gongkai/law/requests'
import type { Role } from '../database/schema.ts'
import type { Actor, HeldRole } from './actor.ts'

/**
 * How far a permission reaches. `ownOrgan`: objects of the organ where the role is held; `subordinates`: objects of
 * that organ and of every organ below it; `assigned`: objects assigned to the person; `assisting`: those, and objects
 * for which the person was asked for help (协办); `any`: every object.
 */
export type Scope = 'ownOrgan' | 'subordinates' | 'assigned' | 'assisting' | 'any'

/** Who can hold a permission: a role of a person, or one of the actors without roles. */
export type Holder = Role | 'applicant' | 'public' | 'system'

interface Permission {
  /** What the action is called in sentences: “您不能……”. */
  label: string
  holders: Partial<Record<Holder, Scope>>
}

/**
 * The steps of a lifecycle are granted to the roles that its transition table names: button, rule and permission say
 * the same. Here only their reach is added.
 */
function stepsOf<Prefix extends string, Command extends string>(
  prefix: Prefix,
  transitions: readonly { command: Command; label: string; by: readonly LawRole[] }[],
  scopes: Partial<Record<LawRole, Scope>>,
): Record<`${Prefix}.${Command}`, Permission> {
  const entries = transitions.map(({ command, label, by }) => {
    const holders = Object.fromEntries(by.map((role) => [role, scopes[role]]))
    return [`${prefix}.${command}`, { label, holders }]
  })
  return Object.fromEntries(entries) as Record<`${Prefix}.${Command}`, Permission>
}

const everyOffice = {
  disclosureOfficer: 'any',
  departmentHandler: 'any',
  approvingLeader: 'any',
  supervisor: 'any',
} as const
const ownOrgan = { disclosureOfficer: 'ownOrgan', approvingLeader: 'ownOrgan' } as const

/** Who may do what to which object: the whole table. A pair that is not here is not allowed. */
export const permissions = {
  ...stepsOf('request', requestTransitions, { ...ownOrgan, departmentHandler: 'assigned', applicant: 'assigned' }),
  'request.returnAssistance': { label: '返回协办意见', holders: { ...ownOrgan, departmentHandler: 'assisting' } },
  // What an applicant withdraws leaves a joint handling by itself; nobody of the office does it.
  'request.leaveJoint': { label: '退出并案', holders: { system: 'any' } },
  // Anybody may ask (OGI 27); what comes on paper or by word of mouth is registered.
  'request.submit': { label: '提交申请', holders: { public: 'any', applicant: 'any' } },
  'request.register': { label: '登记收到的申请', holders: { disclosureOfficer: 'ownOrgan' } },
  // Brings personal data of many people at once, and makes history: for who keeps the register of the organ.
  'request.importPast': { label: '导入历史申请', holders: { disclosureOfficer: 'ownOrgan', system: 'any' } },
  'request.assign': { label: '分派申请', holders: ownOrgan },
  'request.read': {
    label: '查看申请',
    holders: { ...ownOrgan, departmentHandler: 'assisting', supervisor: 'subordinates' },
  },
  'request.attach': { label: '为申请添加附件', holders: { ...ownOrgan, departmentHandler: 'assisting' } },
  'request.readIdentity': {
    label: '查看申请人的身份证明和联系方式',
    holders: { disclosureOfficer: 'ownOrgan', departmentHandler: 'assigned' },
  },
  'request.readLetters': {
    label: '查看文书',
    holders: { ...ownOrgan, departmentHandler: 'assigned' },
  },
  'request.addAnswerDocument': {
    label: '添加答复文件',
    holders: { disclosureOfficer: 'ownOrgan', departmentHandler: 'assigned' },
  },
  'request.readAnswerDocument': {
    label: '查看答复文件',
    holders: { ...ownOrgan, departmentHandler: 'assigned' },
  },
  'request.redact': {
    label: '遮盖答复文件',
    holders: { disclosureOfficer: 'ownOrgan', departmentHandler: 'assigned' },
  },
  'request.issueLetter': { label: '印发文书', holders: ownOrgan },
  'request.readStatistics': {
    label: '查看申请统计',
    holders: { ...ownOrgan, supervisor: 'subordinates' },
  },
  'request.readCaseFile': {
    label: '调阅案卷',
    holders: { ...ownOrgan, departmentHandler: 'assigned' },
  },
  'request.readNotes': { label: '查看内部备注', holders: { ...ownOrgan, departmentHandler: 'assisting' } },
  'request.note': { label: '写内部备注', holders: { ...ownOrgan, departmentHandler: 'assisting' } },
  'request.archive': { label: '归档', holders: { disclosureOfficer: 'ownOrgan' } },
  'request.handOver': { label: '移交工作', holders: ownOrgan },
  'reasonTemplate.read': {
    label: '查看理由模板',
    holders: { ...ownOrgan, departmentHandler: 'ownOrgan' },
  },
  'reasonTemplate.edit': { label: '修改理由模板', holders: ownOrgan },
  'organ.setRetention': {
    label: '设置保管期限',
    holders: { disclosureOfficer: 'ownOrgan', administrator: 'subordinates' },
  },
  'request.readStatus': { label: '查询办理进度', holders: { applicant: 'assigned' } },
  'request.handInPaymentProof': { label: '提交缴费凭证', holders: { applicant: 'assigned' } },
  'request.confirmAnswerReceived': { label: '确认收到答复', holders: { applicant: 'assigned' } },
  'request.rateAnswer': { label: '评价答复', holders: { applicant: 'assigned' } },
  'request.exportOwn': { label: '导出自己的申请', holders: { applicant: 'assigned' } },
  // It cannot be undone: for who answers for the office and its head.
  'request.decideErasure': { label: '决定删除个人信息', holders: ownOrgan },
  'request.askErasure': { label: '申请删除个人信息', holders: { applicant: 'assigned' } },

  ...stepsOf('item', itemTransitions, { ...ownOrgan, departmentHandler: 'ownOrgan' }),
  'item.read': {
    label: '查看信息条目',
    holders: { ...ownOrgan, departmentHandler: 'ownOrgan', supervisor: 'subordinates' },
  },

  ...stepsOf('dispute', disputeTransitions, ownOrgan),
  'dispute.read': { label: '查看复议诉讼案件', holders: { ...ownOrgan, supervisor: 'subordinates' } },
  'dispute.addDocument': { label: '添加案件材料', holders: ownOrgan },

  'annualReport.read': {
    label: '查看年度报告',
    holders: { ...ownOrgan, supervisor: 'subordinates' },
  },
  'annualReport.compose': { label: '编制年度报告', holders: { disclosureOfficer: 'ownOrgan' } },
  'annualReport.publish': {
    label: '发布年度报告',
    holders: ownOrgan,
  },

  'importedReport.read': {
    label: '查看导入的年度报告',
    holders: { ...ownOrgan, supervisor: 'subordinates' },
  },
  'importedReport.import': {
    label: '导入年度报告',
    holders: { disclosureOfficer: 'ownOrgan', supervisor: 'subordinates', system: 'any' },
  },
  'auditRules.read': {
    label: '查看核对规则',
    holders: { ...ownOrgan, supervisor: 'subordinates', administrator: 'subordinates' },
  },
  'auditRules.set': {
    label: '设置核对规则',
    holders: { supervisor: 'subordinates', administrator: 'subordinates' },
  },
  'importedReport.decide': {
    label: '处理核对发现的问题',
    holders: { disclosureOfficer: 'ownOrgan', supervisor: 'subordinates' },
  },
  'importedReport.correct': {
    label: '更正读错的单元格',
    holders: { disclosureOfficer: 'ownOrgan', supervisor: 'subordinates' },
  },
  'importedReport.reread': {
    label: '重新读取年度报告',
    holders: { disclosureOfficer: 'ownOrgan', supervisor: 'subordinates', system: 'any' },
  },

  'organ.read': {
    label: '查看机关',
    holders: {
      disclosureOfficer: 'subordinates',
      departmentHandler: 'ownOrgan',
      approvingLeader: 'subordinates',
      supervisor: 'subordinates',
      administrator: 'subordinates',
    },
  },
  'organ.create': { label: '新增机关', holders: { administrator: 'subordinates', system: 'any' } },
  'organ.editGuide': {
    label: '修改公开指南',
    holders: { disclosureOfficer: 'ownOrgan', administrator: 'subordinates', system: 'any' },
  },

  'organ.editAnswerSettings': {
    label: '设置答复流程',
    holders: { administrator: 'subordinates', system: 'any' },
  },
  'organ.readLetterSettings': {
    label: '查看文书设置',
    holders: { ...ownOrgan, administrator: 'subordinates' },
  },
  'organ.setLetters': {
    label: '修改文书设置',
    holders: { disclosureOfficer: 'ownOrgan', administrator: 'subordinates', system: 'any' },
  },

  // The public site is the installation's; it is kept where the tree of organs begins.
  'site.edit': { label: '修改网站设置', holders: { administrator: 'ownOrgan', system: 'any' } },

  'person.read': {
    label: '查看人员',
    holders: { ...ownOrgan, administrator: 'subordinates' },
  },
  'person.create': { label: '新增人员', holders: { administrator: 'subordinates', system: 'any' } },
  'person.assignRole': { label: '授予或收回角色', holders: { administrator: 'subordinates', system: 'any' } },
  'person.resetPassword': { label: '重置密码', holders: { administrator: 'subordinates', system: 'any' } },
  'person.deactivate': { label: '停用人员', holders: { administrator: 'subordinates' } },

  'calendar.read': { label: '查看工作日历', holders: { administrator: 'any', ...everyOffice } },
  'calendar.load': { label: '载入放假通知', holders: { administrator: 'any', system: 'any' } },

  'auditTrail.read': { label: '查看审计记录', holders: { supervisor: 'subordinates', administrator: 'subordinates' } },
  'auditTrail.verify': { label: '核验审计记录', holders: { administrator: 'any', system: 'any' } },
  'views.rebuild': { label: '重建视图', holders: { administrator: 'any', system: 'any' } },
} satisfies Record<string, Permission>

export type Action = keyof typeof permissions

export const actions = Object.keys(permissions) as Action[]

/** What the table needs to know of an object. `organPath` is the organ's place in the tree. */
export interface PermissionObject {
  organId: string
  organPath: string
  /** The person a request is assigned to. */
  assignedTo?: string | null
  /** Who was asked for help with a request (协办). */
  assistants?: readonly string[]
  /** The request itself, for an applicant who proved to be its applicant. */
  requestId?: string
}

export type Permit = { allowed: true } | { allowed: false; reason: string }

/** May this actor do this to this object? The one place that answers it; a refusal says who could. */
export function may(actor: Actor, action: Action, object: PermissionObject): Permit {
  const { label, holders }: Permission = permissions[action]
  if (actor.kind !== 'person') {
    const scope = holders[actor.kind]
    if (scope === 'any') return { allowed: true }
    if (scope === 'assigned' && actor.kind === 'applicant' && actor.requestId === object.requestId) {
      return { allowed: true }
    }
    return { allowed: false, reason: actor.kind === 'public' ? `请先登录再${label}` : `没有权限${label}` }
  }
  const reaches = (held: HeldRole): boolean => {
    const scope = holders[held.role]
    return scope !== undefined && within(scope, held, object, actor.personId)
  }
  if (actor.roles.some(reaches)) return { allowed: true }
  const held = actor.roles.filter(({ role }) => holders[role] !== undefined)
  if (held.length > 0) {
    const onlyAssigned = held.every(({ role }) => holders[role] === 'assigned' || holders[role] === 'assisting')
    return {
      allowed: false,
      reason: onlyAssigned ? `这件没有分派给您，不能${label}` : `这不属于您所在机关的管理范围，不能${label}`,
    }
  }
  const roles = (Object.keys(holders) as Holder[]).filter((holder) => holder !== 'applicant' && holder in roleLabels)
  const who = roles.map((role) => `“${roleLabels[role as Role]}”`).join('或')
  return { allowed: false, reason: who === '' ? `没有权限${label}` : `您的角色不能${label}；需要${who}角色` }
}

function within(scope: Scope, held: HeldRole, object: PermissionObject, personId: string): boolean {
  switch (scope) {
    case 'any':
      return true
    case 'subordinates':
      return object.organPath.startsWith(held.organPath)
    case 'assigned':
      return held.organId === object.organId && object.assignedTo === personId
    case 'assisting':
      return (
        held.organId === object.organId &&
        (object.assignedTo === personId || (object.assistants ?? []).includes(personId))
      )
    case 'ownOrgan':
      return held.organId === object.organId
  }
}

/** The part of all records an actor may do an action to, for lists: an object is in reach when any of these holds. */
export interface Reach {
  everything: boolean
  organIds: string[]
  /** Path prefixes: these organs and everything below them. */
  organPaths: string[]
  /** Organs where only what is assigned to the person counts. */
  assignedInOrganIds: string[]
}

/** The same table for lists: which records an actor may do `action` to. */
export function reachOf(actor: Actor, action: Action): Reach {
  const { holders }: Permission = permissions[action]
  const reach: Reach = { everything: false, organIds: [], organPaths: [], assignedInOrganIds: [] }
  if (actor.kind !== 'person') return { ...reach, everything: holders[actor.kind] === 'any' }
  for (const { organId, organPath, role } of actor.roles) {
    const scope = holders[role]
    if (scope === 'any') reach.everything = true
    if (scope === 'ownOrgan') reach.organIds.push(organId)
    if (scope === 'subordinates') reach.organPaths.push(organPath)
    if (scope === 'assigned' || scope === 'assisting') reach.assignedInOrganIds.push(organId)
  }
  return reach
}

/** True when no record at all is in reach. */
export const reachesNothing = (reach: Reach): boolean =>
  !reach.everything &&
  reach.organIds.length === 0 &&
  reach.organPaths.length === 0 &&
  reach.assignedInOrganIds.length === 0
