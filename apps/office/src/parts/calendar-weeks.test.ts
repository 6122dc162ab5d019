import { describe, expect, test } from 'vitest'
import type { CalendarDay } from '../api/types.ts'
import { weeksOf } from './calendar-weeks.ts'

const entry = (day: string): CalendarDay => ({ day, kind: 'counted', ordinal: 1, note: null })

describe('the weeks of a period', () => {
  test('run from the Monday before the first day to the Sunday after the last', () => {
    const weeks = weeksOf([entry('2026-04-02'), entry('2026-04-03'), entry('2026-04-07')])
    expect(weeks.map((week) => week.monday)).toEqual(['2026-03-30', '2026-04-06'])
    expect(weeks[0]?.squares.map(({ entry: found }) => found !== null)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
      false,
    ])
    expect(weeks[1]?.squares[1]?.entry?.day).toBe('2026-04-07')
  })
  test('a period on one Sunday is one week', () => {
    expect(weeksOf([entry('2026-04-05')]).map((week) => week.monday)).toEqual(['2026-03-30'])
  })
  test('of no days are none', () => {
    expect(weeksOf([])).toEqual([])
  })
})
