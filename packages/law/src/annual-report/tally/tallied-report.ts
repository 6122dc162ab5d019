import type { CellAddress, CellValue, ReportFormat, ReportTables } from '../report.ts'

/** A composed cell and why it holds its value: the records counted in it, or the cells it adds up. */
export type TalliedCell =
  | { address: CellAddress; value: CellValue; from: 'records'; records: string[] }
  | { address: CellAddress; value: CellValue; from: 'sum'; addends: CellAddress[] }

/** A record that could not be counted, with the reason in Chinese. Nothing is dropped in silence. */
export interface UncountedRecord {
  id: string
  reason: string
}

/** All figures of an organ's annual report, each with the records behind it. */
export interface TalliedReport {
  format: ReportFormat
  organ: string
  year: number
  /** Every cell of the form, by address. */
  cells: Record<CellAddress, TalliedCell>
  tables: ReportTables
  uncounted: UncountedRecord[]
}

/** Ids of all records behind a cell; for a sum, of all cells it adds up, each id once. */
export function recordsBehind(report: TalliedReport, address: CellAddress): string[] {
  const cell = report.cells[address]
  if (!cell) return []
  if (cell.from === 'records') return cell.records
  return [...new Set(cell.addends.flatMap((addend) => recordsBehind(report, addend)))]
}
