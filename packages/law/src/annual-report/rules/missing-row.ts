import type { AuditRule } from '../audit/audit-rule.ts'
import { requestRowLabel } from '../form/cell-addresses.ts'
import { requestsTables } from '../form/requests-table.ts'

/** （六） may be printed as one row or as three; either covers the other. */
const isOtherHandling = (row: string) =>
  row === 'otherHandling' || row === 'otherMisc' || row.startsWith('otherOverdue')

/** Every row of the statutory request table is printed; the format decides which are due. */
export const missingRow: AuditRule = {
  code: 'MISSING_ROW',
  lawId: null,
  severity: 'error',
  title: '申请情况表不得缺行',
  basis: '年度报告格式第三部分：表格各行不得增删，没有数据填0',
  check({ requests, format, isUncertain }) {
    if (!requests || isUncertain('requests')) return []
    const others = ['otherOverdueCorrection', 'otherOverdueFee', 'otherMisc']
    const asOneRow = Boolean(requests.otherHandling)
    const asThreeRows = others.some((row) => Boolean(requests[row]))
    const coveredOtherwise = format === '2019' ? asThreeRows : asOneRow
    return requestsTables[format].rows
      .filter(({ key }) => !requests[key] && !(coveredOtherwise && isOtherHandling(key)))
      .map(({ key }) => ({
        where: `requests.${key}`,
        message: `申请情况表缺少“${requestRowLabel(key, format)}”一行，请按规定格式补充。`,
        cells: [],
      }))
  },
}
