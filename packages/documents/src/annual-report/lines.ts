import type { Block, Paragraph } from '../formats/index.ts'
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
}

const longest = 200
/** Rows of flattened tables may be longer than any heading. */
const longestRow = 1000

/** The paragraphs of a document in reading order. */
export function linesOf(blocks: Block[]): Line[] {
  const lines: Line[] = []
  for (const [block, content] of blocks.entries()) if (content.kind === 'paragraph') lines.push(lineOf(content, block))
  return lines
}

function lineOf({ text, line, heading, page }: Paragraph, block: number): Line {
  const limit = text.includes('|') || text.includes('\t') ? longestRow : longest
  return {
    text,
    squashed: text.length > limit ? '' : squash(text),
    length: text.length,
    line,
    heading: heading ?? 0,
    block,
    page,
  }
}
