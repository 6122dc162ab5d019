/** Whose act is disputed, as the table of reconsideration organs tells them apart. ARL 24–28. */
export type RespondentKind =
  | 'localDepartment'
  | 'localGovernment'
  | 'dispatchedOrgan'
  | 'provincialGovernment'
  | 'stateCouncilDepartment'
  | 'verticalDepartment'
  | 'justiceDepartment'
  | 'authorisedOrganisation'
  | 'dispatchedAgency'

/** How the reconsideration organ (复议机关) is found in the tree of organs. */
export type ReconsiderationRule =
  | 'sameLevelGovernment'
  | 'nextHigherGovernment'
  | 'establishingGovernment'
  | 'itself'
  | 'superiorDepartment'
  | 'sameLevelGovernmentOrSuperiorDepartment'
  | 'managingGovernment'

export interface ReconsiderationOrganRow {
  label: string
  rule: ReconsiderationRule
  /** The rule in words. */
  text: string
  article: string
}

const arl = (article: string): string => `《中华人民共和国行政复议法》${article}`

const row = (label: string, rule: ReconsiderationRule, text: string, article: string): ReconsiderationOrganRow => ({
  label,
  rule,
  text,
  article: arl(article),
})

/** Who decides on reconsideration (复议管辖), by respondent. The superior department is no choice since 2024-01-01. */
export const reconsiderationOrgans: Record<RespondentKind, ReconsiderationOrganRow> = {
  localDepartment: row(
    '县级以上地方人民政府工作部门',
    'sameLevelGovernment',
    '由本级人民政府管辖',
    '第二十四条第一款第（一）项',
  ),
  localGovernment: row(
    '省级以下地方各级人民政府',
    'nextHigherGovernment',
    '由上一级人民政府管辖',
    '第二十四条第一款第（二）项',
  ),
  dispatchedOrgan: row(
    '派出机关（街道办事处等）',
    'establishingGovernment',
    '由设立它的人民政府管辖',
    '第二十四条第一款第（三）项',
  ),
  authorisedOrganisation: row(
    '法律、法规、规章授权的组织',
    'managingGovernment',
    '由管理它的人民政府，或者管理它的工作部门的本级人民政府管辖',
    '第二十四条第一款第（四）项',
  ),
  provincialGovernment: row(
    '省、自治区、直辖市人民政府',
    'itself',
    '由本机关管辖；对复议决定不服的，可以提起行政诉讼或者申请国务院裁决',
    '第二十四条第二款、第二十六条',
  ),
  dispatchedAgency: row(
    '工作部门的派出机构（以自己的名义）',
    'sameLevelGovernment',
    '由该工作部门的本级人民政府管辖；市级部门按行政区划设立的，由所在地人民政府管辖',
    '第二十四条第四款',
  ),
  stateCouncilDepartment: row(
    '国务院部门',
    'itself',
    '由本部门管辖；对复议决定不服的，可以提起行政诉讼或者申请国务院裁决',
    '第二十五条、第二十六条',
  ),
  verticalDepartment: row(
    '海关、金融、外汇管理、税务、国家安全等机关',
    'superiorDepartment',
    '由上一级主管部门管辖',
    '第二十七条',
  ),
  justiceDepartment: row(
    '地方司法行政部门',
    'sameLevelGovernmentOrSuperiorDepartment',
    '可以选择向本级人民政府或者上一级司法行政部门申请',
    '第二十八条',
  ),
}

/** What the organ is called where neither the tree nor the office names it: right in law, but a name is better. */
export const unnamedReconsiderationOrgans: Record<ReconsiderationRule, readonly string[]> = {
  sameLevelGovernment: ['本级人民政府'],
  nextHigherGovernment: ['上一级人民政府'],
  establishingGovernment: ['设立本机关的人民政府'],
  itself: ['本机关'],
  superiorDepartment: ['上一级主管部门'],
  sameLevelGovernmentOrSuperiorDepartment: ['本级人民政府', '上一级司法行政部门'],
  managingGovernment: ['管理本机关的人民政府'],
}

/** An organ as far as the table needs it. Governments are those that decide on reconsideration. */
export interface RespondentOrgan {
  id: string
  parentId: string | null
  name: string
  kind: RespondentKind
}

/** The organ or organs that decide, with the row of the table; `organs` is null where the tree does not tell. */
export interface ReconsiderationOrgan {
  row: ReconsiderationOrganRow
  organs: string[] | null
}

const governments: ReadonlySet<RespondentKind> = new Set(['localGovernment', 'provincialGovernment'])
const departments: ReadonlySet<RespondentKind> = new Set(['localDepartment', 'justiceDepartment', 'verticalDepartment'])

/**
 * The reconsideration organ of an organ, from a tree of organs in which a department hangs below its government and
 * a government below the next higher one. ARL 24–28. A township decides on no reconsideration, so it is passed over.
 */
export function reconsiderationOrganOf(organ: RespondentOrgan, tree: readonly RespondentOrgan[]): ReconsiderationOrgan {
  const row = reconsiderationOrgans[organ.kind]
  const above = ancestors(organ, tree)
  const government = above.find(({ kind, name }) => governments.has(kind) && !isTownship(name))?.name ?? null
  const department = above.find(({ kind }) => departments.has(kind))?.name ?? null
  const given = (...names: (string | null)[]): string[] | null => {
    const known = names.filter((name) => name !== null)
    return known.length === 0 ? null : known
  }
  switch (row.rule) {
    case 'itself':
      return { row, organs: [organ.name] }
    case 'superiorDepartment':
      return { row, organs: given(department) }
    case 'sameLevelGovernmentOrSuperiorDepartment':
      return { row, organs: given(government, department) }
    default:
      return { row, organs: given(government) }
  }
}

const isTownship = (name: string): boolean => /[乡镇](?:人民政府)?$/.test(name)

function ancestors(organ: RespondentOrgan, tree: readonly RespondentOrgan[]): RespondentOrgan[] {
  const byId = new Map(tree.map((member) => [member.id, member]))
  const found: RespondentOrgan[] = []
  // a tree that loops back to itself ends at the first organ seen twice
  for (let id = organ.parentId; id !== null; ) {
    const parent = byId.get(id)
    if (parent === undefined || found.includes(parent)) break
    found.push(parent)
    id = parent.parentId
  }
  return found
}
