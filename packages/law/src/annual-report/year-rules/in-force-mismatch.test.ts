import { describe, expect, test } from 'vitest'
import { runYearRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { inForceMismatch } from './in-force-mismatch.ts'

const before = { ...withCells(soundReport(), { 'proactive.normativeDocuments.inForce': 10 }), year: 2023 }
const moved = { 'proactive.normativeDocuments.issued': 3, 'proactive.normativeDocuments.repealed': 1 }

describe('IN_FORCE_MISMATCH', () => {
  test('fires where the stock does not move by what was issued and repealed', () => {
    const report = withCells(soundReport(), { ...moved, 'proactive.normativeDocuments.inForce': 13 })
    expect(runYearRule(inForceMismatch, report, before)).toMatchObject([
      { where: 'proactive.normativeDocuments', found: 13, expected: 12 },
    ])
  })

  test('stays quiet where it does, and where a figure is unknown', () => {
    const report = withCells(soundReport(), { ...moved, 'proactive.normativeDocuments.inForce': 12 })
    expect(runYearRule(inForceMismatch, report, before)).toEqual([])
    const unknown = withCells(report, { 'proactive.normativeDocuments.inForce': null })
    expect(runYearRule(inForceMismatch, unknown, before)).toEqual([])
  })

  test('is not asked across formats, which measure different things', () => {
    const old = { ...soundReport('2019'), year: 2020 }
    const report = { ...withCells(soundReport(), moved), year: 2021 }
    expect(runYearRule(inForceMismatch, report, old)).toEqual([])
  })
})
