import { type DayNumber, nthWorkingDayAfter, type WorkingDayCalendar, workingDaysThrough } from '../calendar/index.ts'
import type { ConsultationParty } from '../requests/events.ts'
import { timeLimits } from './time-limits.ts'

/** Days `d` with `after < d <= through` do not count. Pauses are disjoint and in order. */
export interface Pause {
  after: DayNumber
  through: DayNumber
}

/** The answer clock after some events: all that is needed to say when the answer is due. */
export interface Clock {
  /** The receipt day (收到申请之日); null before receipt. */
  receivedOn: DayNumber | null
  /** Day 0 of the period that runs now: the receipt day, or the day of the correction or payment that began it afresh. */
  start: DayNumber | null
  /** Working days of the period without an extension: 20, or after a reopening what was ordered. */
  base: number
  /** The answer was undone and the request is handled anew; such a period is not extended. */
  reopened: boolean
  /** Working days added by the one extension; 0 if there was none. It stays when the period begins afresh. */
  extension: number
  correctionAsked: boolean
  /** What stops the clock until it begins afresh. */
  waitingFor: 'correction' | 'payment' | null
  /** The day of the notice that `waitingFor` waits on. */
  waitingSince: DayNumber | null
  /** Open consultations by id. */
  open: ReadonlyMap<string, ConsultationParty>
  /** The opening day of the first consultation that is open now. */
  pausedAfter: DayNumber | null
  /** Pauses since `start` that have ended. */
  pauses: readonly Pause[]
  /** The day that was fixed and told instead of the counted one (延迟答复); it stays when the period begins afresh. OGI 35. */
  delayedUntil: DayNumber | null
  closed: 'answered' | 'withdrawn' | 'split' | 'concluded' | null
  /** The day of the latest accepted event. */
  lastDay: DayNumber
}

export const unstartedClock: Clock = {
  receivedOn: null,
  start: null,
  base: timeLimits.answer.workingDays,
  reopened: false,
  extension: 0,
  correctionAsked: false,
  waitingFor: null,
  waitingSince: null,
  open: new Map(),
  pausedAfter: null,
  pauses: [],
  delayedUntil: null,
  closed: null,
  lastDay: Number.NEGATIVE_INFINITY,
}

/** Working days the answer may take in all. */
export function limitOf(clock: Clock): number {
  return clock.base + clock.extension
}

/** Working days counted without a break: the days after `after` up to `through`. */
export interface Stretch {
  after: DayNumber
  through: DayNumber
  count: number
}

/** How the period has been and will be counted. `due` is null while nobody can know it: not begun, or stopped. */
export interface Count {
  /** The later of the counted day and the delayed day. */
  due: DayNumber | null
  stretches: Stretch[]
  /** Working days of the period that are used up in `stretches`. */
  used: number
}

/** The period of the clock: as counted, or up to the delayed day where that is later. OGI 33, 35. */
export function countPeriod(clock: Clock, calendar: WorkingDayCalendar): Count {
  const counted = countedPeriod(clock, calendar)
  const { delayedUntil } = clock
  return counted.due !== null && delayedUntil !== null && delayedUntil > counted.due
    ? { ...counted, due: delayedUntil }
    : counted
}

/**
 * Counts the period of the clock: from the day after `start`, without the days of pauses, up to the limit.
 * An open consultation stops the count after its opening day; a period that had ended by then stays ended.
 */
function countedPeriod(clock: Clock, calendar: WorkingDayCalendar): Count {
  const stretches: Stretch[] = []
  if (clock.start === null || clock.waitingFor !== null) return { due: null, stretches, used: 0 }
  const limit = limitOf(clock)
  let after = clock.start
  let used = 0
  const endsBy = (through: DayNumber): boolean => {
    if (through <= after) return false
    const count = workingDaysThrough(through, calendar) - workingDaysThrough(after, calendar)
    if (used + count >= limit) return true
    if (count > 0) stretches.push({ after, through, count })
    used += count
    return false
  }
  const end = (): Count => {
    const due = nthWorkingDayAfter(after, limit - used, calendar)
    stretches.push({ after, through: due, count: limit - used })
    return { due, stretches, used: limit }
  }
  for (const pause of clock.pauses) {
    if (endsBy(pause.after)) return end()
    after = Math.max(after, pause.through)
  }
  if (clock.pausedAfter === null || endsBy(clock.pausedAfter)) return end()
  return { due: null, stretches, used }
}
