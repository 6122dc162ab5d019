import type { Day } from '../day.ts'
import type { AnswerKind, RemedyClass } from '../requests/answer-kinds.ts'
import type { LetterKind } from './letter-kinds.ts'
import type { RespondentKind } from './reconsideration-organs.ts'

/** What a block is for; the check of a letter looks for these. */
export type BlockPurpose = 'reasons' | 'remedy'

/**
 * A piece of the text. Levels of GB/T 9704: 1 is 一、 in 黑体, 2 is （一） in 楷体; the number is part of the text.
 * Text is plain: nothing in it is ever read as markup.
 */
export type LetterBlock =
  | { type: 'paragraph'; text: string; level?: 1 | 2; purpose?: BlockPurpose }
  | { type: 'table'; head: string[] | null; rows: string[][]; widths: number[] }

/** An annex, on a page of its own: its title and what it holds. */
export interface LetterAnnex {
  title: string
  blocks: LetterBlock[]
}

/** 版记: at the foot of the last page. */
export interface LetterImprint {
  /** 抄送机关, in their order. */
  copyTo: string[]
  /** 印发机关; null in the letter form (信函格式), which names neither it nor the day. GB/T 9704-2012, 10.1. */
  issuer: string | null
}

/** What is checked against the text; taken from the facts the letter was composed from. */
export interface LetterChecks {
  /** The day of the fact that the letter belongs to: a letter never bears an earlier date. */
  eventDay: Day | null
  request: { requestNo: string; receivedOn: Day | null } | null
  /** All answers in the letter: one, or one for each item. */
  answers: { kind: AnswerKind; reasons: string; searchRecord: string; articles: string }[]
  /** The classes of remedy that the text must offer; none for a step on the way. */
  remedies: RemedyClass[]
  reconsiderationOrgans: string[]
  /** Organs that the law names for this respondent, where the tree of organs tells; null where it does not. */
  lawfulReconsiderationOrgans: string[] | null
  court: string | null
  respondent: RespondentKind | null
  servedByInternet: boolean
  online: string | null
  /** Articles that the text must cite, each as printed. */
  articles: string[]
  /** A period that the letter sets; it ends after the date of the letter. */
  replyBy: Day | null
  /** Words that must not be in the text: the applicant's name in a letter to somebody else. */
  withheldWords: string[]
  /** Facts that the kind requires and that were not given, as labels for people. */
  missing: string[]
}

/** A letter as a value: what is printed, and what it is checked against. */
export interface Letter {
  kind: LetterKind
  /** 发文机关标志, printed red; null for a letter without a red head. */
  headMark: string | null
  /** 发文字号; null before one was given, and for forms. */
  documentNo: string | null
  /** Lines of the title, broken where the sense allows. */
  title: string[]
  /** 主送机关 or the person addressed, without the colon; null for forms. */
  recipient: string | null
  blocks: LetterBlock[]
  annexes: LetterAnnex[]
  /** 署名; null for papers that nobody signs for the organ. */
  signature: string | null
  date: Day
  /** Whether room for the seal (印章) is left over signature and date. */
  sealed: boolean
  /** 附注, each printed in round brackets below the date. */
  notes: string[]
  /** Left out in letters without one. */
  imprint?: LetterImprint
  checks: LetterChecks
}

/** The text of blocks, one line a paragraph and a line a row. */
export function textOfBlocks(blocks: readonly LetterBlock[]): string {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [block.text]
        : [...(block.head === null ? [] : [block.head]), ...block.rows].map((row) => row.join('　')),
    )
    .join('\n')
}

/** Every line of a letter as printed, from head mark to notes. */
export function textOfLetter(letter: Letter): string {
  const lines = [
    letter.headMark,
    letter.documentNo,
    letter.title.join(''),
    letter.recipient === null ? null : `${letter.recipient}：`,
    textOfBlocks(letter.blocks),
    ...letter.annexes.map(({ title }, index) => annexLine(letter.annexes.length, index, title)),
    letter.signature,
    ...letter.notes.map((note) => `（${note}）`),
    ...letter.annexes.flatMap(({ title, blocks }) => [title, textOfBlocks(blocks)]),
    letter.imprint === undefined ? null : copyLine(letter.imprint),
    letter.imprint?.issuer ?? null,
  ]
  return lines.filter((line) => line !== null && line !== '').join('\n')
}

/** A line of the 附件说明: `附件：…` when there is one, `附件：1. …` when there are several. */
export function annexLine(count: number, index: number, title: string): string {
  if (count === 1) return `附件：${title}`
  return `${index === 0 ? '附件：' : '　　　'}${index + 1}. ${title}`
}

/** `抄送：甲，乙。`; empty without organs. */
export const copyLine = ({ copyTo }: LetterImprint): string =>
  copyTo.length === 0 ? '' : `抄送：${copyTo.join('，')}。`
