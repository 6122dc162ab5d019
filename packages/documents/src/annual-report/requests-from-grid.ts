import type { Cell, Table } from '../formats/index.ts'
import { isValueText } from './cell-value.ts'
import { disputeGroupOf } from './dispute-labels.ts'
import { requestColumnKeys, requestColumnOf, requestRowOf } from './request-labels.ts'
import { squash } from './squash.ts'
import type { FoundRow, ValueCell } from './value-cell.ts'

/** Where the seven columns stand in a grid: by key order, or null if the header does not tell. */
type Columns = number[] | null

/** A numbered table of the document; number 0 is a table that text holds as rows. */
export interface NumberedTable {
  number: number
  table: Table
}

/**
 * Rows of the request table found in the grids of a document, split and repeated tables taken together.
 * Columns are found by their headers; where a flattened grid has lost its merges, by their order after the label.
 */
export function requestRowsFromGrids(tables: NumberedTable[]): FoundRow[] {
  const rows: FoundRow[] = []
  let columns: Columns = null
  let width = 0
  for (const { number, table } of tables) {
    const first = table.grid.findIndex((row) => !isHeader(row) && labelled(row))
    // A sheet may hold the next table too, whose headers name rows of this one.
    const end = table.grid.findIndex((row) => row.some((cell) => disputeGroupOf(cell.text) !== null))
    if (first < 0 || (end >= 0 && end <= first)) continue
    const header: Columns = findColumns(table.grid.slice(0, first))
    const continues: boolean = rows.length > 0 && width === table.grid[0]?.length
    const named = table.grid.filter((row) => labelled(row)).length
    if (!header && !continues && named < 3 && !(rows.length > 0 && hasFigures(table.grid[first] ?? []))) continue
    columns = header ?? (continues ? columns : null)
    width = table.grid[0]?.length ?? 0
    for (const { header: own, body } of partsOf(table.grid.slice(first, end < 0 ? undefined : end))) {
      columns = (own.length > 0 ? findColumns(own) : null) ?? columns
      const usable: Columns = columns && fits(body, columns) ? columns : null
      for (const row of body) {
        if (isSentence(row)) continue
        const found = usable ? byColumns(row, usable, number) : byOrder(row, number)
        if (found) rows.push(found)
      }
    }
  }
  return joinTornRows(rows)
}

/** Prose in a row of its own: a sheet may hold the whole report, and a sentence names rows of the form too. */
const isSentence = (row: Cell[]): boolean => {
  const filled = row.filter((cell, c) => cell.column === c && cell.text !== '')
  return filled.length === 1 && filled[0]?.text.includes('。') === true
}

/** What a label is until a page break tears it: its number, or the group it stands in. */
const tornLabel = /^(?:\d{1,2}[.、,)]*.{0,24}|\([一二三四五六七]\).{0,24}|[一二三四][、.,].{0,24})$/

/**
 * A row that a page break has cut in two, its figures above and the rest of its label below. Each half is closed by a
 * line of its own, so only the words tell: the label above names no row, with the one below it does.
 */
function joinTornRows(rows: FoundRow[]): FoundRow[] {
  const joined: FoundRow[] = []
  for (const row of rows) {
    const upper = joined.at(-1)
    const label = upper?.labels.at(-1) ?? ''
    const rest = row.labels.at(-1) ?? ''
    const labelGoesOn =
      requestRowOf(label) === null && tornLabel.test(squash(label)) && requestRowOf(label + rest) !== null
    const isTorn = upper !== undefined && hasText(upper) && (hasText(row) ? isRestOf(row, upper) : labelGoesOn)
    // The half above may name the row already: what is left of its label names none.
    const isLabelRest = requestRowOf(rest) === null && rest !== '' && requestRowOf(label + rest) === requestRowOf(label)
    if (isTorn && (labelGoesOn || row.labels.length === 0 || isLabelRest)) {
      const values = upper.values.map((value, c) => {
        const lower = row.values[c]
        return value && lower && lower.text !== '' ? { ...value, text: value.text + lower.text } : value
      })
      joined[joined.length - 1] = { ...upper, labels: [...upper.labels.slice(0, -1), label + rest], values }
    } else joined.push(row)
  }
  return joined
}

/** Whether a row at the head of a page holds nothing but the lower halves of numbers that narrow cells have broken. */
function isRestOf(row: FoundRow, upper: FoundRow): boolean {
  let below = 0
  let above = 0
  for (const [c, value] of row.values.entries()) {
    const own = upper.values[c]
    if (own && own.text !== '') above++
    if (!value || value.text === '') continue
    if (!own || own.text === '' || value.place.page !== (own.place.page ?? 0) + 1) return false
    below++
  }
  return below < above
}

const hasText = ({ values }: FoundRow) => values.some((value) => value !== undefined && value.text !== '')

/** Rows with the header above them: a table that was cut and put together again has its header in the middle too. */
function partsOf(grid: Cell[][]): { header: Cell[][]; body: Cell[][] }[] {
  const parts: { header: Cell[][]; body: Cell[][] }[] = [{ header: [], body: [] }]
  for (const row of grid) {
    let part = parts.at(-1) as (typeof parts)[number]
    if (isHeader(row)) {
      if (part.body.length > 0) {
        part = { header: [], body: [] }
        parts.push(part)
      }
      part.header.push(row)
    } else part.body.push(row)
  }
  return parts
}

/** Whether one of the first cells of a row names a row of the form. */
function labelled(row: Cell[]): boolean {
  for (let c = 0; c < Math.min(row.length, 6); c++) {
    const cell = row[c] as Cell
    if (cell.column === c && cell.text.length > 1 && requestRowOf(cell.text) !== null && !isValueText(cell.text)) {
      return true
    }
  }
  return false
}

/** As many cells for values as the table has columns: what is left of a cut table may have lost columns of labels. */
const hasFigures = (row: Cell[]) =>
  row.filter((cell, c) => cell.column === c && (cell.text === '' || isValueText(cell.text))).length >=
  requestColumnKeys.length

/** Two headers of columns or more, which no row of figures has, or the header above them. */
const isHeader = (row: Cell[]) =>
  row.filter((cell, c) => cell.column === c && requestColumnOf(cell.text) !== null).length >= 2 ||
  row.some(({ text }) => text.length < 12 && squash(text) === '申请人情况')

function findColumns(header: Cell[][]): Columns {
  const found = new Map<string, number>()
  for (const row of header) {
    for (const [c, cell] of row.entries()) {
      const key = requestColumnOf(cell.text)
      if (key && !found.has(key)) found.set(key, c)
    }
  }
  const at = requestColumnKeys.map((key) => found.get(key))
  if (at.every((column, i) => column !== undefined && (i === 0 || column > (at[i - 1] ?? column))))
    return at as number[]
  // A header that is broken or misspelt in places: the others tell where it stands, if they agree.
  const bases = at.flatMap((column, i) => (column === undefined ? [] : [column - i]))
  const base = bases[0]
  if (bases.length < 4 || base === undefined || base < 1 || bases.some((other) => other !== base)) return null
  return requestColumnKeys.map((_, i) => base + i)
}

/** The columns are believed if every row of the form has its label to their left. */
function fits(rows: Cell[][], columns: number[]): boolean {
  const base = columns[0] as number
  return rows.every((row) => {
    const last = row.findLastIndex((cell) => cell.text.length > 1 && requestRowOf(cell.text) !== null)
    const label = row[last]
    return !label || (label.column < base && (label.column + label.columnSpan <= base || row[base] !== label))
  })
}

function byColumns(row: Cell[], columns: number[], table: number): FoundRow | null {
  const base = columns[0] as number
  // A number among the labels: the row has lost a label cell and stands too far to the left.
  const beside = row[base - 1] as Cell
  if (beside.column > 0 && beside.text !== '' && isValueText(beside.text)) return byOrder(row, table)
  // A part of the table divided at other places than its header: seven cells are the seven columns.
  const own = row.filter((cell, c) => cell.column === c)
  const behind = own.slice(own.findLastIndex(isLabel) + 1)
  const filled = behind.filter(({ text }) => text !== '')
  const misplaced = columns.some((c) => row[c]?.column !== c || row[c]?.text === '')
  if (misplaced && (behind.length === columns.length || filled.length === columns.length)) return byOrder(row, table)
  const labels: string[] = []
  for (let c = 0; c < base; c++) {
    const cell = row[c] as Cell
    if (cell.column === c && cell.text !== '' && cell.text !== labels.at(-1)) labels.push(cell.text)
  }
  const values = columns.map((c, i) => {
    const cell = cellUnder(row, c, columns[i + 1] ?? row.length)
    // a heading over the whole width reaches under the columns
    return cell && cell.column >= base ? valueCell(cell, table) : undefined
  })
  if (labels.length === 0 && values.every((value) => !value || value.text === '')) return null
  return { labels, after: '', values, line: row[0]?.line ?? 0 }
}

const isLabel = ({ text }: Cell) => text.length > 1 && !isValueText(text)

/** The cell below a header that stands from `from` to `to`: parts of a table may be divided at other places. */
function cellUnder(row: Cell[], from: number, to: number): Cell | undefined {
  const first = row[from]
  if (first && first.text !== '' && first.column === from) return first
  for (let c = from + 1; c < to; c++) {
    const cell = row[c] as Cell
    if (cell.column === c && cell.text !== '') return cell
  }
  return first
}

/** The seven cells after the label; cells of a merged label may have been pushed to the end of the row. */
function byOrder(row: Cell[], table: number): FoundRow | null {
  const cells = row.filter((cell, c) => cell.column === c)
  const last = cells.findLastIndex(isLabel)
  const labels = cells.slice(0, last + 1).flatMap((cell) => (cell.text === '' ? [] : [cell.text]))
  const { values, doubt } = sevenOf(cells.slice(last + 1).map((cell) => valueCell(cell, table)))
  if (labels.length === 0 && values.every((value) => !value || value.text === '')) return null
  return { labels, after: '', values, line: row[0]?.line ?? 0, ...(doubt ? { doubt } : {}) }
}

/** The value in a cell with its place; in text (table number 0) that is a line and a character, not a grid. */
export function valueCell(cell: Cell, table: number): ValueCell {
  const { text, line, page } = cell
  if (table === 0) return { text, place: { kind: 'line', line, column: (cell.offset ?? 0) + 1 } }
  const place = { kind: 'cell' as const, table, row: cell.row + 1, column: cell.column + 1, line }
  return { text, place: page === undefined ? place : { ...place, page } }
}

/**
 * Picks the run of `count` values out of the cells that follow a label: blank cells that merged labels leave behind
 * stand before or after it. With fewer cells than columns only the total can be told, and only if it adds up.
 */
export function windowOf(cells: ValueCell[], count: number): { values: (ValueCell | undefined)[]; doubt?: string } {
  const extra = cells.length - count
  // As many numbers as columns: the blank cells between them are gaps of the drawing.
  const filled = extra > 0 ? cells.filter(({ text }) => text !== '') : []
  if (filled.length === count) return { values: filled }
  if (extra < 0) return { values: cells.concat(), doubt: `应有 ${count} 个数，只有 ${cells.length} 个` }
  let lead = 0
  while (lead < cells.length && cells[lead]?.text === '') lead++
  let trail = 0
  while (trail < cells.length && cells[cells.length - 1 - trail]?.text === '') trail++
  const shift = trail >= extra ? 0 : Math.min(lead, extra - trail)
  const values = cells.slice(shift, shift + count)
  const lost = cells.slice(shift + count).filter((cell) => cell.text !== '')
  return lost.length === 0 ? { values } : { values, doubt: `应有 ${count} 个数，多出“${lost[0]?.text}”` }
}

/** `windowOf` for a row of the request table. */
export function sevenOf(cells: ValueCell[]): { values: (ValueCell | undefined)[]; doubt?: string } {
  const found = windowOf(cells, requestColumnKeys.length)
  if (cells.length >= requestColumnKeys.length) return found
  const numbers = cells.map((cell) => Number(cell.text))
  const total = numbers.at(-1) ?? Number.NaN
  const parts = numbers.slice(0, -1).reduce((sum, part) => sum + part, 0)
  const adds = cells.length > 1 && parts === total
  const values: (ValueCell | undefined)[] = requestColumnKeys.map(() => undefined)
  if (adds) values[values.length - 1] = cells.at(-1)
  return { values, doubt: `${found.doubt}，无法判断各属哪一列` }
}
