import { describe, expect, test } from 'vitest'
import { runYearRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { disputesBelowPending } from './disputes-below-pending.ts'

const before = { ...withCells(soundReport(), { 'disputes.reconsideration.pending': 4 }), year: 2023 }

describe('DISPUTES_BELOW_PENDING', () => {
  test('fires where fewer cases are counted than were pending', () => {
    expect(runYearRule(disputesBelowPending, soundReport(), before)).toMatchObject([
      { where: 'disputes.reconsideration', found: 3, expected: '不小于4' },
    ])
  })

  test('stays quiet where as many or more are counted', () => {
    const report = withCells(soundReport(), { 'disputes.reconsideration.total': 4 })
    expect(runYearRule(disputesBelowPending, report, before)).toEqual([])
  })
})
