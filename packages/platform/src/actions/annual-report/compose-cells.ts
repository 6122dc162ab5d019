import {
  type CellAddress,
  type CellValue,
  type OrganRecords,
  type ReportFormat,
  type ReportTables,
  type TalliedCell,
  tally,
  type UncountedRecord,
} from '@gongkai/law/annual-report'

/** A cell of a composed report and what it rests on. Unknown is null with basis `unknown`, never 0. */
export interface ComposedCell {
  value: CellValue
  /** `records`: counted; `sum`: adds up other cells; `figure`: entered by a person; `unknown`: nothing to rest on. */
  basis: 'records' | 'sum' | 'figure' | 'unknown'
  /** Ids of the records counted. */
  records: string[]
  /** The cells added up. */
  addends: CellAddress[]
}

export interface ComposedCells {
  format: ReportFormat
  tables: ReportTables
  cells: Record<CellAddress, ComposedCell>
  uncounted: UncountedRecord[]
}

/**
 * The figures of an organ's report of a year: counted where records carry them, entered where none does. For the
 * stock of documents both exist: an entered figure goes before the count, because most documents are older than the
 * platform.
 *
 * @returns null for years before 2019, when no unified format stood
 */
export function composeCells(records: OrganRecords, organ: string, year: number): ComposedCells | null {
  const counted = tally(records, { organ, year })
  if (counted === null) return null
  const figures = records.figures ?? []
  const entered = new Set(figures.filter((figure) => figure.year === year).map(({ cell }) => cell))
  const withoutDocuments = tally({ figures }, { organ, year })
  const tables = structuredClone(counted.tables)
  const cells: Record<CellAddress, ComposedCell> = {}
  for (const [address, cell] of Object.entries(counted.cells)) {
    const chosen = (entered.has(address) ? withoutDocuments?.cells[address] : undefined) ?? cell
    cells[address] = composedCell(chosen, entered.has(address))
    const [table, row, column] = address.split('.') as [keyof ReportTables, string, string]
    const target = tables[table]?.[row]
    if (target) target[column] = chosen.value
  }
  return { format: counted.format, tables, cells, uncounted: counted.uncounted }
}

function composedCell(cell: TalliedCell, entered: boolean): ComposedCell {
  const { value } = cell
  if (cell.from === 'sum') return { value, basis: 'sum', records: [], addends: cell.addends }
  if (entered) return { value, basis: 'figure', records: cell.records, addends: [] }
  return { value, basis: value === null ? 'unknown' : 'records', records: cell.records, addends: [] }
}

/** Ids of all records behind a cell; for a sum, of all cells it adds up, each id once. */
export function recordsBehindCell(cells: Record<CellAddress, ComposedCell>, address: CellAddress): string[] {
  const cell = cells[address]
  if (cell === undefined) return []
  if (cell.basis !== 'sum') return cell.records
  return [...new Set(cell.addends.flatMap((addend) => recordsBehindCell(cells, addend)))]
}

/** Addresses of the cells a person may enter: all of section 二; the other tables follow from records alone. */
export const isEnterable = (address: CellAddress): boolean => address.startsWith('proactive.')
