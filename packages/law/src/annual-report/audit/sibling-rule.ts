import type { RuleDescription } from './audit-rule.ts'

export const siblingRuleCode = 'SIBLING_BOILERPLATE'

/** Each organ writes its own report. */
export const siblingRule: RuleDescription = {
  code: siblingRuleCode,
  lawId: 'R-N5',
  severity: 'warning',
  title: '文字部分不与其他机关的报告雷同',
  basis: '国办公开办函〔2021〕30号：据实报告，防止模板化、千篇一律',
}
