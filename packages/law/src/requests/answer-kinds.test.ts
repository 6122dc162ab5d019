import { describe, expect, it } from 'vitest'
import { answerKinds, isAnswerKind, reportRowIn, reportRowOf, withdrawnReportRow } from './index.ts'

describe('answer kinds', () => {
  it('cover the 21 result rows of the form of 2021, and 19 of 2019', () => {
    const kinds = Object.keys(answerKinds).filter(isAnswerKind)
    expect(kinds).toHaveLength(23)
    expect(new Set(kinds.map((kind) => reportRowOf(kind, '2021'))).size).toBe(21)
    expect(new Set(kinds.map((kind) => reportRowOf(kind, '2019'))).size).toBe(19)
    expect(reportRowIn('2019', withdrawnReportRow)).toBe('otherHandling')
    expect(reportRowIn('2021', withdrawnReportRow)).toBe('otherMisc')
  })
  it('put reconsideration first exactly where disclosure is refused', () => {
    for (const [kind, { remedy, group }] of Object.entries(answerKinds)) {
      const refused = group === 'partiallyGranted' || (group === 'denied' && kind !== 'administrativeQuery')
      expect(remedy === 'R1').toBe(refused)
    }
  })
  it('know their keys', () => {
    expect(isAnswerKind('disclosed')).toBe(true)
    expect(isAnswerKind('toString')).toBe(false)
    expect(isAnswerKind(null)).toBe(false)
  })
})
