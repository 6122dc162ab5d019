import { cellAt, cellLabel } from '../form/cell-addresses.ts'
import { formatForYear } from '../form/report-forms.ts'
import { type OrganKind, organKind } from '../organ-kind.ts'
import type { AnnualReport, CellAddress, CellValue, ReportFormat, TableCells, TableKey } from '../report.ts'
import { blankTotals } from './blank-totals.ts'
import { type JudgedEquation, judgeEquations } from './equations.ts'
import { type Passage, passagesOf } from './prose/passages.ts'

/** A report with everything that several rules need, worked out once. */
export interface AuditContext {
  report: AnnualReport
  /** The format to judge by: as printed, else the one due for the year, else the one in force. */
  format: ReportFormat
  requests: TableCells | null
  disputes: TableCells | null
  proactive: TableCells | null
  /** Whether the reader could not place all numbers of a table: what is missing there cannot be held against the organ. */
  isUncertain(table: TableKey): boolean
  /** Totals left blank although their parts are not all zero. */
  blankTotals: ReadonlySet<CellAddress>
  /** All equations (勾稽关系) that can be judged on this report. */
  equations: readonly JudgedEquation[]
  /** All prose, paragraph by paragraph. */
  passages: readonly Passage[]
  organKind: OrganKind
  label(address: CellAddress): string
}

/** Works out what the rules share. */
export function auditContext(report: AnnualReport): AuditContext {
  const format = report.format ?? (report.year === null ? null : formatForYear(report.year)) ?? '2021'
  const isUncertain = (table: TableKey) => report.uncertainTables?.includes(table) === true
  const blank = blankTotals(report.tables)
  if (report.uncertainTables) {
    for (const address of [...blank]) if (isUncertain(address.split('.')[0] as TableKey)) blank.delete(address)
  }
  // The sum of a row needs no other row, where its parts were placed and not its total alone.
  const equations = judgeEquations(report.tables, blank).filter(({ code, parts }) => {
    if (!isUncertain(code === 'DIS_SUM' ? 'disputes' : 'requests')) return true
    return code === 'REQ_ROW_SUM' && parts.some((address) => cellAt(report.tables, address) !== null)
  })
  return {
    report,
    format,
    requests: report.tables.requests,
    disputes: report.tables.disputes,
    proactive: report.tables.proactive,
    isUncertain,
    blankTotals: blank,
    equations,
    passages: passagesOf(report),
    organKind: organKind(report.organ),
    label: (address) => cellLabel(address, format),
  }
}

/** The number in a cell; null where row or cell is missing, blank or no number. */
export function numberAt(table: TableCells | null, row: string, column: string): number | null {
  const value: CellValue | undefined = table?.[row]?.[column]
  return typeof value === 'number' ? value : null
}

/** The number in a cell, a blank counted as 0. */
export function countAt(table: TableCells | null, row: string, column: string): number {
  return numberAt(table, row, column) ?? 0
}
