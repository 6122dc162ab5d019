import {
  type DayNumber,
  fromDayNumber,
  toDayNumber,
  type WorkingDayCalendar,
  weekdayOfNumber,
} from '../calendar/index.ts'
import type { Day } from '../day.ts'
import { type Clock, countPeriod } from './clock.ts'
import type { ClockEvent } from './clock-event.ts'
import { foldClock } from './explain-clock.ts'

/** `start` day 0 · `counted` · `paused` by a consultation, an awaited correction or payment · `rest` weekend or holiday · `due`. */
export type CountedDayKind = 'start' | 'counted' | 'paused' | 'rest' | 'due'

/** One square of the picture of a period. */
export interface CountedDay {
  day: Day
  kind: CountedDayKind
  /** Which working day of the period this is: 0 for the start, null for days that do not count. */
  ordinal: number | null
  /** The name of the holiday, or 调休上班 for a make-up work day; null on ordinary days. */
  note: string | null
}

/** No picture is longer than this: a period stopped for years would otherwise draw years. */
const mostDays = 800

const pausedOn = (clock: Clock, number: DayNumber): boolean =>
  clock.pauses.some((pause) => pause.after < number && number <= pause.through) ||
  (clock.pausedAfter !== null && number > clock.pausedAfter) ||
  (clock.waitingSince !== null && number > clock.waitingSince)

/**
 * Every day from day 0 of the period that runs now to its due day. After a correction or a payment that is the day the
 * period began afresh. Without a due day the picture ends on `until`, or on the day of the latest event.
 * Empty before receipt. All days inside a pause are `paused`, weekends too: none of them could count.
 */
export function countingCalendar(
  events: readonly ClockEvent[],
  calendar: WorkingDayCalendar,
  until?: Day,
): CountedDay[] {
  const clock = foldClock(events, calendar)
  if (clock.start === null) return []
  const { due } = countPeriod(clock, calendar)
  const last = Math.min(due ?? (until === undefined ? clock.lastDay : toDayNumber(until)), clock.start + mostDays)
  const days: CountedDay[] = []
  let ordinal = 0
  for (let number = clock.start; number <= last; number++) {
    const mark = calendar.marks.get(number)
    const working = mark === undefined ? weekdayOfNumber(number) <= 5 : mark.kind === 'makeupWorkday'
    const note = mark === undefined ? null : mark.kind === 'makeupWorkday' ? '调休上班' : mark.name
    const day = fromDayNumber(number)
    if (number === clock.start) days.push({ day, kind: 'start', ordinal: 0, note })
    else if (number === due) {
      // A delayed day was fixed by the organ: it may lie on any day.
      if (working && !pausedOn(clock, number)) ordinal++
      days.push({ day, kind: 'due', ordinal: working ? ordinal : null, note })
    } else if (pausedOn(clock, number)) days.push({ day, kind: 'paused', ordinal: null, note })
    else if (!working) days.push({ day, kind: 'rest', ordinal: null, note })
    else {
      ordinal++
      days.push({ day, kind: 'counted', ordinal, note })
    }
  }
  return days
}
