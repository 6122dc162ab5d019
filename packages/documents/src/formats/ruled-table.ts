import type { CellBudget } from './grid.ts'
import { clusterPositions, type RuledArea, type Stroke, tolerance } from './ruled-areas.ts'

/** A cell of a table drawn with lines; its pieces of text are sorted when it is read. */
export interface DrawnCell {
  row: number
  column: number
  pieces: { text: string; x: number; middle: number; size: number }[]
}

/** A table drawn with lines on one page: its grid, and whether lines close it above and below. */
export interface DrawnTable {
  area: RuledArea
  columns: number[]
  rows: number[]
  grid: DrawnCell[][]
  openTop: boolean
  openBottom: boolean
  page: number
}

/** The positions of the vertical lines of an area. */
export const columnsOf = (area: RuledArea) => clusterPositions(area.vertical.map(({ at }) => at))

/**
 * Builds the grid of an area: neighbours without a line between them are one cell. `columns` may hold more positions
 * than the area has lines, where a part of the table on another page has them.
 */
export function drawTable(area: RuledArea, columns: number[], page: number, budget: CellBudget): DrawnTable {
  const lines = area.horizontal.map(({ at }) => at)
  const first = Math.min(...lines)
  const last = Math.max(...lines)
  // Vertical lines that reach beyond the last horizontal one: the row goes on on the other side of the page break.
  const openTop = area.top < first - 2 * tolerance
  const openBottom = area.bottom > last + 2 * tolerance
  const rows = clusterPositions([...lines, ...(openTop ? [area.top] : []), ...(openBottom ? [area.bottom] : [])])
  const height = Math.max(rows.length - 1, 0)
  const width = Math.max(columns.length - 1, 0)
  budget.take(height * width)
  const grid: DrawnCell[][] = Array.from({ length: height }, () => [])
  for (let r = 0; r < height; r++) {
    const y = ((rows[r] ?? 0) + (rows[r + 1] ?? 0)) / 2
    for (let c = 0; c < width; c++) {
      const x = ((columns[c] ?? 0) + (columns[c + 1] ?? 0)) / 2
      const before = c > 0 && !drawn(area.vertical, columns[c] ?? 0, y) ? grid[r]?.[c - 1] : undefined
      const above = r > 0 && !drawn(area.horizontal, rows[r] ?? 0, x) ? grid[r - 1]?.[c] : undefined
      if (before && above && before !== above) join(grid, above, before)
      ;(grid[r] as DrawnCell[])[c] = above ?? before ?? { row: r, column: c, pieces: [] }
    }
  }
  return { area, columns, rows, grid, openTop, openBottom, page }
}

/** Two parts of one cell that met only in its lower right corner. */
function join(grid: DrawnCell[][], kept: DrawnCell, gone: DrawnCell): void {
  kept.row = Math.min(kept.row, gone.row)
  kept.column = Math.min(kept.column, gone.column)
  for (const row of grid) for (let c = 0; c < row.length; c++) if (row[c] === gone) row[c] = kept
}

const drawn = (strokes: Stroke[], at: number, along: number) =>
  strokes.some(
    (stroke) =>
      Math.abs(stroke.at - at) <= tolerance && stroke.from - tolerance <= along && stroke.to + tolerance >= along,
  )

/** The cell that holds a point, or null outside the table. */
export function cellAt({ rows, columns, grid }: DrawnTable, x: number, y: number): DrawnCell | null {
  const r = slot(rows, y)
  const c = slot(columns, x)
  return r < 0 || c < 0 ? null : (grid[r]?.[c] ?? null)
}

function slot(edges: number[], position: number): number {
  for (let i = 0; i + 1 < edges.length; i++) {
    if (position >= (edges[i] ?? 0) && position < (edges[i + 1] ?? 0)) return i
  }
  return -1
}

/** The text of a cell: pieces of a line from left to right, lines from top to bottom. */
export function drawnText({ pieces }: DrawnCell): string {
  const sorted = [...pieces].sort((a, b) => a.middle - b.middle)
  let text = ''
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as DrawnCell['pieces'][number]
    let end = i + 1
    while (end < sorted.length && (sorted[end]?.middle ?? 0) - first.middle < first.size * 0.6) end++
    const line = sorted
      .slice(i, end)
      .sort((a, b) => a.x - b.x)
      .map((piece) => piece.text)
      .join('')
      .trim()
    if (line !== '') text += text === '' ? line : `\n${line}`
    i = end
  }
  return text
}
