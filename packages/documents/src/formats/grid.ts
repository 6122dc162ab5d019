import { limits } from './limits.ts'
import type { Block, Cell } from './tree.ts'
import { UnreadableFile } from './tree.ts'

/** A cell as the format gives it, before its merges are written out. */
export interface RawCell {
  text: string
  rowSpan: number
  columnSpan: number
}

/** Counts the cells of a whole document, so that spans cannot multiply without end. */
export class CellBudget {
  private left: number = limits.cells

  take(count: number): void {
    this.left -= count
    if (this.left < 0) {
      throw new UnreadableFile(
        `文件中的表格超过 ${limits.cells} 个单元格，不像年度报告，未予读取。请检查文件是否损坏。`,
      )
    }
  }
}

/**
 * Writes merged cells out into a square grid: a merged cell is the same object wherever it covers.
 * `firstLine` is the line of row 0 in the flattened original; row r stands on `firstLine + r`.
 */
export function buildGrid(rows: RawCell[][], firstLine: number, budget: CellBudget): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => [])
  let width = 0
  for (const [r, raws] of rows.entries()) {
    const row = grid[r] as (Cell | undefined)[]
    let c = 0
    for (const raw of raws) {
      while (row[c]) c++
      if (c >= limits.columns) break
      const columnSpan = Math.min(Math.max(raw.columnSpan, 1), limits.columnSpan, limits.columns - c)
      const rowSpan = Math.min(Math.max(raw.rowSpan, 1), limits.rowSpan, rows.length - r)
      budget.take(columnSpan * rowSpan)
      const cell: Cell = { text: raw.text, row: r, column: c, rowSpan, columnSpan, line: firstLine + r }
      for (let dr = 0; dr < rowSpan; dr++) {
        const target = grid[r + dr] as (Cell | undefined)[]
        for (let dc = 0; dc < columnSpan; dc++) target[c + dc] ??= cell
      }
      c += columnSpan
      if (c > width) width = c
    }
  }
  return grid.map((row, r) => {
    const full: Cell[] = []
    for (let c = 0; c < width; c++) {
      full.push(row[c] ?? { text: '', row: r, column: c, rowSpan: 1, columnSpan: 1, line: firstLine + r })
    }
    return full
  })
}

/** The line a table row becomes in the flattened original: its own cells, joined by ` | `. */
export function flattenRow(cells: { text: string }[]): string {
  let line = ''
  for (const [index, cell] of cells.entries()) {
    if (index > 0) line += ' | '
    line += cell.text.includes('\n') ? cell.text.replace(/\s*\n\s*/g, ' ') : cell.text
  }
  return line
}

/** Adds a table of raw rows to a document: its lines to the original, its grid to the blocks. Empty tables are dropped. */
export function addTable(
  blocks: Block[],
  original: string[],
  rows: RawCell[][],
  budget: CellBudget,
  page?: number,
): void {
  if (rows.length === 0 || !rows.some((row) => row.length > 0)) return
  if (original.length + rows.length > limits.lines) throw new UnreadableFile(tooManyLines)
  const line = original.length + 1
  const grid = buildGrid(rows, line, budget)
  for (const row of rows) original.push(flattenRow(row))
  blocks.push(page === undefined ? { kind: 'table', grid, line } : { kind: 'table', grid, line, page })
}

export const tooManyLines = `文件超过 ${limits.lines} 行，不像年度报告，未予读取。请检查文件是否损坏。`
