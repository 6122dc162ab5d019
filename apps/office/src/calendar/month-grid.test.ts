import { expect, test } from 'vitest'
import { dayByKey, daysOfMonth, shiftMonth, weeksOfMonth } from './month-grid.ts'

test.each([
  ['2026-03', 6, '2026-02-23', '2026-04-05'],
  ['2027-02', 4, '2027-02-01', '2027-02-28'],
  ['2024-02', 5, '2024-01-29', '2024-03-03'],
  ['2026-12', 5, '2026-11-30', '2027-01-03'],
])('%s stands in %i whole weeks', (month, count, first, last) => {
  const weeks = weeksOfMonth(month)
  expect(weeks).toHaveLength(count)
  expect(weeks[0]?.[0]).toBe(first)
  expect(weeks.at(-1)?.[6]).toBe(last)
})

test('months go over the year', () => {
  expect(shiftMonth('2026-12', 1)).toBe('2027-01')
  expect(shiftMonth('2026-01', -1)).toBe('2025-12')
  expect(daysOfMonth('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
})

test('arrows walk days and weeks, other keys nowhere', () => {
  expect(dayByKey('2026-03-01', 'ArrowLeft')).toBe('2026-02-28')
  expect(dayByKey('2026-03-01', 'ArrowDown')).toBe('2026-03-08')
  expect(dayByKey('2026-03-01', 'a')).toBeNull()
})
