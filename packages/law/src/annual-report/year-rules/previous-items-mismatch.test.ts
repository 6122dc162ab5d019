import { describe, expect, test } from 'vitest'
import { runYearRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { previousItemsMismatch } from './previous-items-mismatch.ts'

const before = {
  ...withCells(soundReport('2019'), {
    'proactive.adminLicensing.previousItems': 30,
    'proactive.adminLicensing.change': -2,
  }),
  year: 2019,
}

describe('PREVIOUS_ITEMS_MISMATCH', () => {
  test('fires where 上一年项目数量 is not what the year before ended with', () => {
    const report = withCells(soundReport('2019'), { 'proactive.adminLicensing.previousItems': 30 })
    expect(runYearRule(previousItemsMismatch, report, before)).toMatchObject([
      { where: 'proactive.adminLicensing', found: 30, expected: 28 },
    ])
  })

  test('stays quiet where it is, and where it is blank', () => {
    const report = withCells(soundReport('2019'), { 'proactive.adminLicensing.previousItems': 28 })
    expect(runYearRule(previousItemsMismatch, report, before)).toEqual([])
    const blank = withCells(report, { 'proactive.adminLicensing.previousItems': null })
    expect(runYearRule(previousItemsMismatch, blank, before)).toEqual([])
  })
})
