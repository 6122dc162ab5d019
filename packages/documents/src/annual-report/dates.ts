import { chineseDigits, readChineseNumber } from '@gongkai/law/annual-report'

const arabic = /((?:19|20)\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?/
const chinese = new RegExp(`([二一][${chineseDigits}ＯOo0]{3})年([${chineseDigits}]{1,3})月([${chineseDigits}]{1,3})日`)

/** The first date in squashed text → `YYYY-MM-DD`, with its place in the text; null if there is none that exists. */
export function findDate(text: string): { day: string; at: number; length: number } | null {
  const match = arabic.exec(text)
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]), match)
  const words = chinese.exec(text)
  if (!words) return null
  const year = readChineseNumber((words[1] ?? '').replace(/[ＯOo0]/g, '〇'))
  return dayOf(year ?? 0, readChineseNumber(words[2] ?? '') ?? 0, readChineseNumber(words[3] ?? '') ?? 0, words)
}

function dayOf(year: number, month: number, date: number, match: RegExpExecArray) {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null
  const two = (number: number) => String(number).padStart(2, '0')
  return { day: `${year}-${two(month)}-${two(date)}`, at: match.index, length: match[0].length }
}

/** The first year written in squashed text, in digits or Chinese numerals. */
export function findYear(text: string): number | null {
  const match = /(?:^|\D)(20[12]\d)(?!\d)/.exec(text)
  if (match) return Number(match[1])
  const words = /二[〇零○ＯOo0][一二][〇零○ＯOo0一二三四五六七八九]/.exec(text)
  return words ? readChineseNumber(words[0].replace(/[ＯOo0]/g, '〇')) : null
}
