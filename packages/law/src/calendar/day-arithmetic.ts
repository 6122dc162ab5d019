import type { Day } from '../day.ts'

/** Whole days since 1970-01-01. The currency of all arithmetic here: a legal day without text. */
export type DayNumber = number

/** Years outside this range are taken for typing errors: no request was ever received in them. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * The day if `value` is a real day of the Gregorian calendar written `YYYY-MM-DD`, years 1900 to 2199; otherwise null.
 * No repair is attempted: `2026-02-30`, `2026-3-2` and ` 2026-03-02` are null.
 */
export function parseDay(value: unknown): Day | null {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return null
  const year = digits(value, 0, 4)
  const month = digits(value, 5, 7)
  const date = digits(value, 8, 10)
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && date >= 1)) return null
  return date <= daysInMonth(year, month) ? value : null
}

/** Days since 1970-01-01 of a valid day. The era arithmetic avoids `Date`, which knows hours and zones. */
export function toDayNumber(day: Day): DayNumber {
  const month = digits(day, 5, 7)
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(day, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** The day that lies `number` days after 1970-01-01. */
export function fromDayNumber(number: DayNumber): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`
}

/** The day `count` calendar days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return fromDayNumber(toDayNumber(day) + count)
}

/** Calendar days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** Negative, zero or positive as `a` is before, the same as or after `b`; for `sort`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Monday 1 … Sunday 7 of a day number. 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Monday 1 … Sunday 7. */
export function weekday(day: Day): number {
  return weekdayOfNumber(toDayNumber(day))
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return digits(day, 0, 4)
}

/** `2026年4月16日`. */
export function formatDateChinese(day: Day): string {
  return `${yearOf(day)}年${digits(day, 5, 7)}月${digits(day, 8, 10)}日`
}

/** `星期四`. */
export function weekdayChinese(day: Day): string {
  return `星期${'一二三四五六日'[weekday(day) - 1]}`
}

/** `2026年4月16日（星期四）`, as days are written in every explanation and letter. */
export function formatDayChinese(day: Day): string {
  return `${formatDateChinese(day)}（${weekdayChinese(day)}）`
}
