import type { Day } from '@gongkai/law'
import { addDays, weekday } from '@gongkai/law/calendar'
import type { CountedDay } from '@gongkai/law/clock'

/** A day before or after the period, only there to fill the week. */
export interface OutsideDay {
  day: Day
  kind: 'outside'
}

export type Square = CountedDay | OutsideDay

/** A week of seven squares from Monday, or a stretch of weeks in which every day is paused, told in one line. */
export type CountingWeek = { kind: 'week'; squares: Square[] } | { kind: 'pause'; from: Day; to: Day; weeks: number }

/** From how many wholly paused weeks on they are told in one line instead of being drawn. */
const FOLDED_FROM = 3

/** The period in weeks, as a wall calendar shows them. */
export function countingWeeks(days: readonly CountedDay[]): CountingWeek[] {
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const outside = (from: Day, count: number): OutsideDay[] =>
    Array.from({ length: count }, (_, index) => ({ day: addDays(from, index), kind: 'outside' }))
  const before = weekday(first.day) - 1
  const squares: Square[] = [
    ...outside(addDays(first.day, -before), before),
    ...days,
    ...outside(addDays(last.day, 1), 7 - weekday(last.day)),
  ]
  const weeks: Square[][] = []
  for (let index = 0; index < squares.length; index += 7) weeks.push(squares.slice(index, index + 7))
  return fold(weeks)
}

const isPaused = (week: readonly Square[]): boolean => week.every(({ kind }) => kind === 'paused')

function fold(weeks: readonly Square[][]): CountingWeek[] {
  const folded: CountingWeek[] = []
  for (let index = 0; index < weeks.length; ) {
    let end = index
    while (end < weeks.length && isPaused(weeks[end] ?? [])) end++
    const from = weeks[index]?.[0]?.day
    const to = weeks[end - 1]?.[6]?.day
    if (end - index >= FOLDED_FROM && from !== undefined && to !== undefined) {
      folded.push({ kind: 'pause', from, to, weeks: end - index })
      index = end
    } else {
      folded.push({ kind: 'week', squares: weeks[index] ?? [] })
      index++
    }
  }
  return folded
}
