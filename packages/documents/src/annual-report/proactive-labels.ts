import type { ReportFormat } from '@gongkai/law/annual-report'
import { remember } from './remember.ts'
import { labelText, squash } from './squash.ts'

const itemPatterns: [string, RegExp][] = [
  ['regulations', /^(?:行政|政府|部门)?规章(?:数量|件数)?$/],
  ['normativeDocuments', /^(?:行政)?规范性文件(?:数量|件数)?$/],
  ['adminLicensing', /^行政(?:审批)?许可(?:事项|数量)?$/],
  ['otherServices', /^其[他它]?对外管理服务(?:事项)?/],
  ['adminPenalty', /^行政处罚(?:事项|数量)?$/],
  ['adminCoercion', /^行政强制(?:措施|执行|事项|数量)?$/],
  ['adminFees', /^行政事业性?收费(?:项目|金额)?$/],
  ['procurement', /^(?:政府)?集中采购(?:项目)?$|^政府采购$/],
]

/** The item of the table of section 二 that a label names, or null. */
export const proactiveItemOf = remember((label: string): string | null => {
  if (label.length < 2 || label.length > 40) return null
  const text = labelText(label)
  if (text.length > 14) return null
  for (const [key, pattern] of itemPatterns) if (pattern.test(text)) return key
  return null
})

/** Header words → column key, and the format that prints them. Fees and procurement both have an amount. */
const columnPatterns: { key: string; format: ReportFormat | null; pattern: RegExp }[] = [
  { key: 'issued', format: '2021', pattern: /制发/ },
  { key: 'repealed', format: '2021', pattern: /废止/ },
  { key: 'inForce', format: '2021', pattern: /现行有效|有效件数/ },
  { key: 'produced', format: '2019', pattern: /新制作/ },
  { key: 'disclosed', format: '2019', pattern: /新公开|新发布/ },
  { key: 'totalPublic', format: '2019', pattern: /对外公开|公开总数/ },
  { key: 'previousItems', format: '2019', pattern: /一年项目|上年项目/ },
  { key: 'change', format: '2019', pattern: /增[^\u4e00-\u9fff]?减/ },
  { key: 'decisions', format: '2021', pattern: /本年(?:度)?处理决定/ },
  { key: 'decisions', format: '2019', pattern: /处理决定/ },
  { key: 'amount', format: '2021', pattern: /收费(?:总)?金额/ },
  { key: 'items', format: '2019', pattern: /采购项目/ },
  { key: 'amount', format: '2019', pattern: /采购(?:总)?金额/ },
]

/** A column of section 二 as its header names it. */
export interface ProactiveColumnName {
  key: string
  format: ReportFormat | null
  /** `万元` or `元` where the header names a unit. */
  unit: string | null
}

/** The column a header cell names, or null. */
export const proactiveColumnOf = remember((header: string): ProactiveColumnName | null => {
  if (header.length < 3 || header.length > 40) return null
  const text = squash(header)
  const found = columnPatterns.find(({ pattern }) => pattern.test(text))
  return found ? { key: found.key, format: found.format, unit: /[(:：](亿元|万元|元)/.exec(text)?.[1] ?? null } : null
})

/** All columns that a run of header pieces names, in the order of their words. */
export function proactiveColumnsIn(header: string): ProactiveColumnName[] {
  const text = squash(header)
  const found: (ProactiveColumnName & { at: number })[] = []
  for (const { key, format, pattern } of columnPatterns) {
    const at = pattern.exec(text)?.index
    if (at === undefined || found.some((other) => other.key === key)) continue
    found.push({ key, format, unit: key === 'amount' ? (/[(:：](亿元|万元|元)/.exec(text)?.[1] ?? null) : null, at })
  }
  return found.sort((a, b) => a.at - b.at).map(({ key, format, unit }) => ({ key, format, unit }))
}

/** Columns of an item where no header tells them, by the format and else by the number of values. */
export function defaultColumns(item: string, format: ReportFormat | null, count: number): ProactiveColumnName[] {
  const of = (chosen: ReportFormat, ...keys: string[]) => keys.map((key) => ({ key, format: chosen, unit: null }))
  const old = format === '2019'
  switch (item) {
    case 'regulations':
    case 'normativeDocuments':
      return old ? of('2019', 'produced', 'disclosed', 'totalPublic') : of('2021', 'issued', 'repealed', 'inForce')
    case 'adminFees':
      return old || (format === null && count === 2) ? of('2019', 'previousItems', 'change') : of('2021', 'amount')
    case 'procurement':
      return of('2019', 'items', 'amount')
    default:
      return old || (format === null && count >= 3)
        ? of('2019', 'previousItems', 'change', 'decisions')
        : of('2021', 'decisions')
  }
}
