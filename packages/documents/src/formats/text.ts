import type { DecodedText } from './decode-text.ts'
import { buildGrid, CellBudget, type RawCell, tooManyLines } from './grid.ts'
import { limits } from './limits.ts'
import { type Block, type DocumentTree, type Table, UnreadableFile } from './tree.ts'

const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/
const drawnBar = /[│┃｜].*[│┃｜]/
const drawnRule = /^\s*[+┌├└┏┣┗╔╠╚─━═][-+=─━═┬┼┴┐┤┘┳╋┻┓┫┛│┃|╦╬╩╗╣╝ ]{8,}$/

/** What the characters of a line say about it, one bit each. */
const ink = 1
const pipe = 2
const bar = 4
const word = 8
const markdownMark = 16
const lineEnd = 32
const signs = new Uint8Array(0x10000).fill(ink | word)
for (const [characters, sign] of [
  [' \u3000\u00a0\ufeff', 0],
  ['\t\v\u1680\u202f\u205f', ink],
  ['+-=┌├└┏┣┗╔╠╚─━═┬┼┴┐┤┘┳╋┻┓┫┛╦╬╩╗╣╝', ink],
  ['|', ink | pipe],
  ['│┃｜', ink | bar],
  ['*_<&\\', ink | word | markdownMark],
  ['\n\r\f\u2028', lineEnd],
] as const) {
  for (const character of characters) signs[character.charCodeAt(0)] = sign
}
for (let code = 0x2000; code <= 0x200a; code++) signs[code] = ink

/** The lines of a text and what their characters say, in one pass. */
function linesIn(text: string): { original: string[]; seen: number[] } {
  const original: string[] = []
  const seen: number[] = []
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let sign = 0
  for (let i = from; i <= text.length; i++) {
    const own = i < text.length ? (signs[text.charCodeAt(i)] as number) : lineEnd
    if (own !== lineEnd) {
      sign |= own
      continue
    }
    original.push(text.slice(from, i))
    seen.push(sign)
    sign = 0
    if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++
    from = i + 1
  }
  return { original, seen }
}

/**
 * Plain text and Markdown: a paragraph a line, pipe tables with a rule under their head as tables.
 * Lines of the original are the lines of the file. Lines that hold only tabs are kept: they are empty cells.
 */
export function readText({ text, encoding }: DecodedText): DocumentTree {
  const { original, seen } = linesIn(text)
  if (original.length > limits.lines) throw new UnreadableFile(tooManyLines)
  const blocks: Block[] = []
  const budget = new CellBudget()
  let markdown = false
  for (let i = 0; i < original.length; i++) {
    const line = original[i] as string
    const sign = seen[i] as number
    if ((sign & ink) === 0) continue
    if (sign & pipe) {
      const next = original[i + 1]
      if (next?.includes('|') && next.includes('--') && tableRule.test(next) && isRule(next)) {
        const end = tableEnd(original, i + 2)
        if (line.trimStart().startsWith('|')) markdown = true
        blocks.push(readTable(original, i, end, budget))
        i = end - 1
        continue
      }
    }
    const heading = line.startsWith('#') ? /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) : null
    if (heading) {
      markdown = true
      blocks.push({ kind: 'paragraph', text: plain(heading[2] ?? ''), line: i + 1, heading: heading[1]?.length ?? 1 })
    } else {
      // Tables drawn with characters: their upright lines part cells like pipes.
      const text = sign & bar && drawnBar.test(line) ? line.replaceAll(/[│┃｜]/g, '|') : line
      if (sign & word || !drawnRule.test(text)) {
        const marked = sign & markdownMark && text.includes('**')
        blocks.push({ kind: 'paragraph', text: marked ? plain(text) : text, line: i + 1 })
      }
    }
  }
  return { fileType: markdown ? 'md' : 'txt', encoding, blocks, original, messages: [], properties: {} }
}

/** A rule of one cell without an outer pipe before it is an empty cell, `-- |`, of a table that has a line for each. */
const isRule = (line: string) => line.trimStart().startsWith('|') || splitRow(line).length > 1

function tableEnd(lines: string[], from: number): number {
  let end = from
  while (end < lines.length && lines[end]?.includes('|')) end++
  return end
}

function readTable(original: string[], start: number, end: number, budget: CellBudget): Table {
  const rows: RawCell[][] = []
  const rule = original[start + 1] ?? ''
  // Without an outer pipe under the head, a row that begins with a pipe begins with an empty cell.
  const width = rule.trimStart().startsWith('|') ? 0 : splitRow(rule).length
  for (let i = start; i < end; i++) if (i !== start + 1) rows.push(splitRow(original[i] ?? '', width))
  const grid = buildGrid(rows, start + 1, budget)
  // The rule under the head is a line of the file, but no row of the table.
  for (const row of grid.slice(1)) for (const cell of row) cell.line += 1
  return { kind: 'table', grid, line: start + 1 }
}

/**
 * The cells of a pipe row, without the outer pipes; `\|` is a pipe inside a cell. Where the rule of the table has no
 * outer pipes and `width` cells, a first pipe is an outer one only if the row is too long otherwise.
 */
function splitRow(line: string, width = 0): RawCell[] {
  let body = line.trim()
  if (body.endsWith('|') && !body.endsWith('\\|')) body = body.slice(0, -1)
  const parts = body.includes('\\|') ? body.split(/(?<!\\)\|/) : body.split('|')
  if (body.startsWith('|') && parts.length > width) parts.shift()
  return parts.map((part) => ({ text: plain(part.trim()), rowSpan: 1, columnSpan: 1 }))
}

/** Text without the marks of emphasis, breaks and escapes. */
function plain(text: string): string {
  if (!/[*_<&\\]/.test(text)) return text
  return text
    .replace(/\*\*|__/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/\\([|_*#.\\-])/g, '$1')
}
