import type { RawCell } from './grid.ts'

/** A table row as word processors store it: cells between edges across the page, with their vertical merges. */
export interface EdgeRow {
  cells: string[]
  /** Edges of the cells in twentieths of a point, one more than there are cells; empty where they are lost. */
  edges: number[]
  /** Per cell: `mergedAbove` it goes on from the cell above, `firstMerged` cells below go on from it. */
  merges: number[]
}

export const mergedAbove = 0x20
export const firstMerged = 0x40

/** Edges closer than this, in twentieths of a point, are one edge. */
const near = 40

/** Rows with their cell edges → cells with spans; a row whose edges are lost has one column for each cell. */
export function spansOf(rows: EdgeRow[]): RawCell[][] {
  const edges: number[] = []
  for (const edge of rows.flatMap((row) => row.edges).sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > near) edges.push(edge)
  }
  const column = (edge: number) => edges.findLastIndex((own) => own <= edge + near / 2)
  const above: (RawCell | undefined)[] = []
  return rows.map(({ cells, edges: own, merges }) => {
    const raw: RawCell[] = []
    let at = own.length > 1 ? column(own[0] ?? 0) : 0
    if (at > 0) raw.push({ text: '', rowSpan: 1, columnSpan: at })
    for (const [i, text] of cells.entries()) {
      const end = i + 1 < own.length ? Math.max(column(own[i + 1] ?? 0), at) : at + 1
      const columnSpan = end - at
      if (columnSpan === 0) continue
      const merge = merges[i] ?? 0
      const upper = above[at]
      if (merge & mergedAbove && !(merge & firstMerged) && upper?.columnSpan === columnSpan) {
        upper.rowSpan++
      } else {
        const cell: RawCell = { text, rowSpan: 1, columnSpan }
        raw.push(cell)
        for (let c = at; c < end; c++) above[c] = undefined
        if (merge & firstMerged) above[at] = cell
      }
      at = end
    }
    return raw
  })
}
