import type { LayoutCell, TableLayout } from '@gongkai/law/annual-report'

/** A value cell with the square of the printed table at which it begins. */
export interface PlacedValue {
  address: string
  row: number
  column: number
}

/** Where each value cell of a layout stands, with merged heads and labels taken into account. */
export function placedValues(layout: TableLayout): PlacedValue[] {
  const covered = new Set<string>()
  const placed: PlacedValue[] = []
  for (const [row, cells] of layout.rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (covered.has(`${row} ${column}`)) column++
      for (const square of squaresOf(cell, row, column)) covered.add(square)
      if (cell.kind === 'value') placed.push({ address: cell.address, row, column })
      column += cell.colSpan
    }
  }
  return placed
}

function squaresOf(cell: LayoutCell, row: number, column: number): string[] {
  const squares: string[] = []
  for (let down = 0; down < cell.rowSpan; down++) {
    for (let right = 0; right < cell.colSpan; right++) squares.push(`${row + down} ${column + right}`)
  }
  return squares
}

export type GridKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

/** The cell an arrow key leads to: up and down the nearest column of the next row with values. Stays at the edge. */
export function walk(placed: readonly PlacedValue[], from: string, key: GridKey): string {
  const here = placed.find((value) => value.address === from)
  if (!here) return placed[0]?.address ?? from
  const sameRow = placed.filter((value) => value.row === here.row)
  const at = sameRow.indexOf(here)
  switch (key) {
    case 'ArrowLeft':
      return sameRow[at - 1]?.address ?? from
    case 'ArrowRight':
      return sameRow[at + 1]?.address ?? from
    case 'Home':
      return sameRow[0]?.address ?? from
    case 'End':
      return sameRow.at(-1)?.address ?? from
    case 'ArrowUp':
      return nearestIn(placed, placed.findLast((value) => value.row < here.row)?.row, here.column) ?? from
    case 'ArrowDown':
      return nearestIn(placed, placed.find((value) => value.row > here.row)?.row, here.column) ?? from
  }
}

function nearestIn(placed: readonly PlacedValue[], row: number | undefined, column: number): string | undefined {
  const candidates = placed.filter((value) => value.row === row)
  return candidates.findLast((value) => value.column <= column)?.address ?? candidates[0]?.address
}
