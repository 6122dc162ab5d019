import { describe, expect, test } from 'vitest'
import { runYearRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { repealedExceedsStock } from './repealed-exceeds-stock.ts'

const before = { ...withCells(soundReport(), { 'proactive.normativeDocuments.inForce': 2 }), year: 2023 }

describe('REPEALED_EXCEEDS_STOCK', () => {
  test('fires where more was repealed than there was', () => {
    const report = withCells(soundReport(), {
      'proactive.normativeDocuments.issued': 1,
      'proactive.normativeDocuments.repealed': 4,
    })
    expect(runYearRule(repealedExceedsStock, report, before)).toMatchObject([
      { where: 'proactive.normativeDocuments.repealed', found: 4, expected: '不超过3' },
    ])
  })

  test('stays quiet where all was repealed', () => {
    const report = withCells(soundReport(), {
      'proactive.normativeDocuments.issued': 1,
      'proactive.normativeDocuments.repealed': 3,
    })
    expect(runYearRule(repealedExceedsStock, report, before)).toEqual([])
  })
})
