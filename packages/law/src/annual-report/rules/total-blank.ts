import type { AuditRule } from '../audit/audit-rule.ts'
import { allResultRows, applicantColumns, disputeOutcomes } from '../audit/blank-totals.ts'
import type { CellAddress } from '../report.ts'

/** The cells that a total adds up. */
function partsOf(address: CellAddress): CellAddress[] {
  const [table, row = '', column = ''] = address.split('.')
  if (table === 'disputes') return disputeOutcomes.map((outcome) => `disputes.${row}.${outcome}`)
  if (column === 'total') return applicantColumns.map((applicant) => `requests.${row}.${applicant}`)
  return allResultRows.map((result) => `requests.${result}.${column}`)
}

/** A total is left blank although the cells it adds up are not all zero. */
export const totalBlank: AuditRule = {
  code: 'TOTAL_BLANK',
  lawId: 'R-B2',
  severity: 'error',
  title: '有数据的行、列应填写总计',
  basis: '年度报告格式：各表总计栏应据实填写，没有数据填0',
  check({ blankTotals, label, report }) {
    return [...blankTotals].map((address) => {
      const parts = partsOf(address).flatMap((cell) => {
        const [table = '', row = '', column = ''] = cell.split('.')
        const cells = table === 'disputes' ? report.tables.disputes : report.tables.requests
        const value = cells?.[row]?.[column]
        return typeof value === 'number' ? [{ cell, value }] : []
      })
      const sum = parts.reduce((total, { value }) => total + value, 0)
      return {
        where: address,
        message: `“${label(address)}”未填写，而所含各项合计为${sum}，请补填。`,
        cells: [address, ...parts.filter(({ value }) => value !== 0).map(({ cell }) => cell)],
        found: null,
        expected: sum,
      }
    })
  },
}
