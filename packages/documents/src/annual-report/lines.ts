import type { Block, Cell, PagePiece, Paragraph } from '../formats/index.ts'
import { isValueText, looksLikeValue } from './cell-value.ts'
import { squash } from './squash.ts'

/** A paragraph with what reading needs to know about it again and again. */
export interface Line {
  text: string
  /** `squash(text)` of short paragraphs; the empty string for long ones, which are no heading and no label. */
  squashed: string
  length: number
  line: number
  heading: number
  /** Index into the blocks of the document. */
  block: number
  page: number | undefined
  /** Whether it is a row of a table that holds one text and nothing else. */
  inTable: boolean
  /** Whether a whole table was flattened into this one line. */
  wholeTable?: boolean
  /** Where its pieces stand, if it is a line of a page. */
  pieces?: PagePiece[]
}

const longest = 200
/** Rows of flattened tables may be longer than any heading. */
const longestRow = 1000

const twoSpaces = '\u3000\u3000'
/** An indent of two characters before a sentence or a numbered part begins a paragraph, where a page has lost the break before it. */
const indent =
  /(?<=[^\s\u3000])[ \u00a0]{0,40}\u3000{2}(?=[^\s\u3000][^\u3000]{8,}[，。；：]|[（(][一二三四五六七八九十][）)])/

/**
 * The paragraphs of a document in reading order. A table row that holds one text and nothing else is a line as well:
 * whole reports are set in tables and on sheets, headings and narrative between the figures.
 */
export function linesOf(blocks: Block[]): Line[] {
  const lines: Line[] = []
  for (const [block, content] of blocks.entries()) {
    if (content.kind === 'paragraph') {
      if (!content.text.includes(twoSpaces)) lines.push(lineOf(content, block, false))
      else for (const text of content.text.split(indent)) lines.push(lineOf({ ...content, text }, block, false))
    } else {
      for (const [r, row] of content.grid.entries()) {
        const cell = loneCell(row, r)
        if (!cell) continue
        for (const text of cell.text.split('\n')) {
          if (text.trim() !== '') lines.push(lineOf({ kind: 'paragraph', text, line: cell.line }, block, true))
        }
      }
    }
  }
  return lines
}

function loneCell(row: Cell[], r: number): Cell | null {
  let lone: Cell | null = null
  for (const cell of row) {
    // A cell that reaches down from a row above was taken there.
    if (cell.text === '' || cell === lone || cell.row !== r) continue
    if (lone) return null
    lone = cell
  }
  return lone !== null && !looksLikeValue(lone.text) ? lone : null
}

function lineOf({ text, line, heading, page, pieces }: Paragraph, block: number, inTable: boolean): Line {
  const short = text.length <= longest || (text.length <= longestRow && /[|\t]/.test(text))
  const wholeTable = text.length > longest && holdsTable(text)
  return {
    text,
    squashed: short || wholeTable ? squash(text) : '',
    length: text.length,
    line,
    heading: heading ?? 0,
    block,
    page,
    inTable,
    ...(wholeTable ? { wholeTable } : {}),
    ...(pieces ? { pieces } : {}),
  }
}

/** Words that follow each other in a table and hardly in prose. */
const tableWords = /信息内容|自然人|结果维持|予以公开|本年度?新收/
/** A flattened table has at least as many cells (the smallest has ten, a row or two may be missing), and no end of a sentence. */
const fewestCells = 7

/** Whether a long line is a statutory table that has lost its line breaks. */
function holdsTable(text: string): boolean {
  if (text.length > 8000 || !tableWords.test(text) || text.includes('。')) return false
  let cells = 0
  for (const part of text.split(/[\s|]+/)) if (isValueText(part)) cells++
  return cells >= fewestCells
}
