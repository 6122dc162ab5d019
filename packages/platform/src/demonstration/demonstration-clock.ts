import type { Day } from '@gongkai/law'
import { addDays, isWorkingDay, sameOrNextWorkingDay, type WorkingDayCalendar } from '@gongkai/law/calendar'
import { atTime, type Platform } from '../platform.ts'

/** When something of the demonstration happened: so many working days ago, or on about that day of a past year. */
export type When = { ago: number } | { year: number; monthDay: string }

/** The working day that is meant; never later than today. */
export function dayOf(when: When, today: Day, calendar: WorkingDayCalendar): Day {
  if ('year' in when) {
    const day = sameOrNextWorkingDay(`${when.year}-${when.monthDay}`, calendar)
    return day < today ? day : today
  }
  let day = today
  for (let left = when.ago; left > 0; ) {
    day = addDays(day, -1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** The platform as it was on that day at ten in the morning; today it is now at the latest. */
export function onDay(platform: Platform, day: Day): Platform {
  const morning = new Date(`${day}T10:00:00+08:00`)
  const now = platform.now()
  return atTime(platform, () => (morning < now ? morning : now))
}
