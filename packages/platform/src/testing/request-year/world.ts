import type { Day } from '@gongkai/law'
import { type WorkingDayCalendar, yearOf } from '@gongkai/law/calendar'

/** Where the generated records happen: one organ, its people, its numbers, and the day on which the story stops. */
export interface World {
  organId: string
  /** Ids of persons that exist. */
  officer: string
  leader: string
  handler: string
  calendar: WorkingDayCalendar
  /** Nothing happens after this day. */
  lastDay: Day
  /** The next number of a sequence in the year of a day. */
  nextNumber: (sequence: Sequence, day: Day) => { year: number; number: number }
  /** The last number of each sequence and year that was used. */
  lastNumbers: () => { sequence: Sequence; year: number; last: number }[]
}

type Sequence = 'request' | 'documentNo' | 'case'

/** The story has reached its last day: whatever is not done by then stays open. */
export class TimeIsUp extends Error {}

export function createWorld(given: Omit<World, 'nextNumber' | 'lastNumbers'>): World {
  const last = new Map<string, { sequence: Sequence; year: number; last: number }>()
  return {
    ...given,
    nextNumber: (sequence, day) => {
      const year = yearOf(day)
      const number = (last.get(`${sequence} ${year}`)?.last ?? 0) + 1
      last.set(`${sequence} ${year}`, { sequence, year, last: number })
      return { year, number }
    },
    lastNumbers: () => [...last.values()],
  }
}

/** Ten o'clock in China on a legal day. */
export const tenOClock = (day: Day): Date => new Date(`${day}T10:00:00+08:00`)
