import type { TextRun } from './page-content.ts'
import type { PagePiece } from './tree.ts'

/** A line of text on a page, set out with spaces so that columns stand below each other. */
export interface PageLine {
  text: string
  top: number
  size: number
  /** What stands on it with gaps wider than a space between. */
  pieces: PagePiece[]
}

/** Puts runs together to lines, from top to bottom; gaps wider than a character become spaces. */
export function pageLines(runs: TextRun[]): PageLine[] {
  const sorted = runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.middle - b.middle)
  if (sorted.length === 0) return []
  const left = Math.min(...sorted.map(({ x }) => x))
  const lines: PageLine[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as TextRun
    let end = i + 1
    while (end < sorted.length && (sorted[end] as TextRun).middle - first.middle < Math.max(first.size, 4) * 0.5) end++
    const row = sorted.slice(i, end).sort((a, b) => a.x - b.x)
    lines.push({ ...setOut(row, left), top: first.middle, size: first.size })
    i = end
  }
  return lines
}

const endsInDigit = /\d$/
/** Characters of a word, or digits of a number, with a space between: 行 政 and 1 2. */
const setWide = /(?:^|\s)(?:[\u4e00-\u9fff] [\u4e00-\u9fff]|[\d０-９] [\d０-９])$/

function setOut(row: TextRun[], left: number): { text: string; pieces: PagePiece[] } {
  let text = ''
  let width = 0
  let reached = left
  const pieces: PagePiece[] = []
  for (const [index, run] of row.entries()) {
    const unit = Math.max(run.size, 4) / 2
    const gap = run.x - reached
    const before = row[index - 1]
    // digits of one number stand close; a number that begins a little further on belongs to the next column
    const apart = before !== undefined && gap > unit * 0.24 && endsInDigit.test(before.text) && /^\d/.test(run.text)
    if (gap > unit * 1.2 || apart) {
      const spaces = Math.min(Math.max(Math.round((run.x - left) / unit) - width, 1), 200)
      text += ' '.repeat(spaces)
      width += spaces
    }
    const open = pieces.at(-1)
    const to = run.x + run.width
    // narrower than a column's, wider than between characters: two words, or one set wide
    const spaced = index > 0 && gap > unit * 0.2 && gap <= unit * 1.2 && !apart
    if (spaced) {
      text += ' '
      width += 1
    }
    // words with a space between may be the headers of two columns; characters are one word set wide
    const isWide = spaced && setWide.test(`${open?.text ?? ''} ${run.text}`)
    if (open && (spaced ? isWide && gap <= unit * 0.6 : gap <= unit * 0.6) && !apart) {
      open.text += spaced ? ` ${run.text}` : run.text
      open.to = Math.max(open.to, to)
    } else pieces.push({ text: run.text, from: run.x, to, middle: run.middle, size: run.size, offset: text.length })
    text += run.text
    width += displayWidth(run.text)
    reached = to
  }
  return { text: text.trimEnd(), pieces }
}

/** Width in columns of a terminal: Chinese characters take two. */
export function displayWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e80 ? 2 : 1
  return width
}
