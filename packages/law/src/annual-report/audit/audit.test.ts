import { describe, expect, test } from 'vitest'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { audit } from './audit.ts'
import { auditRules, reportRules, ruleSetVersion } from './rule-set.ts'

describe('the audit', () => {
  test.each(['2019', '2021'] as const)('finds nothing in a sound report of the %s format', (format) => {
    expect(audit(soundReport(format))).toEqual([])
  })

  test('says code, place, severity, sentence, basis and cells', () => {
    const [finding] = audit(withCells(soundReport(), { 'disputes.reconsideration.total': 4 }))
    expect(finding).toEqual({
      code: 'DIS_SUM',
      where: 'reconsideration',
      severity: 'error',
      message: '行政复议：结果维持、结果纠正、其他结果、尚未审结合计为3，总计填写为4，相差1。',
      basis: '年度报告格式：“总计”为结果维持、结果纠正、其他结果、尚未审结四项之和',
      cells: [
        'disputes.reconsideration.upheld',
        'disputes.reconsideration.corrected',
        'disputes.reconsideration.other',
        'disputes.reconsideration.pending',
        'disputes.reconsideration.total',
      ],
      found: 4,
      expected: 3,
    })
  })

  test('a region can switch a rule off or set its severity', () => {
    const report = withCells(soundReport(), { 'disputes.reconsideration.total': 4 })
    expect(audit(report, { severities: { DIS_SUM: 'off' } })).toEqual([])
    expect(audit(report, { severities: { DIS_SUM: 'warning' } })[0]?.severity).toBe('warning')
  })

  test('does not fail on a report of which nothing is known', () => {
    const nothing = {
      format: null,
      year: null,
      organ: null,
      title: null,
      publishDate: null,
      sections: { overview: false, proactive: false, requests: false, disputes: false, problems: false, other: false },
      narrative: { overview: null, problems: null, other: null },
      claims: {},
      tables: { proactive: null, requests: null, disputes: null },
      headings: [],
    }
    expect(audit(nothing).map(({ code, where }) => `${code} ${where}`)).toEqual([
      'MISSING_TABLE proactive',
      'MISSING_TABLE requests',
      'MISSING_TABLE disputes',
      'MISSING_SECTION overview',
      'MISSING_SECTION problems',
      'MISSING_SECTION other',
    ])
  })
})

describe('the rule set', () => {
  test('has a version, and every rule a code of its own, a title and a basis', () => {
    expect(ruleSetVersion).toMatch(/^\d{4}\.\d+$/)
    expect(new Set(auditRules.map(({ code }) => code)).size).toBe(auditRules.length)
    for (const rule of auditRules) {
      expect(rule.code).toMatch(/^[A-Z_]+$/)
      expect(rule.title).toMatch(/[\u4e00-\u9fff]/)
      expect(rule.basis).toMatch(/[\u4e00-\u9fff]/)
    }
    expect(reportRules.length).toBeGreaterThan(30)
  })
})
