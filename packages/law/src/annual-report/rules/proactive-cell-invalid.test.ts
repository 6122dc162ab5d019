import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { proactiveCellInvalid } from './proactive-cell-invalid.ts'

describe('PROACTIVE_CELL_INVALID', () => {
  test('fires for negative and broken numbers of documents and negative amounts', () => {
    const report = withCells(soundReport(), {
      'proactive.normativeDocuments.issued': 1.5,
      'proactive.adminPenalty.decisions': -2,
      'proactive.adminFees.amount': -0.5,
    })
    expect(runRule(proactiveCellInvalid, report).map(({ where }) => where)).toEqual([
      'proactive.normativeDocuments.issued',
      'proactive.adminPenalty.decisions',
      'proactive.adminFees.amount',
    ])
  })

  test('amounts may have decimals, and 本年增/减 a sign', () => {
    expect(runRule(proactiveCellInvalid, withCells(soundReport(), { 'proactive.adminFees.amount': 12.3456 }))).toEqual(
      [],
    )
    const report = withCells(soundReport('2019'), {
      'proactive.adminLicensing.change': -4,
      'proactive.procurement.amount': 185277.44,
    })
    expect(runRule(proactiveCellInvalid, report)).toEqual([])
  })
})
