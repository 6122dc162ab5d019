import type { Day } from '@gongkai/law'
import type { CalendarDay } from '../api/types.ts'

export interface Week {
  monday: Day
  /** Seven squares from Monday; `entry` is null outside the period. */
  squares: { day: Day; entry: CalendarDay | null }[]
}

const dayLength = 24 * 60 * 60 * 1000

/** Days of a period as whole weeks from Monday to Sunday. */
export function weeksOf(days: readonly CalendarDay[]): Week[] {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return []
  const entries = new Map(days.map((entry) => [entry.day, entry]))
  const weeks: Week[] = []
  for (let monday = mondayOf(first.day); monday <= Date.parse(last.day); monday += 7 * dayLength) {
    const squares = Array.from({ length: 7 }, (_, index) => {
      const day = toDay(monday + index * dayLength)
      return { day, entry: entries.get(day) ?? null }
    })
    weeks.push({ monday: toDay(monday), squares })
  }
  return weeks
}

function mondayOf(day: Day): number {
  const time = Date.parse(day)
  return time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}
