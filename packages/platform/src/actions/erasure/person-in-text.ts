import type { RequestForm } from '../requests/request-form.ts'

/** Everything in a form that tells who somebody is or where to find them. */
export type PersonalForm = Pick<
  RequestForm,
  | 'name'
  | 'identityNumber'
  | 'phone'
  | 'email'
  | 'postalAddress'
  | 'representative'
  | 'contactPerson'
  | 'agentName'
  | 'agentIdentityNumber'
  | 'agentPhone'
>

/** Finds the person of a request in texts that somebody wrote. */
export interface PersonInText {
  /** The text with `instead` wherever the person is named. */
  without: (text: string, instead: string) => string
  /** Whether the person is named anywhere in it. */
  isNamedIn: (text: string) => boolean
}

/**
 * How the person of a form is found. Numbers, addresses and names that are no words of the language (王小明) are found
 * everywhere. A name of one character or one that is an ordinary word (王、高兴、和平) is found only where it stands as
 * somebody's name: as the whole text, between signs, after 申请人 and the like, or before 先生, 来电 and the like. In
 * 和平路 or 很高兴 it is left: what was asked must still say what was asked.
 */
export function personInText(form: PersonalForm): PersonInText {
  const names = [form.name, form.representative, form.contactPerson, form.agentName]
  const others = [
    form.identityNumber,
    form.phone,
    form.email,
    form.postalAddress,
    form.agentIdentityNumber,
    form.agentPhone,
  ]
  const patterns = [
    ...given(others).map(anywhere),
    ...given(names).map((name) => (isOrdinary(name) ? asName(name) : anywhere(name))),
  ]
  const without = (text: string, instead: string): string =>
    patterns.reduce((rest, pattern) => rest.replace(pattern, () => instead), text)
  return { without, isNamedIn: (text) => patterns.some((pattern) => text.search(pattern) !== -1) }
}

/** Those that are there, the longest first: an address may hold a name. */
const given = (words: readonly (string | null)[]): string[] =>
  [...new Set(words.flatMap((word) => word?.trim() || []))].sort((a, b) => b.length - a.length)

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Whether a name could as well be a word: one character, or one entry of the dictionary. */
const isOrdinary = (name: string): boolean => /\p{Script=Han}/u.test(name) && [...segmenter.segment(name)].length === 1

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)

/** Digits that nothing else has by chance, however they are grouped. */
const longNumber = /^\d{7,}[\dXx]?$/u

/** A word wherever it stands, but not as a part of a longer word or number in Latin letters and digits. */
function anywhere(word: string): RegExp {
  if (longNumber.test(word)) return new RegExp([...word].join(String.raw`[\s-]?`), 'giu')
  const before = /^[A-Za-z0-9]/u.test(word) ? '(?<![A-Za-z0-9])' : ''
  const after = /[A-Za-z0-9]$/u.test(word) ? '(?![A-Za-z0-9])' : ''
  return new RegExp(`${before}${escaped(word)}${after}`, 'giu')
}

const sign = String.raw`[^\p{Script=Han}]`
/** Words after which only a name can stand. */
const labels =
  '申请人|姓名|代理人|联系人|代表人|委托人|收件人|签收人|当事人|我是|我叫|名叫|告知|通知|联系|致电|回复|答复|询问|送达|转告'
/** What somebody does, or is called. */
const deeds =
  '先生|女士|同志|小姐|本人|来电|致电|电话|来信|来访|表示|声称|称|说|要求|申请|提出|提交|认为|反映|到场|签收|领取|确认|同意|补正|撤回'

/** A name that is a word as well, where it stands as a name. */
const asName = (name: string): RegExp => {
  const word = escaped(name)
  const between = `(?<=^|${sign}|${labels})${word}(?=$|${sign})`
  const acting = `(?<=^|${sign}|${labels}|[与和向由请经对给为])${word}(?=${deeds})`
  return new RegExp(`${between}|${acting}`, 'gu')
}
