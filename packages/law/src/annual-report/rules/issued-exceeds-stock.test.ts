import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { issuedExceedsStock } from './issued-exceeds-stock.ts'

describe('ISSUED_EXCEEDS_STOCK', () => {
  test('fires where more was issued than is in force or repealed', () => {
    const report = withCells(soundReport(), {
      'proactive.normativeDocuments.issued': 5,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 3,
    })
    expect(runRule(issuedExceedsStock, report)).toMatchObject([{ where: 'proactive.normativeDocuments', found: 5 }])
  })

  test('stays quiet where all that was issued is in force or repealed, or the stock is unknown', () => {
    const cells = { 'proactive.normativeDocuments.issued': 5, 'proactive.normativeDocuments.inForce': 5 }
    expect(runRule(issuedExceedsStock, withCells(soundReport(), cells))).toEqual([])
    const unknown = { ...cells, 'proactive.normativeDocuments.inForce': null }
    expect(runRule(issuedExceedsStock, withCells(soundReport(), unknown))).toEqual([])
  })
})
