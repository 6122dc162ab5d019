import type { AuditRule, Observation } from '../audit/audit-rule.ts'
import type { Passage } from '../audit/prose/passages.ts'
import { sectionName } from '../audit/wording.ts'

/** `一是`, `二是` … at the start of a clause; `一是` anywhere, since a list may begin right behind its heading. */
const ordinal = /(?:^|[。；;：:，,、\s”])([一二三四五六七八九十]{1,3})是|(?<![之第其唯])(一)是/g

const digits = '一二三四五六七八九'

/** 一 to 九十九; 0 for anything else. */
function chineseNumber(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return text.length === 1 ? digits.indexOf(text) + 1 : 0
  const tens = ten === 0 ? 1 : ten === 1 ? digits.indexOf(text[0] ?? '') + 1 : 0
  const ones = text.slice(ten + 1)
  return ones.length > 1 ? 0 : tens * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1)
}

function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  return `${tens > 1 ? digits[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones - 1] : ''}`
}

/** The prose of each section as one text: a list may run over several paragraphs. */
function sectionTexts(passages: readonly Passage[]): Map<Passage['section'], string> {
  const texts = new Map<Passage['section'], string>()
  for (const { section, text } of passages) {
    const before = texts.get(section)
    texts.set(section, before === undefined ? text : `${before}\n${text}`)
  }
  return texts
}

/** The ordinals 一是, 二是, 三是 of a section leave none out and repeat none. */
export const ordinalSkipped: AuditRule = {
  code: 'ORDINAL_SKIPPED',
  lawId: null,
  severity: 'warning',
  title: '“一是”“二是”等序数连续',
  basis: '公文层次序数应当连续',
  check({ passages }) {
    const seen: Observation[] = []
    for (const [section, text] of sectionTexts(passages)) {
      if (!text.includes('一是')) continue
      let before: { number: number; words: string; end: number } | null = null
      for (const match of text.matchAll(ordinal)) {
        const numeral = match[1] ?? match[2] ?? ''
        const number = chineseNumber(numeral)
        if (number === 0) continue
        const words = `${numeral}是`
        const from = match.index + match[0].indexOf(words)
        const expected: number = (before?.number ?? 0) + 1
        // Text that lost its punctuation may hide the ordinal in the middle of a clause.
        const hidden = before !== null && text.slice(before.end, from).includes(`${chineseNumeral(expected)}是`)
        if (before !== null && number !== 1 && number !== expected && !hidden) {
          seen.push({
            where: section,
            message:
              `“${sectionName(section)}”中“${before.words}”之后是“${words}”，` +
              `${number > expected ? '中间缺项' : '序数重复或倒退'}，请核对。`,
            cells: [],
            found: number,
            expected,
            quote: text.slice(from, from + 40).split('\n')[0] ?? words,
          })
        }
        before = { number, words, end: from + words.length }
      }
    }
    return seen
  },
}
