import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { reconsiderationFirst } from './reconsideration-first.ts'

describe('RECONSIDERATION_FIRST', () => {
  const sued = { 'disputes.litigationDirect.pending': 2, 'disputes.litigationDirect.total': 2 }

  test('asks to look again at direct suits since 2024', () => {
    const findings = runRule(reconsiderationFirst, withCells(soundReport(), sued))
    expect(findings).toMatchObject([{ where: 'disputes.litigationDirect', severity: 'info', found: 2 }])
  })

  test('stays quiet before 2024, without suits, and after reconsideration', () => {
    expect(runRule(reconsiderationFirst, { ...withCells(soundReport(), sued), year: 2023 })).toEqual([])
    expect(runRule(reconsiderationFirst, soundReport())).toEqual([])
    const after = withCells(soundReport(), { 'disputes.litigationAfterReconsideration.total': 2 })
    expect(runRule(reconsiderationFirst, after)).toEqual([])
  })
})
