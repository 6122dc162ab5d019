import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addWorkingDays, chineseCalendar, isWorkingDay, subtractWorkingDays } from '../calendar/index.ts'
import { internalDueDays } from './index.ts'

const before = { draftDueBefore: 5, approvalDueBefore: 2 }

describe('internal due days', () => {
  it('lie working days before the statutory one', () => {
    expect(internalDueDays('2026-03-30', before, '2026-03-02', chineseCalendar)).toEqual({
      draft: '2026-03-23',
      approval: '2026-03-26',
    })
    // over the Spring Festival and its make-up Saturday
    expect(internalDueDays('2026-02-26', before, '2026-01-28', chineseCalendar)).toEqual({
      draft: '2026-02-12',
      approval: '2026-02-24',
    })
  })
  it('are not known without a statutory day, and never before receipt', () => {
    expect(internalDueDays(null, before, '2026-03-02', chineseCalendar)).toBeNull()
    const late = { draftDueBefore: 20, approvalDueBefore: 0 }
    expect(internalDueDays('2026-03-04', late, '2026-03-02', chineseCalendar)).toEqual({
      draft: '2026-03-02',
      approval: '2026-03-04',
    })
  })
  it('undo what adding does', () => {
    const days = fc.integer({ min: 0, max: 2500 }).map((number) => addDays('2019-02-01', number))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const earlier = subtractWorkingDays(day, count, chineseCalendar)
        expect(isWorkingDay(earlier, chineseCalendar)).toBe(true)
        if (isWorkingDay(day, chineseCalendar)) expect(addWorkingDays(earlier, count, chineseCalendar)).toBe(day)
      }),
    )
  })
})
