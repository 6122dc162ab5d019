import { addDays, chineseCalendar, weekday } from '@gongkai/law/calendar'
import { type ClockEvent, countingCalendar } from '@gongkai/law/clock'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countingWeeks } from './counting-weeks.ts'

const received: ClockEvent = { type: 'received', day: '2026-03-02', channel: 'internet' }

describe('the weeks of the counting calendar', () => {
  test('nothing to count is no week', () => {
    expect(countingWeeks([])).toEqual([])
  })

  test('begin on Monday, end on Sunday and leave no day of the period out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 90 }), (start, pause) => {
        const day = addDays('2022-01-03', start)
        const events: ClockEvent[] = [
          { type: 'received', day, channel: 'internet' },
          { type: 'consultationOpened', day: addDays(day, 2), id: '1', party: 'thirdParty' },
          { type: 'consultationClosed', day: addDays(day, 2 + pause), id: '1' },
        ]
        const days = countingCalendar(events, chineseCalendar)
        const weeks = countingWeeks(days)
        let next = addDays(day, 1 - weekday(day))
        for (const week of weeks) {
          if (week.kind === 'pause') {
            expect([week.from, week.to]).toEqual([next, addDays(next, week.weeks * 7 - 1)])
            next = addDays(week.to, 1)
          } else {
            expect(week.squares.map((square) => square.day)).toEqual(
              [0, 1, 2, 3, 4, 5, 6].map((more) => addDays(next, more)),
            )
            next = addDays(next, 7)
          }
        }
        expect(next > (days.at(-1)?.day ?? '')).toBe(true)
      }),
    )
  })

  test('a long stop is told in one line, a short one is drawn', () => {
    const stopped = (until: string) =>
      countingWeeks(
        countingCalendar([received, { type: 'correctionAsked', day: '2026-03-05' }], chineseCalendar, until),
      ).map((week) => (week.kind === 'pause' ? week.weeks : 'week'))
    expect(stopped('2026-04-08')).toEqual(['week', 4, 'week'])
    expect(stopped('2026-03-20')).toEqual(['week', 'week', 'week'])
  })
})
