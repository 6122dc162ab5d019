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
  const comma = commaOf(lines)
  for (const line of comma ? joinQuoted(lines) : lines) {
    const own = separatorOf(line.text, comma)
    // Between the rows of a drawn table stand rules, which are no lines of their own here.
    const gap = own === '|' ? 2 : 1
    const follows = own === separator && own !== '' && line.line - lastLine(run.at(-1) ?? line) <= gap
    if (!follows) {
      close()
      separator = own
    }
    if (own !== '') run.push(line)
  }
  close()
  return grids
}

function separatorOf(text: string, comma: string): string {
  if (text.includes('|')) return '|'
  if (text.includes('\t', 1)) return '\t'
  return comma !== '' && text.includes(comma) ? comma : ''
}

/** The comma or semicolon that parts the cells of most lines; empty where they are not parted so. */
function commaOf(lines: Line[]): string {
  for (const comma of [',', ';']) {
    let rows = 0
    for (const { text } of lines) {
      if (text.indexOf(comma, text.indexOf(comma) + 1) <= 0) continue
      // Commas inside numbers and behind list numbers part no cells.
      const plain = text.replace(/^\s*\d{1,2},|\d{1,3}(?:,\d{3})+(?!\d)/g, '')
      if (plain.split(comma).length > 2 && !text.includes('。')) rows++
    }
    if (rows >= 2 && rows * 2 > lines.length) return comma
  }
  return ''
}

/** A cell in quotation marks may hold line breaks: its lines are one row. */
function joinQuoted(lines: Line[]): Line[] {
  const joined: Line[] = []
  let open: Line | null = null
  for (const line of lines) {
    const odd = (line.text.split('"').length - 1) % 2 === 1
    if (open) {
      open.text += '\n'.repeat(Math.max(1, line.line - lastLine(open))) + line.text
      open.length = open.text.length
      if (odd) open = null
    } else if (odd) {
      open = { ...line }
      joined.push(open)
    } else joined.push(line)
  }
  return joined
}

const lastLine = ({ line, text }: Line) => line + (text.includes('\n') ? text.split('\n').length - 1 : 0)

/** A row with a bar at either end, as drawn tables have. */
const betweenBars = /^\|[^|]*\|.*\|\s*$/

function gridOf(run: Line[], separator: string): Cell[][] | null {
  if (run.length < 2) return null
  const rows = run.map((line, row) =>
    separator === ',' || separator === ';' ? quotedCells(line, separator, row) : cellsOf(line, separator, row),
  )
  const cells = rows.reduce((sum, row) => sum + row.filter(({ text }) => text !== '').length, 0)
  // One cell a line with its separator behind it is no row.
  if (separator === '|' && cells < run.length * 1.4 && !run.every(({ text }) => betweenBars.test(text))) return null
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

/** The cells of a comma separated row: `"1,234"` is one cell, `""` inside quotation marks is one of them. */
function quotedCells({ text, line }: Line, separator: string, row: number): Cell[] {
  const cells: Cell[] = []
  let own = line
  let lineStart = 0
  let start = 0
  let quoted = false
  for (let i = 0; i <= text.length; i++) {
    const character = text[i]
    if (character === '"') quoted = !quoted
    else if (i === text.length || (character === separator && !quoted)) {
      const raw = text.slice(start, i)
      const plain = /^\s*"[\s\S]*"\s*$/.test(raw) ? raw.trim().slice(1, -1).replaceAll('""', '"') : raw
      const breaks = raw.split('\n').length - 1
      const offset = Math.max(0, start - lineStart)
      cells.push({ text: plain.trim(), row, column: cells.length, rowSpan: 1, columnSpan: 1, line: own, offset })
      own += breaks
      if (breaks > 0) lineStart = start + raw.lastIndexOf('\n') + 1
      start = i + 1
    }
  }
  return cells
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
