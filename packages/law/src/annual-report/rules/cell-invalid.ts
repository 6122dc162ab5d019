import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'

/** Counts of requests and cases are whole and not negative. */
export const cellInvalid: AuditRule = {
  code: 'CELL_INVALID',
  lawId: 'R-B5',
  severity: 'error',
  title: '申请和复议诉讼的件数应为不小于0的整数',
  basis: '年度报告格式：申请、复议、诉讼均按件统计，件数为不小于0的整数',
  check({ requests, disputes, label }) {
    const seen: Observation[] = []
    for (const [table, rows] of [
      ['requests', requests],
      ['disputes', disputes],
    ] as const) {
      for (const row in rows) {
        const cells = rows[row]
        for (const column in cells) {
          const value = cells[column]
          if (typeof value !== 'number' || (value >= 0 && Number.isInteger(value))) continue
          const address = `${table}.${row}.${column}`
          seen.push({
            where: address,
            message: `“${label(address)}”填写为${plain(value)}，${value < 0 ? '件数不能为负数' : '件数应为整数'}，请核对。`,
            cells: [address],
            found: value,
          })
        }
      }
    }
    return seen
  },
}
