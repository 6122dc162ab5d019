import type { Cell } from '../formats/index.ts'
import { isValueText } from './cell-value.ts'
import { type ProactiveColumnName, proactiveColumnOf, proactiveItemOf } from './proactive-labels.ts'
import { remember } from './remember.ts'
import { type NumberedTable, valueCell } from './requests-from-grid.ts'
import { squash } from './squash.ts'
import type { ValueCell } from './value-cell.ts'

/** A row of the table of section 二: its item and its values by column; `columns` is null where no header told them. */
export interface ProactiveRow {
  item: string
  columns: ProactiveColumnName[] | null
  values: (ValueCell | undefined)[]
  line: number
  /** What was unclear about this row, in Chinese. */
  doubt?: string
}

/** Where a column stands in the grid and what its header names. */
interface ColumnHeader {
  at: number
  name: ProactiveColumnName
}

/** Rows of the table of section 二 found in the grids of a document, whether printed as one table or several. */
export function proactiveRowsFromGrids(tables: NumberedTable[], articleLines: Set<number>): ProactiveRow[] {
  const rows: ProactiveRow[] = []
  let width = 0
  for (const { number, table } of tables) {
    const items = table.grid.some((row) => itemOf(row) !== null)
    if (!items) continue
    const titled = articleLines.has(table.line) || table.grid.some((row) => isHead(row))
    const continues = width > 0 && width === table.grid[0]?.length
    if (!titled && !continues) continue
    width = table.grid[0]?.length ?? 0
    let header: ColumnHeader[] = []
    let content = -1
    let upper: Cell[] | null = null
    for (const row of table.grid) {
      const item = itemOf(row)
      if (item === null) {
        const torn = upper && !isHeadRow(row) ? row.map((cell, c) => belowEachOther(upper?.[c], cell)) : null
        const names = headerOf(torn ?? row)
        if (isHeadRow(row)) header = []
        if (names.length > (torn ? header.length : 0)) {
          header = names
          content = (torn ?? row).findIndex((cell) => isContentHead(cell.text))
        }
        // A page break may cut a row of headers in two.
        upper = isHeadRow(row) ? row : null
        continue
      }
      const label = row.findIndex((cell) => cell.text !== '' && proactiveItemOf(cell.text) === item)
      // A row that has lost the cell of a merged label stands left of its header by as much.
      const shift = Math.min(0, label - content)
      if (content >= 0 && shift < 0) {
        rows.push(
          byHeader(
            item,
            row,
            header.map(({ at, name }) => ({ at: at + shift, name })),
            number,
          ),
        )
        continue
      }
      rows.push(
        header.length > 0 && header.every(({ at }) => at > label)
          ? byHeader(item, row, header, number)
          : byOrder(item, row, label, header, number),
      )
    }
  }
  return rows
}

const isContentHead = remember((text: string) => /^信息内容|^信息名称/.test(squash(text)))
const isArticle = remember((text: string) => squash(text).includes('第二十条'))

const isHead = (row: Cell[]) =>
  row.some(
    (cell) =>
      cell.text.length > 2 &&
      (isContentHead(cell.text) || isArticle(cell.text) || proactiveColumnOf(cell.text) !== null),
  )

/** The item named by the first filled cell of a row, or by the next where that one is a heading over several rows. */
function itemOf(row: Cell[]): string | null {
  let seen = 0
  let last: Cell | null = null
  for (const cell of row) {
    if (cell === last || cell.text === '') continue
    last = cell
    const item = proactiveItemOf(cell.text)
    if (item) return item
    if (++seen === 2) return null
  }
  return null
}

const isHeadRow = (row: Cell[]) => row.some((cell) => isContentHead(cell.text))

const belowEachOther = (upper: Cell | undefined, lower: Cell): Cell =>
  upper && upper !== lower ? { ...lower, text: upper.text + lower.text } : lower

function headerOf(row: Cell[]): ColumnHeader[] {
  const found: ColumnHeader[] = []
  for (const [at, cell] of row.entries()) {
    const name = cell.text === '' ? null : proactiveColumnOf(cell.text)
    if (name) found.push({ at, name })
  }
  return found
}

/** Each column's value stands under its header, in the first filled place if the header covers several. */
function byHeader(item: string, row: Cell[], header: ColumnHeader[], table: number): ProactiveRow {
  const columns: ProactiveColumnName[] = []
  const values: (ValueCell | undefined)[] = []
  for (const { at, name } of header) {
    const cell = row[at]
    const known = columns.findIndex((other) => other.key === name.key)
    if (known < 0) {
      columns.push(name)
      values.push(cell && valueCell(cell, table))
    } else if (values[known]?.text === '' && cell && cell.text !== '') values[known] = valueCell(cell, table)
  }
  return { item, columns, values, line: row[0]?.line ?? 0 }
}

function byOrder(
  item: string,
  row: Cell[],
  label: number,
  header: { name: ProactiveColumnName }[],
  table: number,
): ProactiveRow {
  const columns: ProactiveColumnName[] = []
  for (const { name } of header) if (!columns.some((other) => other.key === name.key)) columns.push(name)
  const values = row
    .filter((cell, c) => c > label && cell.column === c && (cell.text === '' || isValueText(cell.text)))
    .map((cell) => valueCell(cell, table))
  return { item, columns: columns.length > 0 ? columns : null, values, line: row[0]?.line ?? 0 }
}
