import { expect, test } from 'vitest'
import { requestsAddress } from '../requests/request-filter.ts'
import { filtersOf, shareInWords, usualPeriod } from './statistics-filters.ts'

test('each number leads to the list with its own days and the same organs', () => {
  const filters = filtersOf({ from: '2026-01-01', to: '2026-03-31', organId: 'shifan', below: 'true' })
  expect(requestsAddress(filters.channel('post'))).toBe(
    '/requests?organId=shifan&below=true&receivedFrom=2026-01-01&receivedTo=2026-03-31&channel=post',
  )
  expect(filters.late).toEqual({
    organId: 'shifan',
    below: 'true',
    answeredFrom: '2026-01-01',
    answeredTo: '2026-03-31',
    inTime: 'false',
  })
})

test('what stands open today is not narrowed to the period', () => {
  expect(filtersOf({ from: '2026-01-01', to: '2026-03-31' }).overdueNow).toEqual({ level: 'overdue' })
})

test('the page opens with the year so far', () => {
  expect(usualPeriod('2026-03-02')).toEqual({ from: '2026-01-01', to: '2026-03-02' })
})

test.each([
  [0, 0, null],
  [0, 4, '0.0%'],
  [2, 3, '66.7%'],
  [3, 3, '100.0%'],
])('%i of %i is %s', (part, whole, words) => {
  expect(shareInWords(part, whole)).toBe(words)
})
