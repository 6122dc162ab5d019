import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { formatYearMismatch } from './format-year-mismatch.ts'

describe('FORMAT_YEAR_MISMATCH', () => {
  test.each([
    ['2019', 2021],
    ['2019', 2024],
    ['2021', 2020],
    ['2021', 2019],
  ] as const)('fires for tables of %s in a report on %i', (format, year) => {
    const findings = runRule(formatYearMismatch, { ...soundReport(), format, year })
    expect(findings.map(({ where, found }) => [where, found])).toEqual([['document', format]])
  })

  test.each([
    ['2019', 2019],
    ['2019', 2020],
    ['2021', 2021],
    ['2021', 2030],
    [null, 2021],
    ['2021', null],
  ] as const)('stays quiet for %s and %s', (format, year) => {
    expect(runRule(formatYearMismatch, { ...soundReport(), format, year })).toEqual([])
  })
})
