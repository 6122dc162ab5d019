import { subtractWorkingDays, type WorkingDayCalendar } from '../calendar/index.ts'
import type { Day } from '../day.ts'

/** The organ's own days before the statutory one (内部期限): when the draft and the approval should be there. */
export interface InternalDueDays {
  draft: Day
  approval: Day
}

/**
 * The internal due days of a request: so many working days before the day the answer is due. Null while that day is
 * not known. An internal day never lies before the receipt of a request that came late in its own period: then it is
 * the first day it could be met, the receipt day.
 */
export function internalDueDays(
  due: Day | null,
  before: { draftDueBefore: number; approvalDueBefore: number },
  receivedOn: Day | null,
  calendar: WorkingDayCalendar,
): InternalDueDays | null {
  if (due === null) return null
  const dayBefore = (count: number): Day => {
    const day = subtractWorkingDays(due, count, calendar)
    return receivedOn !== null && day < receivedOn ? receivedOn : day
  }
  return { draft: dayBefore(before.draftDueBefore), approval: dayBefore(before.approvalDueBefore) }
}
