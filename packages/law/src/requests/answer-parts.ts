import type { AnswerKind, RemedyClass } from './answer-kinds.ts'
import { answerKinds, reportRowOf } from './answer-kinds.ts'

/** The record of a search that found nothing (检索记录): the organ must prove that it searched reasonably. SPC25. */
export interface SearchRecord {
  /** Where was searched: systems, archives, shelves. */
  systems: string
  keywords: string
  /** The time span of the records searched. */
  period: string
  /** Who searched, and when. */
  person: string
  result: string
}

/** Classification marks (密级). 保守国家秘密法. */
export type Classification = 'topSecret' | 'secret' | 'confidential'

export const classificationLabels: Record<Classification, string> = {
  topSecret: '绝密',
  secret: '机密',
  confidential: '秘密',
}

/** The answer to one of the items that a request asks for. */
export interface AnswerPart {
  /** Which item; empty when the request asks for one thing only. */
  item: string
  kind: AnswerKind
  /** What is disclosed or told. */
  content: string
  reasons: string
  /** The articles cited: at least those of the kind. */
  articles: string
  /** For `notExist`. */
  search?: SearchRecord
  /** For `notResponsible`: the right organ, or that it is not known. OGI 36(5). */
  rightOrgan?: { name: string; contact: string } | 'unknown'
  /** For `alreadyPublic`: how and where to get it, and the published item if it is one of this organ's own. OGI 36(1). */
  whereToGet?: string
  publishedItemId?: string
  /** For `repeatedRequest`: the number of the earlier request of the same applicant that it repeats. OGI 36(6). */
  repeats?: string
  /** For `deniedStateSecret`: the proof that it is classified, and until when. */
  secret?: { classification: Classification; term: string }
}

const kindOrder = Object.keys(answerKinds) as AnswerKind[]

/** What a mixed answer counts as: known from its parts, or to be confirmed by the officer among these, the first suggested. */
export type WholeKind = { kind: AnswerKind } | { choices: AnswerKind[] }

/**
 * The kind a whole answer counts as in the annual report; a request is counted once, in one row.
 *
 * 1. All parts of one kind: that kind. Several kinds of one report row: the first of them.
 * 2. Any part that grants together with any part that refuses disclosure, or any part that is itself partial:
 *    部分公开 (OGI 37); the form counts such a request in row （二） only.
 * 3. Otherwise the officer confirms one of the kinds. They are suggested in the order of the form: what the applicant
 *    was given, then refusals, then what cannot be provided, is not processed, and the rest.
 */
export function wholeKindOf(parts: readonly Pick<AnswerPart, 'kind'>[]): WholeKind {
  const kinds = kindOrder.filter((kind) => parts.some((part) => part.kind === kind))
  const [first] = kinds
  if (first === undefined) return { choices: [] }
  if (new Set(kinds.map((kind) => reportRowOf(kind, '2021'))).size === 1) return { kind: first }
  const groups = new Set(kinds.map((kind) => answerKinds[kind].group))
  if (groups.has('partiallyGranted') || (groups.has('granted') && groups.has('denied'))) {
    return { kind: 'partiallyDisclosed' }
  }
  return { choices: kinds }
}

const strictness: readonly RemedyClass[] = ['none', 'R3', 'R2', 'R1']

/** The remedy of a whole answer: the strictest of its parts. Reconsideration goes first if any part refuses (R1). ARL 23. */
export function remedyOfParts(parts: readonly Pick<AnswerPart, 'kind'>[]): RemedyClass {
  return parts.reduce<RemedyClass>((strictest, { kind }) => {
    const { remedy } = answerKinds[kind]
    return strictness.indexOf(remedy) > strictness.indexOf(strictest) ? remedy : strictest
  }, 'none')
}

/** The articles of a citation, each with its title: `《甲》第一条、第二条；《乙》` → three. */
export function citedArticles(citation: string): string[] {
  const articles: string[] = []
  let title = ''
  for (const piece of citation
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .split(/[、；;，,\n]|(?=《)/u)) {
    const [, named = '', article = ''] = /^\s*(《[^》]*》(?:（[^）]*）)?)?\s*(.*?)\s*$/u.exec(piece) ?? []
    if (named === '' && article === '') continue
    if (named !== '') title = named
    articles.push(`${title}${article}`)
  }
  return articles
}

/** The articles of a kind that a citation leaves out. A more specific one, 第十五条第一款 for 第十五条, will do. */
export function missingArticles(kind: AnswerKind, citation: string): string[] {
  const given = citedArticles(citation)
  return citedArticles(answerKinds[kind].article).filter(
    (needed) => !given.some((article) => article.startsWith(needed)),
  )
}

/** A search record as one text, for letters and lists. */
export const searchRecordText = ({ systems, keywords, period, person, result }: SearchRecord): string =>
  `检索范围：${systems}；关键词：${keywords}；时间范围：${period}；检索人员和时间：${person}；结果：${result}`

/** What the applicant is told in a part besides its content. */
export function partNotice({ whereToGet, rightOrgan, repeats }: AnswerPart): string {
  if (repeats !== undefined) return `重复的申请：${repeats}`
  if (whereToGet !== undefined) return `获取方式和途径：${whereToGet}`
  if (rightOrgan === undefined || rightOrgan === 'unknown') return ''
  return `负责公开的机关：${rightOrgan.name}，联系方式：${rightOrgan.contact}`
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** One text of several parts: each under its number and item. A single part needs neither. */
export function textOfParts(parts: readonly AnswerPart[], textOf: (part: AnswerPart) => string): string {
  if (parts.length === 1) return parts.map(textOf).join('')
  return parts
    .map((part, index) => ({ part, text: textOf(part), numeral: numerals[index] ?? String(index + 1) }))
    .filter(({ text }) => text !== '')
    .map(({ part, text, numeral }) => `${numeral}、${part.item}\n${text}`)
    .join('\n')
}

/** Content of a part with what else the applicant is told. */
export const contentOf = (part: AnswerPart): string => [part.content, partNotice(part)].filter(Boolean).join('\n')
