import { disputesTable } from '../form/disputes-table.ts'
import { requestColumns, requestsTables } from '../form/requests-table.ts'
import type { CellAddress, CellValue, ReportTables } from '../report.ts'

/** The six kinds of applicant. */
export const applicantColumns: readonly string[] = requestColumns
  .map(({ key }) => key)
  .filter((column) => column !== 'total')

/** All seven columns of the request table. */
export const requestColumnKeys: readonly string[] = requestColumns.map(({ key }) => key)

/** Every row that either format prints in the request table. */
export const allRequestRows: readonly string[] = [
  ...new Set([...requestsTables['2021'].rows, ...requestsTables['2019'].rows].map(({ key }) => key)),
]

/** Every row that either format adds up in （七）总计. */
export const allResultRows: readonly string[] = [
  ...new Set(
    [...requestsTables['2021'].rows, ...requestsTables['2019'].rows]
      .filter(({ role }) => role === 'result')
      .map(({ key }) => key),
  ),
]

/** The three procedures of the dispute table. */
export const disputeGroups: readonly string[] = disputesTable.groups.map(({ key }) => key)

/** The four outcomes that add up to the total of a procedure. */
export const disputeOutcomes: readonly string[] = disputesTable.outcomes
  .map(({ key }) => key)
  .filter((outcome) => outcome !== 'total')

const isBlank = (value: CellValue | undefined) => value === null || value === undefined
const isSomething = (value: CellValue | undefined) => typeof value === 'number' && value !== 0

/** Addresses of totals that are left blank although the cells they add up are not all zero. */
export function blankTotals(tables: ReportTables): Set<CellAddress> {
  const found = new Set<CellAddress>()
  const requests = tables.requests
  if (requests) {
    for (const row of allRequestRows) {
      const cells = requests[row]
      if (cells && isBlank(cells.total) && applicantColumns.some((column) => isSomething(cells[column]))) {
        found.add(`requests.${row}.total`)
      }
    }
    const handled = requests.totalHandled
    if (handled) {
      for (const column of requestColumnKeys) {
        if (!isBlank(handled[column])) continue
        if (allResultRows.some((row) => isSomething(requests[row]?.[column])))
          found.add(`requests.totalHandled.${column}`)
      }
    }
  }
  for (const group of disputeGroups) {
    const cells = tables.disputes?.[group]
    if (cells && isBlank(cells.total) && disputeOutcomes.some((outcome) => isSomething(cells[outcome]))) {
      found.add(`disputes.${group}.total`)
    }
  }
  return found
}
