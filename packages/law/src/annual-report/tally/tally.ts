import { emptyTables, type FormCell, formCells } from '../form/cell-addresses.ts'
import { formatForYear, reportForms } from '../form/report-forms.ts'
import type { CellAddress, CellValue, ReportFormat, ReportTables } from '../report.ts'
import { countDisputes } from './count-disputes.ts'
import { countDocuments } from './count-documents.ts'
import { countRequests, reportPeriod } from './count-requests.ts'
import { countFigures } from './count-figures.ts'
import type { OrganRecords } from './records.ts'
import type { TalliedCell, TalliedReport, UncountedRecord } from './tallied-report.ts'

/** Whose report of which year; the format follows from the year. */
export interface TallySubject {
  organ: string
  year: number
}

/** The cells a total adds up; null for a cell that rests on records. */
function addendsOf({ table, row, column }: FormCell, format: ReportFormat): CellAddress[] | null {
  const { requests, disputes } = reportForms[format]
  if (column === 'total') {
    const columns = table === 'requests' ? requests.columns : disputes.outcomes
    return columns.filter(({ key }) => key !== 'total').map(({ key }) => `${table}.${row}.${key}`)
  }
  if (table === 'requests' && row === 'totalHandled') {
    return requests.rows.filter(({ role }) => role === 'result').map(({ key }) => `requests.${key}.${column}`)
  }
  return null
}

/** A sum of which one part is unknown is unknown. */
function sumOf(values: readonly CellValue[]): number | null {
  let sum = 0
  for (const value of values) {
    if (typeof value !== 'number') return null
    sum += value
  }
  return sum
}

/** Fills in the totals: first （七） of each column, then the total of each row, which may rest on it. */
function addTotals(cells: Record<CellAddress, TalliedCell>, format: ReportFormat): void {
  const totals = formCells(format).filter((cell) => addendsOf(cell, format) !== null)
  const lastColumnLast = [
    ...totals.filter(({ column }) => column !== 'total'),
    ...totals.filter(({ column }) => column === 'total'),
  ]
  for (const cell of lastColumnLast) {
    const addends = addendsOf(cell, format) ?? []
    const value = sumOf(addends.map((addend) => cells[addend]?.value ?? null))
    cells[cell.address] = { address: cell.address, value, from: 'sum', addends }
  }
}

function tablesOf(cells: Record<CellAddress, TalliedCell>, format: ReportFormat): ReportTables {
  const tables = emptyTables(format)
  for (const { address, table, row, column } of formCells(format)) {
    const target = tables[table]?.[row]
    if (target) target[column] = cells[address]?.value ?? null
  }
  return tables
}

/**
 * Composes the figures of an annual report from an organ's records: every cell of the form with its value and with the
 * ids of the records, or the cells, behind it. Rests on: period 1 January to 31 December; a request open at the turn of
 * the year is 结转; a partial answer counts once; a withdrawal is 其他处理; a lapse counts in the year of the lapse.
 * Cells without records to rest on are unknown (null), not 0. AR19, AR21, L201.
 *
 * @returns null for years before 2019, when no unified format stood.
 */
export function tally(records: OrganRecords, subject: TallySubject): TalliedReport | null {
  const format = formatForYear(subject.year)
  if (format === null) return null
  const period = reportPeriod(subject.year)
  const uncounted: UncountedRecord[] = []
  const cells: Record<CellAddress, TalliedCell> = {}
  for (const { address } of formCells(format)) cells[address] = { address, value: null, from: 'records', records: [] }

  /** Every cell of a list that is known is a number: 0 where nothing was counted. */
  const enter = (counted: Map<CellAddress, string[]>, covers: (cell: FormCell) => boolean) => {
    for (const cell of formCells(format)) {
      if (!covers(cell) || addendsOf(cell, format) !== null) continue
      const ids = counted.get(cell.address) ?? []
      cells[cell.address] = { address: cell.address, value: ids.length, from: 'records', records: ids }
    }
  }

  if (records.requests) {
    const result = countRequests(records.requests, period, format)
    enter(result.counted, ({ table }) => table === 'requests')
    uncounted.push(...result.uncounted)
  }
  if (records.disputes) {
    const result = countDisputes(records.disputes, period)
    enter(result.counted, ({ table }) => table === 'disputes')
    uncounted.push(...result.uncounted)
  }
  if (records.documents) {
    enter(countDocuments(records.documents, period, format), ({ row }) => row in documentRows)
  }
  const figures = countFigures(records.figures ?? [], subject.year, format, records.documents !== undefined)
  Object.assign(cells, figures.cells)
  uncounted.push(...figures.uncounted)

  addTotals(cells, format)
  return { format, organ: subject.organ, year: subject.year, cells, tables: tablesOf(cells, format), uncounted }
}

const documentRows: Record<string, true> = { regulations: true, normativeDocuments: true }
