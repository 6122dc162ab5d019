import { isValueText } from './cell-value.ts'
import type { Line } from './lines.ts'
import { proactiveItemOf } from './proactive-labels.ts'
import { requestRowOf } from './request-labels.ts'
import type { ValueCell } from './value-cell.ts'

/** A cell of a table that was flattened to text. */
export interface FlatCell extends ValueCell {
  /** A label, a value, or an empty cell that the flattening has left a trace of. */
  kind: 'label' | 'value' | 'blank'
  /** 1-based line of the flattened original. */
  line: number
  /** Middle of the cell in columns of a fixed-width page, where the line was set in columns by spaces. */
  middle: number | null
}

const pageNumber = /^(?:[-—–·]\d{1,3}[-—–·]|第\d{1,3}页(?:[,,/共]*\d{1,3}页?)?|\d{1,3}\/\d{1,3})$/

/**
 * Cells of a flattened table in reading order, whatever it was flattened with: pipes, tabs, one cell a line,
 * columns of spaces. Empty cells are kept where separators show them. `next` is the line after the table.
 */
export function flatCells(lines: Line[], next: Line | undefined): FlatCell[] {
  const cells: FlatCell[] = []
  const tabbed = lines.filter(({ text }) => text.startsWith('\t')).length * 2 > lines.length
  const gap = usualGap(lines)
  const single = isCellPerLine(lines)
  let before = 0
  for (const line of lines) {
    const { text, page } = line
    const from = cells.length
    const label = cells.at(-1)
    if (pageNumber.test(line.squashed)) continue
    if (text.includes('|')) pushParts(cells, line, text.split('|'))
    else if (text.includes('\t')) {
      // One leading tab marks a cell of its own line; a run of cells on one line has tabs between them.
      pushParts(
        cells,
        line,
        text.startsWith('\t') ? text.slice(1).split('\t') : text.split('\t'),
        text.startsWith('\t'),
      )
    } else if (tabbed && label?.kind === 'label' && label.line === before && text.trim() !== '' && !standsAlone(line)) {
      // Where every cell begins with a tab, a line without one goes on with the cell before it.
      label.text += `\n${text.trim()}`
    } else {
      if (gap === 2 && before > 0) pushLost(cells, line, before)
      if (single && wideNumber.test(text)) cells.push(cell('value', text.trim(), line.line, 0, null))
      else pushSpaced(cells, line)
    }
    before = line.line
    if (page !== undefined) for (const own of cells.slice(from)) own.place = { ...own.place, page }
  }
  if (gap === 2 && next && before > 0) pushLost(cells, next, before)
  return cells
}

/** A value or a whole label is a cell of its own, not the second line of the cell before it. */
const standsAlone = ({ text, squashed }: Line) =>
  isValueText(text.trim()) ||
  /^信息内容|^第二十条/.test(squashed) ||
  requestRowOf(squashed) !== null ||
  proactiveItemOf(squashed) !== null

/** A number set wide, `1 2 8`, which is one cell where each line is one. */
const wideNumber = /^\s*[-−－+]?[\d０-９](?:[ \u3000][\d０-９])+\s*$/

/** Whether each line holds one cell: many lines with one value, and none with a whole row of them. */
function isCellPerLine(lines: Line[]): boolean {
  let single = 0
  for (const { text } of lines) {
    const trimmed = text.trim()
    const words = /[ \u3000]/.test(trimmed) ? trimmed.split(/[ \u3000]+/) : [trimmed]
    if (words.length === 1 && isValueText(words[0] ?? '')) single++
    else if (words.length > 4 && words.every((word) => isValueText(word)) && !wideNumber.test(text)) return false
  }
  return single * 4 > lines.length
}

/** 2 where cells are set apart by one empty line each, else 1. */
function usualGap(lines: Line[]): number {
  let single = 0
  let double = 0
  for (let i = 1; i < lines.length; i++) {
    const gap = (lines[i] as Line).line - (lines[i - 1] as Line).line
    if (gap === 1) single++
    else if (gap === 2) double++
  }
  return double > single * 4 ? 2 : 1
}

/** A row of the form has fifteen values at most; a wider gap is no row. */
const mostLost = 16

/** Cells set apart by one empty line: a gap of three is an empty cell, of five are two. */
function pushLost(cells: FlatCell[], { line }: Line, before: number): void {
  const lost = Math.floor((line - before - 2) / 2)
  for (let i = 0; i < Math.min(lost, mostLost); i++) cells.push(cell('blank', '', before + 2 + 2 * i, 0, null))
}

function pushParts(cells: FlatCell[], { line }: Line, parts: string[], single = false): void {
  let at = 0
  for (const [index, part] of parts.entries()) {
    const text = part.trim()
    if (text !== '') cells.push(cell(isValueText(text) ? 'value' : 'label', text, line, at, null))
    // Nothing stands behind the last separator of a line.
    else if (index < parts.length - 1 || single) cells.push(cell('blank', '', line, at, null))
    at += part.length + 1
  }
}

/** A word of a line in columns of spaces, with where it stands across the page. */
interface Word {
  text: string
  start: number
  from: number
  to: number
}

/** A line in columns of spaces: labels and values, each with its place across the page. */
function pushSpaced(cells: FlatCell[], { text, line, wholeTable }: Line): void {
  for (const word of joinWideLabels(wordsOf(text))) {
    const kind = isValueText(word.text) ? 'value' : 'label'
    cells.push(cell(kind, word.text, line, word.start, wholeTable ? null : (word.from + word.to) / 2))
  }
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let width = 0
  let start = -1
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const isSpace = code === 32 || code === 0x3000 || code === 0xa0
    if (isSpace && start >= 0) {
      words.push({ text: text.slice(start, i), start, from, to: width })
      start = -1
    } else if (!isSpace && start < 0) {
      start = i
      from = width
    }
    width += code > 0x2e80 ? 2 : 1
  }
  return words
}

const singleCharacter = /^[\u4e00-\u9fff]$/

/** Labels set wide, `行 政 许 可` and `本 年 增 / 减`, come one character a word: they are put together again. */
function joinWideLabels(words: Word[]): Word[] {
  const isPiece = (word: Word | undefined): word is Word =>
    word !== undefined && singleCharacter.test(word.text) && !isValueText(word.text)
  const joined: Word[] = []
  let open: Word | null = null
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    const next = words[i + 1]
    const close = before !== undefined && word.start - before.start - before.text.length === 1
    const inside = /^[/一二三四]$/.test(word.text) && isPiece(before) && isPiece(next)
    if (open && close && (isPiece(word) || inside)) {
      open.text += word.text
      open.to = word.to
    } else {
      open = isPiece(word) ? { ...word } : null
      joined.push(open ?? word)
    }
  }
  return joined
}

function cell(kind: FlatCell['kind'], text: string, line: number, at: number, middle: number | null): FlatCell {
  return { kind, text, line, middle, place: { kind: 'line', line, column: at + 1 } }
}
