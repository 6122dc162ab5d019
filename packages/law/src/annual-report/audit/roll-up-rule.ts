import type { RuleDescription } from './audit-rule.ts'

/** A consolidated report is the sum of its members. */
export const rollUpRule: RuleDescription = {
  code: 'ROLL_UP_MISMATCH',
  lawId: 'R-X1',
  severity: 'warning',
  title: '汇总报告各格等于所属机关之和',
  basis: '《政府信息公开条例》第四十九条：政府的年度报告汇总所属机关的数据',
}
