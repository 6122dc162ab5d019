import { remember } from './remember.ts'
import { reportForms } from '@gongkai/law/annual-report'
import { labelText, squash } from './squash.ts'

/**
 * What the rows of the table of section 三 are recognised by: the words that carry their meaning, however the label
 * is numbered, broken, shortened or decorated. Tried on the label without its number, see `labelText`.
 */
const rowPatterns: Record<string, RegExp> = {
  newReceived: /本年度?新[收增]|新收.{0,8}申请/,
  carriedOver: /上一?年度?结转|结转上一?年/,
  granted: /予以公开/,
  partiallyGranted: /部分公开/,
  deniedStateSecret: /国家秘密/,
  deniedLawProhibited: /其他法律|法律.{0,3}行政法规.{0,4}禁止|法规禁止公开/,
  deniedSafetyStability: /三安全|一稳定/,
  deniedThirdParty: /第三方/,
  deniedInternalAffairs: /内部事务/,
  deniedProcessInfo: /过程性/,
  deniedEnforcementFile: /执法案卷/,
  deniedAdminQuery: /行政查询/,
  unavailableNotHeld: /不掌握/,
  unavailableNeedsCreation: /现成信息|另行制作/,
  unavailableUnclear: /补正后.{0,10}不明确|内容仍不明确/,
  rejectedComplaint: /信访/,
  rejectedRepeat: /重复申请/,
  rejectedPublication: /出版物/,
  rejectedExcessive: /反复申请/,
  rejectedReissue: /重新出具|已获取信息/,
  otherHandling: /其他处理(?:情况|情形)?$/,
  otherOverdueCorrection: /逾期(?:不|未)补正/,
  otherOverdueFee: /收费通知|缴纳费用|逾期(?:不|未)缴/,
  otherMisc: /(?:^|\d[.、,)]?)其他(?:情形|情况)?$/,
  totalHandled: /(?:^|[)、.])[总合]计$|办理结果.{0,3}[总合]计$/,
  carriedForward: /结转下一?年|下一?年度?继续办理/,
}

/** Row keys of both formats in printed order; `otherHandling` stands where the 2021 format has its three rows. */
export const requestRowKeys: string[] = Object.keys(rowPatterns)
const patterns = Object.entries(rowPatterns)

/** The row a label names, or null. */
export const requestRowOf = remember((label: string): string | null => {
  if (label.length < 2 || label.length > 120) return null
  const text = labelText(label)
  for (const [key, pattern] of patterns) if (pattern.test(text)) return key
  return null
})

/** Whether a label can begin the table: `其他` and `总计` are also column headers above it. */
export function opensRequestRows(label: string): boolean {
  const key = requestRowOf(label)
  return key !== null && key !== 'otherMisc' && key !== 'totalHandled'
}

const pairsByRow = new Map<string, Set<string>>()
for (const format of ['2019', '2021'] as const) {
  for (const row of reportForms[format].requests.rows) pairsByRow.set(row.key, pairsOf(labelText(row.label)))
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}

/** How much of a row's statutory label is found in a piece of text that holds more than the label, 0 to 1. */
export function labelCoverage(key: string, text: string): number {
  const pairs = pairsByRow.get(key)
  if (!pairs || pairs.size === 0) return 0
  const plain = squash(text)
  let found = 0
  for (const pair of pairs) if (plain.includes(pair)) found++
  return found / pairs.size
}

/** Columns of the table of section 三, in printed order. */
export const requestColumnKeys: string[] = reportForms['2021'].requests.columns.map((column) => column.key)

const columnPatterns: [string, RegExp][] = [
  ['naturalPerson', /^自然人/],
  ['business', /商业企业|^企业/],
  ['research', /科研/],
  ['publicWelfare', /公益/],
  ['legalService', /法律服务/],
  ['other', /^其[他它]$/],
  ['total', /^[总合]计$/],
]

/** The column a header names, or null. */
export const requestColumnOf = remember((header: string): string | null => {
  if (header.length < 2 || header.length > 30) return null
  const text = squash(header)
  for (const [key, pattern] of columnPatterns) if (pattern.test(text)) return key
  return null
})
