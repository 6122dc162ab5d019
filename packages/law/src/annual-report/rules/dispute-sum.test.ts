import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { disputeSum } from './dispute-sum.ts'

describe('DIS_SUM', () => {
  test.each(['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'])(
    'fires where the outcomes of %s do not make the total',
    (group) => {
      const report = withCells(soundReport(), { [`disputes.${group}.other`]: 5 })
      expect(runRule(disputeSum, report).map(({ where }) => where)).toEqual([group])
    },
  )

  test('does not propose a correction where any of five cells could be wrong', () => {
    const report = withCells(soundReport(), { 'disputes.reconsideration.total': 4 })
    expect(runRule(disputeSum, report)[0]?.suggestion).toBeUndefined()
  })

  test('stays quiet where the total is blank, and on a sound report', () => {
    expect(runRule(disputeSum, withCells(soundReport(), { 'disputes.reconsideration.total': null }))).toEqual([])
    expect(runRule(disputeSum, soundReport())).toEqual([])
  })
})
