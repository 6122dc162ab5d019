import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells, withoutRows } from '../testing/sound-report.ts'
import { requestTotalHandled } from './request-total-handled.ts'

describe('REQ_TOTAL_HANDLED', () => {
  test('fires for each column whose results do not make （七）', () => {
    const report = withCells(soundReport(), {
      'requests.totalHandled.naturalPerson': 6,
      'requests.totalHandled.total': 8,
    })
    expect(runRule(requestTotalHandled, report)).toMatchObject([
      { where: 'naturalPerson', found: 6, expected: 7 },
      { where: 'total', found: 8, expected: 9 },
    ])
  })

  test('（六） counts, printed as three rows or as one', () => {
    const three = withCells(soundReport(), { 'requests.otherMisc.business': 1 })
    expect(runRule(requestTotalHandled, three).map(({ where }) => where)).toEqual(['business'])
    const one = withCells(soundReport('2019'), { 'requests.otherHandling.business': 1 })
    expect(runRule(requestTotalHandled, one).map(({ where }) => where)).toEqual(['business'])
  })

  test('a row that is not printed counts as 0', () => {
    const report = withoutRows(soundReport(), 'requests.unavailableNotHeld')
    expect(runRule(requestTotalHandled, report).map(({ where }) => where)).toEqual(['naturalPerson', 'total'])
  })

  test('is not asked where （七） is blank, nor for the total where a row total is blank', () => {
    const handled = withCells(soundReport(), { 'requests.totalHandled.naturalPerson': null })
    expect(runRule(requestTotalHandled, handled)).toEqual([])
    const row = withCells(soundReport(), { 'requests.granted.total': null, 'requests.totalHandled.total': 99 })
    expect(runRule(requestTotalHandled, row)).toEqual([])
  })

  test('a cell that could not be read leaves its equation open', () => {
    const report = withCells(soundReport(), { 'requests.granted.business': '看不清' })
    expect(runRule(requestTotalHandled, report)).toEqual([])
  })
})
