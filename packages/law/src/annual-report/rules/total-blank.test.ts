import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells, withoutRows } from '../testing/sound-report.ts'
import { totalBlank } from './total-blank.ts'

describe('TOTAL_BLANK', () => {
  test('fires for the total of a row, of a column and of a procedure', () => {
    const report = withCells(soundReport(), {
      'requests.granted.total': null,
      'requests.totalHandled.business': null,
      'disputes.reconsideration.total': null,
    })
    expect(runRule(totalBlank, report)).toMatchObject([
      { where: 'requests.granted.total', found: null, expected: 7 },
      { where: 'requests.totalHandled.business', expected: 2 },
      { where: 'disputes.reconsideration.total', expected: 3 },
    ])
  })

  test('the corner of （七） is one finding, though row and column both lead to it', () => {
    const report = withCells(soundReport(), { 'requests.totalHandled.total': null })
    expect(runRule(totalBlank, report).map(({ where }) => where)).toEqual(['requests.totalHandled.total'])
  })

  test('stays quiet where all parts are 0 or blank, and where the row is missing', () => {
    const report = withCells(soundReport(), {
      'requests.rejectedRepeat.total': null,
      'disputes.litigationDirect.total': null,
    })
    expect(runRule(totalBlank, report)).toEqual([])
    expect(runRule(totalBlank, withoutRows(soundReport(), 'requests.granted'))).toEqual([])
  })
})
