import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'
import { reportForms } from '../form/report-forms.ts'

/** Numbers of documents, decisions and items are whole and not negative, amounts not negative; only 本年增/减 has a sign. */
export const proactiveCellInvalid: AuditRule = {
  code: 'PROACTIVE_CELL_INVALID',
  lawId: 'R-B5',
  severity: 'error',
  title: '主动公开情况表的件数、金额不得为负，件数应为整数',
  basis: '年度报告格式第二部分：件数为不小于0的整数，收费金额不小于0',
  check({ proactive, format, label }) {
    if (!proactive) return []
    const seen: Observation[] = []
    for (const { rows, columns } of reportForms[format].proactive) {
      for (const row of rows) {
        for (const { key, valueKind } of columns) {
          const value = proactive[row.key]?.[key]
          if (typeof value !== 'number') continue
          const negative = value < 0 && valueKind !== 'change'
          const broken = valueKind !== 'amount' && !Number.isInteger(value)
          if (!negative && !broken) continue
          const address = `proactive.${row.key}.${key}`
          seen.push({
            where: address,
            message: `“${label(address)}”填写为${plain(value)}，${negative ? '不能为负数' : '应为整数'}，请核对。`,
            cells: [address],
            found: value,
          })
        }
      }
    }
    return seen
  },
}
