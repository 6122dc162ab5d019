import type { Cell } from '../formats/index.ts'
import { readCell } from './cell-value.ts'
import {
  type DisputeGroup,
  type DisputeOutcome,
  disputeGroupOf,
  disputeGroups,
  disputeOutcomeOf,
} from './dispute-labels.ts'
import { type NumberedTable, valueCell, windowOf } from './requests-from-grid.ts'
import type { ValueCell } from './value-cell.ts'

/** The fifteen cells of the table of section 四 in printed order; undefined where the document has no such cell. */
export interface DisputeCells {
  values: (ValueCell | undefined)[]
  line: number
  doubt?: string
}

const outcomeOrder: DisputeOutcome[] = ['upheld', 'corrected', 'other', 'pending', 'total']

/** The table of section 四 among the grids of a document: as one row of fifteen, or one row for each procedure. */
export function disputesFromGrids(tables: NumberedTable[]): DisputeCells | null {
  let header: Cell[][] = []
  let width = 0
  let empty: DisputeCells | null = null
  for (const { number, table } of tables) {
    const from = headOf(table.grid)
    const head = from >= 0
    const grid = head ? table.grid.slice(from) : table.grid
    // The data row of a table cut by a page break may stand alone, without its header.
    if (!head && !(header.length > 0 && width === table.grid[0]?.length)) continue
    const turned = head ? (byLabels(grid, number) ?? byOutcomeRows(grid, number) ?? byProcedure(grid, number)) : null
    if (turned) return turned
    const next = grid.findIndex((row) => isNextText(row) && disputeGroupOf(row[0]?.text ?? '') === null)
    const own = next < 0 ? grid : grid.slice(0, next)
    if (head && isBareHeader(own)) empty = { values: new Array(15).fill(undefined), line: own[0]?.[0]?.line ?? 0 }
    for (const row of own) {
      const found = isValueRow(row) ? fromRow(row, header, number) : null
      if (found && row.some((cell) => cell.text !== '')) return found
      empty = found ?? empty
      if (!found) header = [...header, row]
    }
    width = table.grid[0]?.length ?? 0
  }
  // Nothing but blanks under the headers: the table is there and says nothing.
  return empty
}

/** The row in which the headers of the table begin, -1 if the grid does not hold it; a sheet may hold all tables. */
function headOf(grid: Cell[][]): number {
  const group = grid.findIndex((row) => row.some((cell) => disputeGroupOf(cell.text) !== null))
  if (group < 0) return -1
  // Where each procedure has a row of its own, the outcomes stand above the first of them.
  let first = group
  while (first > 0 && group - first < 2 && outcomesIn(grid[first - 1] ?? []) >= 2) first--
  const outcomes = grid.slice(first, first + 9).reduce((sum, row) => sum + outcomesIn(row), 0)
  return outcomes >= 2 ? first : -1
}

/** Headers of outcomes in a row; `其他` and `总计` head other tables as well. */
const outcomesIn = (row: Cell[]) =>
  row.filter((cell, c) => cell.column === c && !plainWord.test(cell.text) && disputeOutcomeOf(cell.text)).length

const plainWord = /^[总合]计$|^其[他它]$/

/**
 * By the labels left of and above each value, however the table is turned: procedures across or down, outcomes across
 * or down. Null unless they name all fifteen once.
 */
function byLabels(grid: Cell[][], table: number): DisputeCells | null {
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  const above: { group: DisputeGroup | null; outcome: DisputeOutcome | null }[] = []
  for (const [r, row] of grid.entries()) {
    let group: DisputeGroup | null = null
    let outcome: DisputeOutcome | null = null
    let last: Cell | null = null
    // 无 alone in its row is the text of the next section; a procedure or an outcome alone in its row has only blanks.
    const alone = new Set(row.filter((cell) => cell.text !== '')).size === 1
    for (const [c, cell] of row.entries()) {
      const head = above[c] ?? { group: null, outcome: null }
      const ownGroup = cell.text === '' ? null : disputeGroupOf(cell.text)
      const ownOutcome = cell.text === '' ? null : disputeOutcomeOf(cell.text)
      if (ownGroup || ownOutcome) {
        group = ownGroup ?? group
        outcome = ownOutcome ?? outcome
        above[c] = { group: ownGroup ?? head.group, outcome: ownOutcome ?? head.outcome }
        continue
      }
      const elsewhere = alone && !group && !outcome && readCell(cell.text).kind === 'blank'
      if (cell === last || cell === grid[r - 1]?.[c] || elsewhere) continue
      last = cell
      const named = { group: head.group ?? group, outcome: head.outcome ?? outcome }
      if (!named.group || !named.outcome || readCell(cell.text).kind === 'unreadable') continue
      const at = disputeGroups.indexOf(named.group) * 5 + outcomeOrder.indexOf(named.outcome)
      const known = values[at]
      if (known && known.text !== '' && cell.text !== '') return null
      if (!known || known.text === '') values[at] = valueCell(cell, table)
    }
  }
  return values.every(Boolean) ? { values, line: grid[0]?.[0]?.line ?? 0 } : null
}

/** One row for each outcome, its name first, the three procedures after it in printed order. */
function byOutcomeRows(grid: Cell[][], table: number): DisputeCells | null {
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  let found = 0
  for (const row of grid) {
    const cells = row.filter((cell, c) => cell.column === c)
    const label = cells.findIndex((cell) => cell.text !== '')
    const outcome = label < 0 ? null : disputeOutcomeOf(cells[label]?.text ?? '')
    const rest = cells.slice(label + 1)
    if (!outcome || rest.length < 3 || rest.some((cell) => readCell(cell.text).kind === 'unreadable')) continue
    const { values: three, doubt } = windowOf(
      rest.map((cell) => valueCell(cell, table)),
      3,
    )
    if (doubt) return null
    for (const [g, value] of three.entries()) values[g * 5 + outcomeOrder.indexOf(outcome)] = value
    found++
  }
  return found === 5 ? { values, line: grid[0]?.[0]?.line ?? 0 } : null
}

/** On a sheet the heading of the next section has nothing but blanks beside it. */
function isNextText(row: Cell[]): boolean {
  const [first, second] = row.filter((cell, c) => cell.column === c && cell.text !== '')
  return first !== undefined && !second && first.text.length > 6 && readCell(first.text).kind === 'unreadable'
}

/** Whether rows hold the whole header and nothing else: a sheet keeps no row that is wholly blank. */
const isBareHeader = (rows: Cell[][]) =>
  rows.reduce((sum, row) => sum + outcomesIn(row), 0) >= 12 &&
  rows
    .flat()
    .every(({ text }) => text === '' || disputeOutcomeOf(text) || disputeGroupOf(text) || /^行政诉讼$/.test(text))

/** Mostly numbers or marks for nothing, and no header word. */
function isValueRow(row: Cell[]): boolean {
  const cells = row.filter((cell, c) => cell.column === c)
  if (cells.some((cell) => disputeOutcomeOf(cell.text) || disputeGroupOf(cell.text) || cell.text.includes('诉讼')))
    return false
  if (isNextText(row)) return false
  return (
    cells.length >= 5 && cells.filter((cell) => readCell(cell.text).kind !== 'unreadable').length >= cells.length - 1
  )
}

function fromRow(row: Cell[], header: Cell[][], table: number): DisputeCells | null {
  const named = byHeader(row, header, table)
  const line = row[0]?.line ?? 0
  if (named) return { values: named, line }
  const cells = row.filter((cell, c) => cell.column === c).map((cell) => valueCell(cell, table))
  if (cells.length < 10) return null
  const { values, doubt } = windowOf(cells, 15)
  return doubt ? { values, line, doubt } : { values, line }
}

/** By the headers above each column, if they name all fifteen once. */
function byHeader(row: Cell[], header: Cell[][], table: number): (ValueCell | undefined)[] | null {
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  let found = 0
  let carried: DisputeGroup | null = null
  for (const [c, cell] of row.entries()) {
    let group: DisputeGroup | null = null
    let outcome: DisputeOutcome | null = null
    for (const line of header) {
      const text = line[c]?.text ?? ''
      group = disputeGroupOf(text) ?? group
      outcome = disputeOutcomeOf(text) ?? outcome
    }
    carried = group ?? carried
    if (!carried || !outcome) continue
    const at = disputeGroups.indexOf(carried) * 5 + outcomeOrder.indexOf(outcome)
    if (values[at]) return null
    values[at] = valueCell(cell, table)
    found++
  }
  return found === 15 ? values : null
}

/** One row for each procedure, its name first, the five outcomes after it. */
function byProcedure(grid: Cell[][], table: number): DisputeCells | null {
  const values: (ValueCell | undefined)[] = new Array(15).fill(undefined)
  let found = 0
  for (const row of grid) {
    const cells = row.filter((cell, c) => cell.column === c)
    const label = cells.findLastIndex((cell) => disputeGroupOf(cell.text) !== null)
    const group = label < 0 ? null : disputeGroupOf(cells[label]?.text ?? '')
    const rest = cells.slice(label + 1)
    if (!group || rest.length < 5 || rest.some((cell) => readCell(cell.text).kind === 'unreadable')) continue
    if (rest.every((cell) => cell.text === '')) continue
    for (const [i, cell] of rest.slice(0, 5).entries())
      values[disputeGroups.indexOf(group) * 5 + i] = valueCell(cell, table)
    found++
  }
  return found >= 2 ? { values, line: grid[0]?.[0]?.line ?? 0 } : null
}
