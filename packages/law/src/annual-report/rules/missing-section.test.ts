import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport } from '../testing/sound-report.ts'
import { missingSection } from './missing-section.ts'

describe('MISSING_SECTION', () => {
  test.each(['overview', 'problems', 'other'] as const)('fires where section %s is not there', (section) => {
    const report = soundReport()
    const findings = runRule(missingSection, { ...report, sections: { ...report.sections, [section]: false } })
    expect(findings.map(({ where }) => where)).toEqual([section])
  })

  test('the sections of the tables are judged by their tables', () => {
    const report = soundReport()
    const sections = { ...report.sections, proactive: false, requests: false, disputes: false }
    expect(runRule(missingSection, { ...report, sections })).toEqual([])
  })
})
