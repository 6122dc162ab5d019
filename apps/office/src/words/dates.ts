import type { Day } from '@gongkai/law'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

interface Parts {
  year: number
  month: number
  date: number
  weekday: string
}

function partsOf(day: Day): Parts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date, weekday: weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '' }
}

/** `2026年4月16日（星期四）`, for sentences. */
export function dayInFull(day: Day): string {
  const { year, month, date, weekday } = partsOf(day)
  return `${year}年${month}月${date}日（星期${weekday}）`
}

/** `4月16日（四）`, with the year in front where it is not the year of `today`; for lists. */
export function dayInShort(day: Day, today: Day): string {
  const { year, month, date, weekday } = partsOf(day)
  return `${sameYear(day, today) ? '' : `${year}年`}${month}月${date}日（${weekday}）`
}

/** `4月16日`, with the year in front where it is not the year of `today`; for steps and history. */
export function dayInBrief(day: Day, today: Day): string {
  const { year, month, date } = partsOf(day)
  return `${sameYear(day, today) ? '' : `${year}年`}${month}月${date}日`
}

/** A sentence without the day it begins with, for places where that day stands beside it. */
export function withoutLeadingDay(sentence: string, day: Day): string {
  const leading = dayInFull(day)
  return sentence.startsWith(leading) ? sentence.slice(leading.length) : sentence
}

/** `2026年4月16日 09:32` in China time, from an ISO moment. */
export function momentInWords(moment: string): string {
  const { day, time } = chinaTime(moment)
  const { year, month, date } = partsOf(day)
  return `${year}年${month}月${date}日 ${time}`
}

/** The hour of an ISO moment in China time, `09:32`. */
export function timeOfDay(moment: string): string {
  return chinaTime(moment).time
}

/** China has one zone, eight hours ahead of UTC, and no summer time. */
function chinaTime(moment: string): { day: Day; time: string } {
  const shifted = new Date(Date.parse(moment) + 8 * 60 * 60 * 1000).toISOString()
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) }
}

function sameYear(a: Day, b: Day): boolean {
  return a.slice(0, 4) === b.slice(0, 4)
}
