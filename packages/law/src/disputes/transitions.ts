import type { Role } from '../people/roles.ts'
import type { DisputeCommandName } from './commands.ts'
import { appealLimit, decisionExtensionLimit } from './dispute-limits.ts'
import type { DisputeEvent, DisputeState, DisputeStatus } from './events.ts'

/** One arrow in the life of a dispute. The same row decides a command and draws its button. */
export interface DisputeTransition {
  command: DisputeCommandName
  label: string
  event: DisputeEvent['type']
  from: readonly DisputeStatus[]
  to: DisputeStatus | 'same'
  by: readonly Role[]
  condition: string
  article: string
  consequence: string
  primary?: boolean
  /** Why it cannot be done in this state, whatever is entered. */
  hindrances?: (state: DisputeState) => string[]
}

const officer: readonly Role[] = ['disclosureOfficer', 'approvingLeader']

const onlyReconsideration = (state: DisputeState): string[] =>
  'kind' in state && state.kind !== 'reconsideration' ? ['只有行政复议的审理期限可以这样延长登记。'] : []

const onlyFirstInstanceSuit = (state: DisputeState): string[] => {
  if (!('kind' in state)) return []
  if (state.kind === 'reconsideration') return ['不服行政复议决定的，应当另行登记行政诉讼，不是上诉。']
  return state.instance === 2 ? ['二审判决、裁定是终审的，不能再上诉。'] : []
}

const onlyOnceExtended = (state: DisputeState): string[] =>
  state.status === 'awaitingDecision' && state.extensionDays > 0 ? ['已经登记过延长审理期限。'] : []

/** The life of a dispute about the organ's own acts, seen from the organ. */
export const disputeTransitions: readonly DisputeTransition[] = [
  {
    command: 'file',
    label: '登记复议、诉讼',
    event: 'filed',
    from: ['none'],
    to: 'filed',
    by: officer,
    condition: '不予公开的答复应当先复议',
    article: '《政府信息公开条例》第五十一条',
    consequence: '案件计入本年度报告的复议诉讼表；审结前为“尚未审结”。',
    primary: true,
  },
  {
    command: 'receiveNotice',
    label: '收到答复通知',
    event: 'noticeReceived',
    from: ['filed'],
    to: 'awaitingReply',
    by: officer,
    condition: '',
    article: '《行政复议法》第四十八条、第五十四条；《行政诉讼法》第六十七条',
    consequence: '从次日起计算提交答复和证据的期限。',
    primary: true,
  },
  {
    command: 'reply',
    label: '提交答复和证据',
    event: 'replied',
    from: ['awaitingReply'],
    to: 'awaitingDecision',
    by: officer,
    condition: '',
    article: '《行政复议法》第四十八条、第五十四条；《行政诉讼法》第六十七条',
    consequence: '等待审理结果。',
    primary: true,
  },
  {
    command: 'extendDecision',
    label: '登记审理期限延长',
    event: 'decisionExtended',
    from: ['awaitingDecision'],
    to: 'same',
    by: officer,
    condition: '只有行政复议，只有一次，最多30日',
    article: decisionExtensionLimit.article,
    consequence: '审结期限相应推后。',
    hindrances: (state) => [...onlyReconsideration(state), ...onlyOnceExtended(state)],
  },
  {
    command: 'decide',
    label: '登记审理结果',
    event: 'decided',
    from: ['filed', 'awaitingReply', 'awaitingDecision'],
    to: 'decided',
    by: officer,
    condition: '',
    article: '《行政复议法》第六十三条至第七十四条；《行政诉讼法》第六十九条至第七十八条',
    consequence: '按结果计入年度报告；结果纠正的，应当按决定或者判决重新办理申请。',
    primary: true,
  },
  {
    command: 'appeal',
    label: '登记上诉',
    event: 'appealed',
    from: ['decided'],
    to: 'filed',
    by: officer,
    condition: '一审行政诉讼',
    article: appealLimit.article,
    consequence: '案件恢复为“尚未审结”，二审结果登记后按二审结果计入。',
    hindrances: onlyFirstInstanceSuit,
  },
  {
    command: 'amendDecision',
    label: '更正登记的结果',
    event: 'decisionAmended',
    from: ['decided'],
    to: 'same',
    by: officer,
    condition: '应当写明理由',
    article: '《政府信息公开条例》第五十条',
    consequence: '原登记保留在经过中，年度报告按更正后的结果统计。',
  },
]

/** The arrow of a command. */
export function disputeTransitionOf(command: DisputeCommandName): DisputeTransition {
  const found = disputeTransitions.find((transition) => transition.command === command)
  if (found === undefined) throw new Error(`No transition for command ${command}`)
  return found
}
