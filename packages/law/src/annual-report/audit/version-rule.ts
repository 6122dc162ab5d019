import type { RuleDescription } from './audit-rule.ts'

/** A published report does not change in silence. */
export const versionRule: RuleDescription = {
  code: 'CHANGED_WITHOUT_NOTE',
  lawId: 'R-D2',
  severity: 'warning',
  title: '公布后更正数据应附更正说明',
  basis: '年度报告应当真实、准确；公布后更正的，应说明更正内容和日期',
}
