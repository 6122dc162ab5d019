/**
 * What sort of organ a name stands for, as far as the name tells. The office of a government (办公室、办公厅) counts as
 * that government. `cityGovernment` is a city whose rank the name does not tell: 设区的市 or county level.
 */
export type OrganKind =
  | 'stateCouncilDepartment'
  | 'provincialGovernment'
  | 'prefectureGovernment'
  | 'cityGovernment'
  | 'countyGovernment'
  | 'township'
  | 'subdistrict'
  | 'developmentZone'
  | 'department'
  | 'unknown'

const patterns: [OrganKind, RegExp][] = [
  ['subdistrict', /街道(?:办事处)?(?:党政办公室|办公室)?$/],
  ['township', /(?:[镇乡]|苏木)(?:人民政府)?(?:党政办公室|办公室)?$/],
  ['stateCouncilDepartment', /^(?:中华人民共和国|国家|中国(?!.{1,8}[市县区局]$))/],
  [
    'developmentZone',
    /(?:管理委员会|管委会|开发区|高新区|保税区|示范区|风景区|度假区)(?:办公室|党政办公室|综合办公室)?$/,
  ],
  ['provincialGovernment', /(?:省|自治区|^(?:北京|上海|天津|重庆)市)(?:人民政府)?(?:办公厅|办公室)?$/],
  ['prefectureGovernment', /(?:自治州|州|盟)(?:人民政府|行政公署)(?:办公厅|办公室)?$|(?:自治州|地区行政公署)$/],
  ['countyGovernment', /(?:[县区旗]|(?:市|州|盟|地区).{1,10}市)(?:人民政府)?(?:办公厅|办公室)?$/],
  ['cityGovernment', /市(?:人民政府)?(?:办公厅|办公室)?$/],
  ['department', /(?:局|委员会|委|厅|部|办公室|办公厅|中心|支队|大队|总队|分局|馆|署|院|处|所|站|办)$/],
]

/** The kind of organ a name stands for; `unknown` where the name does not tell. */
export function organKind(name: string | null): OrganKind {
  const plain = (name ?? '').replace(/\s+/g, '')
  if (plain === '') return 'unknown'
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'unknown'
}

/** Organs of which it is certain that they cannot make 规章. 立法法 91, 93. */
const withoutRuleMakingPower: ReadonlySet<OrganKind> = new Set([
  'countyGovernment',
  'township',
  'subdistrict',
  'developmentZone',
  'department',
])

/** True where an organ of this kind certainly cannot make 规章; false where it can or the name leaves it open. */
export function lacksRuleMakingPower(kind: OrganKind): boolean {
  return withoutRuleMakingPower.has(kind)
}
