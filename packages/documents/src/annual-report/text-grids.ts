import type { Cell } from '../formats/index.ts'
import type { Line } from './lines.ts'
import type { NumberedTable } from './requests-from-grid.ts'

/**
 * Tables that text holds as rows: runs of lines with the same separator, several cells each. They are read like grids;
 * rows from which merged cells have dropped out are shorter or shifted, which reading by order copes with.
 */
export function textGrids(lines: Line[]): NumberedTable[] {
  const grids: NumberedTable[] = []
  let run: Line[] = []
  let separator = ''
  const close = () => {
    const grid = gridOf(run, separator)
    if (grid) grids.push({ number: 0, table: { kind: 'table', grid, line: run[0]?.line ?? 0 } })
    run = []
  }
  for (const line of lines) {
    const own = line.text.includes('|') ? '|' : line.text.includes('\t', 1) ? '\t' : ''
    const follows = own === separator && own !== '' && line.line - (run.at(-1)?.line ?? line.line) <= 1
    if (!follows) {
      close()
      separator = own
    }
    if (own !== '') run.push(line)
  }
  close()
  return grids
}

function gridOf(run: Line[], separator: string): Cell[][] | null {
  if (run.length < 2) return null
  const rows = run.map((line, row) => cellsOf(line, separator, row))
  const cells = rows.reduce((sum, row) => sum + row.filter(({ text }) => text !== '').length, 0)
  // One cell a line with its separator behind it is no row.
  if (separator === '|' && cells < run.length * 1.4) return null
  const width = Math.max(...rows.map((row) => row.length))
  if (width > 40) return null
  for (const [r, row] of rows.entries()) {
    const end = run[r]?.length ?? 0
    const line = run[r]?.line ?? 0
    while (row.length < width)
      row.push({ text: '', row: r, column: row.length, rowSpan: 1, columnSpan: 1, line, offset: end })
  }
  return rows
}

function cellsOf({ text, line }: Line, separator: string, row: number): Cell[] {
  const parts = text.split(separator)
  const cells: Cell[] = []
  let offset = 0
  // The outer pipe of a row begins no cell, the last one ends none.
  const outer =
    separator === '|' &&
    parts[0]?.trim() === '' &&
    (parts.length > 2 || parts.at(-1)?.trim() === '') &&
    text.startsWith('|')
  for (const [index, part] of parts.entries()) {
    const drop = (outer && index === 0) || (separator === '|' && index === parts.length - 1 && part.trim() === '')
    if (!drop) {
      const trimmed = part.trim()
      const at = offset + (trimmed === '' ? 0 : part.indexOf(trimmed))
      cells.push({ text: trimmed, row, column: cells.length, rowSpan: 1, columnSpan: 1, line, offset: at })
    }
    offset += part.length + 1
  }
  return cells
}
