import type { Day } from '@gongkai/law'
import { addDays } from '@gongkai/law/calendar'

/** `2026-03` of a day. */
export const monthOf = (day: Day): string => day.slice(0, 7)

/** The month so many months later, `2026-12` and 1 give `2027-01`. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** Whole weeks from Monday to Sunday that hold a month. */
export function weeksOfMonth(month: string): Day[][] {
  const first = `${month}-01`
  const monday = addDays(first, -((new Date(Date.parse(first)).getUTCDay() + 6) % 7))
  const weeks: Day[][] = []
  for (let day = monday; day <= `${month}-31` && (day < first || monthOf(day) === month); day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)))
  }
  return weeks
}

/** First and last day of a month. */
export function daysOfMonth(month: string): { from: Day; to: Day } {
  return { from: `${month}-01`, to: addDays(`${shiftMonth(month, 1)}-01`, -1) }
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The day an arrow key leads to; null for other keys. */
export function dayByKey(day: Day, key: string): Day | null {
  const step = steps[key]
  return step === undefined ? null : addDays(day, step)
}
