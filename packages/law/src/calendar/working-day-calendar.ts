import type { Day } from '../day.ts'
import { type DayNumber, toDayNumber, weekdayOfNumber } from './day-arithmetic.ts'
import type { HolidayNotice } from './holiday-notices.ts'

/** What a notice says about one day. `source` names the notice by its document number. */
export interface DayMark {
  kind: 'off' | 'makeupWorkday'
  name: string
  source: string
}

/**
 * A working-day calendar: weekends, changed by holiday notices. Made once by `buildCalendar`; an immutable value
 * that every rule of the law takes as an argument.
 */
export interface WorkingDayCalendar {
  name: string
  /** Years for which a holiday notice is loaded; days of other years are provisional (weekends only). */
  years: ReadonlySet<number>
  /** Days on which a notice speaks, by day number. */
  marks: ReadonlyMap<DayNumber, DayMark>
  /** The day number of `balance[0]`. */
  first: DayNumber
  /**
   * How many working days more (positive) or fewer the marks give than bare weekends, summed up from the first mark
   * to each day. With it the number of working days up to any day is one look-up, whatever the distance.
   */
  balance: Int32Array
}

/** Days that a region adds to the national arrangement, e.g. festivals of an ethnic area. HOL 4. */
export interface RegionalDays {
  name: string
  /** Document number of the instrument. */
  source: string
  off: readonly { name: string; day: Day }[]
  makeupWorkdays?: readonly { name: string; day: Day }[]
}

const isWeekday = (number: DayNumber): boolean => weekdayOfNumber(number) <= 5

function fromMarks(name: string, years: ReadonlySet<number>, marks: Map<DayNumber, DayMark>): WorkingDayCalendar {
  const numbers = [...marks.keys()]
  const first = numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)
  const last = numbers.reduce((most, number) => Math.max(most, number), first)
  const balance = new Int32Array(last - first + 1)
  let sum = 0
  for (let number = first; number <= last; number++) {
    const mark = marks.get(number)
    if (mark !== undefined && (mark.kind === 'makeupWorkday') !== isWeekday(number)) {
      sum += mark.kind === 'makeupWorkday' ? 1 : -1
    }
    balance[number - first] = sum
  }
  return { name, years, marks, first, balance }
}

/** A calendar from holiday notices in the order of issue; where two speak about one day, the later one holds. */
export function buildCalendar(name: string, notices: readonly HolidayNotice[]): WorkingDayCalendar {
  const marks = new Map<DayNumber, DayMark>()
  for (const notice of notices) {
    for (const block of notice.off) {
      const to = toDayNumber(block.to)
      for (let number = toDayNumber(block.from); number <= to; number++) {
        marks.set(number, { kind: 'off', name: block.name, source: notice.documentNo })
      }
    }
    for (const makeup of notice.makeupWorkdays) {
      marks.set(toDayNumber(makeup.day), {
        kind: 'makeupWorkday',
        name: makeup.name,
        source: notice.documentNo,
      })
    }
  }
  return fromMarks(name, new Set(notices.map((notice) => notice.year)), marks)
}

/** The same calendar with the days of a region laid over it; the years that are loaded stay the same. */
export function withRegionalDays(calendar: WorkingDayCalendar, region: RegionalDays): WorkingDayCalendar {
  const marks = new Map(calendar.marks)
  for (const { name, day } of region.off) marks.set(toDayNumber(day), { kind: 'off', name, source: region.source })
  for (const { name, day } of region.makeupWorkdays ?? []) {
    marks.set(toDayNumber(day), { kind: 'makeupWorkday', name, source: region.source })
  }
  return fromMarks(`${calendar.name}（${region.name}）`, calendar.years, marks)
}
