import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { sectionEmpty } from './section-empty.ts'

describe('SECTION_EMPTY', () => {
  test.each([
    ['overview', 'warning'],
    ['problems', 'warning'],
    ['other', 'info'],
  ] as const)('fires for %s without text', (section, severity) => {
    const findings = runRule(sectionEmpty, withProse(soundReport(), { [section]: ' ' }))
    expect(findings).toMatchObject([{ where: section, severity }])
  })

  test('stays quiet for 无, and for a section that is missing altogether', () => {
    expect(runRule(sectionEmpty, withProse(soundReport(), { other: '无。' }))).toEqual([])
    const report = withProse(soundReport(), { other: null })
    expect(runRule(sectionEmpty, { ...report, sections: { ...report.sections, other: false } })).toEqual([])
  })
})
