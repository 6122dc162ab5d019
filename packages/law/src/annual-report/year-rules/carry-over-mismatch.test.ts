import { describe, expect, test } from 'vitest'
import { runYearRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { carryOverMismatch } from './carry-over-mismatch.ts'

/** The report of the year before carries forward what the sound report carries over. */
const before = {
  ...withCells(soundReport(), { 'requests.carriedForward.naturalPerson': 1, 'requests.carriedForward.total': 1 }),
  year: 2023,
}

describe('CARRY_OVER_MISMATCH', () => {
  test('fires for each column that does not continue the year before', () => {
    const report = withCells(soundReport(), {
      'requests.carriedOver.naturalPerson': 3,
      'requests.carriedOver.total': 3,
    })
    expect(runYearRule(carryOverMismatch, report, before)).toMatchObject([
      { where: 'naturalPerson', found: 3, expected: 1, severity: 'error' },
      { where: 'total' },
    ])
  })

  test('stays quiet where it does, where a blank stands for 0, and for years apart', () => {
    expect(runYearRule(carryOverMismatch, soundReport(), before)).toEqual([])
    const blank = withCells(soundReport(), { 'requests.carriedOver.business': null })
    expect(runYearRule(carryOverMismatch, blank, before)).toEqual([])
    expect(runYearRule(carryOverMismatch, soundReport(), { ...soundReport(), year: 2022 })).toEqual([])
  })
})
