import { formatDateChinese } from '../../calendar/index.ts'
import { imprintOf } from './imprint.ts'
import { type LetterKind, letterKinds } from '../letter-kinds.ts'
import type { Letter, LetterBlock, LetterChecks } from '../letter.ts'
import type { LetterRequest, LetterSender, RequestLetterFacts } from '../letter-facts.ts'

export const day = formatDateChinese

/** A paragraph; its end mark is added when the writer of the text left it out. */
export const paragraph = (text: string): LetterBlock => ({ type: 'paragraph', text: text.trim() })

/** A heading of the first level: 一、 in 黑体. */
export const heading = (text: string): LetterBlock => ({ type: 'paragraph', text, level: 1 })

/** A text of several lines as paragraphs, blank lines left out. */
export function paragraphs(text: string, purpose?: 'reasons'): LetterBlock[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', text: line, ...(purpose === undefined ? {} : { purpose }) }))
}

/** A text of the office as part of a sentence of ours: on one line, without its own end mark. */
export const clause = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('')
    .replace(/[。．.；;，,]+$/u, '')

/** `您` for a person, `你单位` for an organisation. */
export const you = ({ applicantIsOrganisation }: Pick<LetterRequest, 'applicantIsOrganisation'>): string =>
  applicantIsOrganisation ? '你单位' : '您'

const chineseDigits = '零一二三四五六七八九'

/** 1 to 99 in Chinese numerals, as headings count. */
export function chineseOrdinal(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : chineseDigits[tens]}十`
  return value === 0 ? '零' : `${head}${ones === 0 ? '' : chineseDigits[ones]}`
}

/** Texts as items, numbered （一）（二） when there are several. */
export function numbered(text: string): LetterBlock[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const ownNumbers = lines.some((line) => /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])/u.test(line))
  if (lines.length < 2 || ownNumbers) return lines.map(paragraph)
  return lines.map((line, index) => paragraph(`（${chineseOrdinal(index + 1)}）${line}`))
}

/** How the asked-for is quoted: whole, on one line, cut after 300 characters. */
export function quoted(asked: string): string {
  const characters = [...clause(asked.replaceAll(/[“”]/gu, '"'))]
  const text = characters.length <= 300 ? characters.join('') : `${characters.slice(0, 299).join('')}…`
  return `“${text}”`
}

/** The opening of a letter to the applicant: when the request came, its number, what it asks for, and its correction. */
export function opening(request: LetterRequest): string {
  const { requestNo, receivedOn, asked, correctionAskedOn, correctionReceivedOn } = request
  const received = receivedOn === null ? '本机关收到' : `本机关于${day(receivedOn)}收到`
  const first = `${received}${you(request)}提出的政府信息公开申请（登记编号：${requestNo}），申请公开${quoted(asked)}。`
  if (correctionAskedOn === null) return first
  const asking = `本机关于${day(correctionAskedOn)}告知${you(request)}补正`
  return correctionReceivedOn === null
    ? `${first}${asking}。`
    : `${first}${asking}，并于${day(correctionReceivedOn)}收到补正材料。`
}

/** The opening of a letter to somebody else: nothing that tells who asks. */
export const openingForOthers = ({ requestNo, receivedOn }: LetterRequest): string =>
  `本机关${receivedOn === null ? '' : `于${day(receivedOn)}`}收到一件政府信息公开申请（登记编号：${requestNo}）。`

/** The title of a letter: alone under a red head, after the name of the organ without one. */
export function titleOf(kind: LetterKind, { organ, headMark }: { organ: string; headMark: string | null }): string[] {
  const { label } = letterKinds[kind]
  return headMark === null ? [organ, label] : [label]
}

/** Letters that want something brought or sent: these tell the address. */
const wantsReply: ReadonlySet<LetterKind> = new Set([
  'correctionNotice',
  'reasonsRequest',
  'thirdPartyLetter',
  'coAuthorLetter',
  'otherOrganLetter',
  'feeNotice',
])

/** The notes of the sender: whom to ask, where to send, and the organ's own lines. */
function senderNotes(kind: LetterKind, { office, phone, address, closing }: LetterSender): string[] {
  const contact = [
    office === null ? null : `承办机构：${office}`,
    phone === null ? null : `联系电话：${phone}`,
    address === null || !wantsReply.has(kind) ? null : `联系地址：${address}`,
  ]
  return [...contact.filter((part) => part !== null), ...closing]
}

const emptyChecks: LetterChecks = {
  eventDay: null,
  request: null,
  answers: [],
  remedies: [],
  reconsiderationOrgans: [],
  lawfulReconsiderationOrgans: null,
  court: null,
  respondent: null,
  servedByInternet: false,
  online: null,
  articles: [],
  replyBy: null,
  withheldWords: [],
  missing: [],
}

/** The parts of a letter that its kind does not change, for a letter about a request. */
export function requestLetter(
  kind: LetterKind,
  facts: RequestLetterFacts,
  own: Pick<Letter, 'recipient' | 'blocks'> & { title?: string[]; checks?: Partial<LetterChecks> },
): Letter {
  const { sender, request } = facts
  const rule = letterKinds[kind]
  const headMark = rule.numbered ? sender.headMark : null
  return {
    kind,
    headMark,
    documentNo: rule.numbered ? facts.documentNo : null,
    title: own.title ?? titleOf(kind, { organ: sender.organ, headMark }),
    recipient: own.recipient,
    blocks: own.blocks,
    annexes: [],
    signature: sender.organ,
    date: facts.date,
    sealed: rule.sealed,
    notes: senderNotes(kind, sender),
    ...imprintOf(kind, headMark, sender.imprint),
    checks: {
      ...emptyChecks,
      eventDay: facts.eventDay ?? null,
      request: { requestNo: request.requestNo, receivedOn: request.receivedOn },
      respondent: sender.respondent,
      lawfulReconsiderationOrgans:
        sender.lawfulReconsiderationOrgans === null ? null : [...sender.lawfulReconsiderationOrgans],
      articles: rule.article === null ? [] : [rule.article],
      ...own.checks,
    },
  }
}

export { emptyChecks }

/** The labels of texts that were not given. */
export const missingOf = (texts: Record<string, string | null>): string[] =>
  Object.entries(texts)
    .filter(([, text]) => text === null || text.trim() === '')
    .map(([label]) => label)
