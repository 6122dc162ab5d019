import { addTable, CellBudget, type RawCell } from './grid.ts'
import type { Block } from './tree.ts'

/** A piece of content before it is known whether the table around it is data or layout. */
export type Piece = { text: string; heading: number } | RawTable

export interface OpenCell {
  pieces: Piece[]
  rowSpan: number
  columnSpan: number
}

/** A table as its format gives it: rows of cells that hold paragraphs and further tables. */
export interface RawTable {
  rows: OpenCell[][]
  /** A table inside a cell makes this table page layout, and so does a whole document (see `emitPieces`). */
  layout: boolean
}

export const isSingleCell = (table: RawTable) => table.rows.length === 1 && table.rows[0]?.length === 1 && !table.layout

/** Puts a finished table into the cell around it: a table of one cell is but a frame, any other makes that layout. */
export function nest(table: RawTable, parent: RawTable, cell: OpenCell): void {
  if (isSingleCell(table)) cell.pieces.push(...(table.rows[0]?.[0]?.pieces ?? []))
  else {
    parent.layout = true
    cell.pieces.push(table)
  }
}

/** Content → blocks and lines; tables used for layout are taken apart into what they hold. */
export function emitPieces(pieces: Piece[]): { blocks: Block[]; original: string[] } {
  const blocks: Block[] = []
  const original: string[] = []
  emit(pieces, blocks, original, new CellBudget())
  return { blocks, original }
}

function emit(pieces: Piece[], blocks: Block[], original: string[], budget: CellBudget): void {
  for (const piece of pieces) {
    if ('text' in piece) {
      original.push(piece.text)
      const line = original.length
      blocks.push(
        piece.heading > 0
          ? { kind: 'paragraph', text: piece.text, line, heading: piece.heading }
          : { kind: 'paragraph', text: piece.text, line },
      )
    } else if (piece.layout || holdsDocument(piece)) {
      for (const row of piece.rows) for (const cell of row) emit(cell.pieces, blocks, original, budget)
    } else {
      addTable(
        blocks,
        original,
        piece.rows.map((row) => row.map(rawCell)),
        budget,
      )
    }
  }
}

/** A page laid out in a few rows, with a document in one of its cells: no cell of figures has so many paragraphs. */
const holdsDocument = ({ rows }: RawTable): boolean =>
  rows.length <= 6 && rows.some((row) => row.some(({ pieces }) => pieces.length >= 12))

function rawCell(cell: OpenCell): RawCell {
  let text = ''
  for (const piece of cell.pieces) if ('text' in piece) text += text === '' ? piece.text : `\n${piece.text}`
  return { text, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan }
}
