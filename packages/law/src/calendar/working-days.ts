import type { Day } from '../day.ts'
import { type DayNumber, fromDayNumber, toDayNumber, weekdayOfNumber, yearOf } from './day-arithmetic.ts'
import type { DayMark, WorkingDayCalendar } from './working-day-calendar.ts'

/** Mondays to Fridays from 1970-01-01 (a Thursday) up to and including the day; negative before. */
function weekdaysThrough(number: DayNumber): number {
  const sinceMonday = number + 3
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5) - 3
}

/**
 * Working days up to and including the day, counted from a fixed origin: only differences have a meaning.
 * Constant time, whatever the day.
 */
export function workingDaysThrough(number: DayNumber, calendar: WorkingDayCalendar): number {
  const { balance, first } = calendar
  if (number < first) return weekdaysThrough(number)
  const index = Math.min(number - first, balance.length - 1)
  return weekdaysThrough(number) + (balance[index] ?? 0)
}

/** The `count`-th working day after a day (`count` ≥ 1), by day number. The day itself is day 0. */
export function nthWorkingDayAfter(number: DayNumber, count: number, calendar: WorkingDayCalendar): DayNumber {
  const wanted = workingDaysThrough(number, calendar) + count
  let low = number + count
  let span = count + 16
  while (workingDaysThrough(low + span, calendar) < wanted) span *= 2
  let high = low + span
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (workingDaysThrough(middle, calendar) >= wanted) high = middle
    else low = middle + 1
  }
  return low
}

/** Is this a working day of state organs: a weekday that is no holiday, or a make-up Saturday or Sunday. */
export function isWorkingDay(day: Day, calendar: WorkingDayCalendar): boolean {
  const number = toDayNumber(day)
  const mark = calendar.marks.get(number)
  return mark === undefined ? weekdayOfNumber(number) <= 5 : mark.kind === 'makeupWorkday'
}

/** What a holiday notice says about this day, with its source; null where only the week decides. */
export function dayMark(day: Day, calendar: WorkingDayCalendar): DayMark | null {
  return calendar.marks.get(toDayNumber(day)) ?? null
}

/**
 * The day on which a period of `count` working days ends. The trigger day is day 0; day 1 is the next working day.
 * For `count` 0 the trigger day itself, be it a working day or not.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkingDayCalendar): Day {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`A period of working days cannot be ${count} long`)
  return count === 0 ? day : fromDayNumber(nthWorkingDayAfter(toDayNumber(day), count, calendar))
}

/** The `count`-th working day before a day (`count` ≥ 1; for 0 the day itself): the day by which so many are left. */
export function subtractWorkingDays(day: Day, count: number, calendar: WorkingDayCalendar): Day {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`A number of working days cannot be ${count}`)
  let number = toDayNumber(day)
  for (let left = count; left > 0; left--) {
    do number--
    while (!isWorkingDay(fromDayNumber(number), calendar))
  }
  return fromDayNumber(number)
}

/** The first working day after the day. */
export function nextWorkingDay(day: Day, calendar: WorkingDayCalendar): Day {
  return addWorkingDays(day, 1, calendar)
}

/** The day itself if it is a working day, otherwise the first working day after it. */
export function sameOrNextWorkingDay(day: Day, calendar: WorkingDayCalendar): Day {
  return isWorkingDay(day, calendar) ? day : nextWorkingDay(day, calendar)
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingDayCalendar): number {
  return workingDaysThrough(toDayNumber(to), calendar) - workingDaysThrough(toDayNumber(from), calendar)
}

/**
 * The end of a period of calendar days: it starts on the next day, and an end on a rest day moves to the first working
 * day after it. CPL 85, applied to reconsideration by ARL 88 and to litigation by ALL 101.
 */
export function addCalendarDays(day: Day, count: number, calendar: WorkingDayCalendar): Day {
  return sameOrNextWorkingDay(fromDayNumber(toDayNumber(day) + count), calendar)
}

/**
 * True for a day in a year without a holiday notice: only weekends are known, so a date computed from it can still move.
 * The last days of a loaded December can also still be changed by the notice of the next year; that is rare and not marked.
 */
export function isProvisional(day: Day, calendar: WorkingDayCalendar): boolean {
  return !calendar.years.has(yearOf(day))
}
