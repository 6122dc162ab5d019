import { formatDateChinese, parseDay } from '@gongkai/law/calendar'
import { annexLine, copyLine, type Letter, type LetterBlock } from '@gongkai/law/letters'
import { signatureIndents } from './page-measures.ts'

/** A letter as both writers print it: everything decided but the typesetting. */
export interface PrintedLetter {
  headMark: string | null
  documentNo: string | null
  title: string[]
  /** With its colon; null for forms. */
  recipient: string | null
  blocks: LetterBlock[]
  annexLines: string[]
  signature: string | null
  signatureIndent: number
  /** Null for papers that nobody signs for the organ. */
  date: string | null
  dateIndent: number
  sealed: boolean
  /** With their brackets. */
  notes: string[]
  /** Annexes that are printed with the letter; the others are files beside it. */
  annexes: { label: string; title: string; blocks: LetterBlock[] }[]
  /** 版记; `issued` is null in the letter form. */
  imprint: { copyTo: string | null; issued: { organ: string; date: string } | null } | null
}

/** Control characters that copied text brings along; no font has them, and no letter wants them. */
const invisible =
  // oxlint-disable-next-line no-misleading-character-class -- variation selectors are meant one by one
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f]/gu

const clean = (text: string): string => text.replaceAll('\t', '　').replaceAll(invisible, '')

const cleanBlock = (block: LetterBlock): LetterBlock =>
  block.type === 'paragraph'
    ? { ...block, text: clean(block.text).replaceAll('\n', ' ') }
    : { ...block, head: block.head?.map(clean) ?? null, rows: block.rows.map((row) => row.map(clean)) }

/** A letter with every text cleaned and every computed piece spelled out. */
export function printedLetter(letter: Letter): PrintedLetter {
  const date = letter.signature === null ? null : parseDay(letter.date) === null ? '' : formatDateChinese(letter.date)
  const signature = letter.signature === null ? null : clean(letter.signature)
  const indents = signatureIndents(signature ?? '', date ?? '')
  const { annexes } = letter
  return {
    headMark: letter.headMark === null ? null : clean(letter.headMark),
    documentNo: letter.documentNo === null ? null : clean(letter.documentNo),
    title: letter.title.map(clean),
    recipient: letter.recipient === null ? null : `${clean(letter.recipient)}：`,
    blocks: letter.blocks.map(cleanBlock),
    annexLines: annexes.map(({ title }, index) => clean(annexLine(annexes.length, index, title))),
    signature,
    signatureIndent: indents.signature,
    date,
    dateIndent: indents.date,
    sealed: letter.sealed,
    notes: letter.notes.map((note) => `（${clean(note)}）`),
    annexes: annexes.flatMap(({ title, blocks }, index) =>
      blocks.length === 0
        ? []
        : [
            {
              label: annexes.length === 1 ? '附件' : `附件${index + 1}`,
              title: clean(title),
              blocks: blocks.map(cleanBlock),
            },
          ],
    ),
    imprint: imprintOf(letter),
  }
}

function imprintOf({ imprint, date }: Letter): PrintedLetter['imprint'] {
  if (imprint === undefined) return null
  const copies = clean(copyLine(imprint))
  const issued =
    imprint.issuer === null || parseDay(date) === null
      ? null
      : { organ: clean(imprint.issuer), date: `${formatDateChinese(date)}印发` }
  return { copyTo: copies === '' ? null : copies, issued }
}

/** Every text of a printed letter, for the check of glyphs. */
export function textsOf(letter: PrintedLetter): string[] {
  const ofBlocks = (blocks: readonly LetterBlock[]): string[] =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.text] : [...(block.head ?? []), ...block.rows.flat()],
    )
  return [
    letter.headMark,
    letter.documentNo,
    ...letter.title,
    letter.recipient,
    ...ofBlocks(letter.blocks),
    ...letter.annexLines,
    letter.signature,
    letter.date,
    ...letter.notes,
    ...letter.annexes.flatMap(({ label, title, blocks }) => [label, title, ...ofBlocks(blocks)]),
    letter.imprint?.copyTo ?? null,
    letter.imprint?.issued?.organ ?? null,
    letter.imprint?.issued?.date ?? null,
  ].filter((text) => text !== null)
}
