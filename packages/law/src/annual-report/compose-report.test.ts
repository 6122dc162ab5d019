import { describe, expect, test } from 'vitest'
import { audit } from './audit/audit.ts'
import { composeReport } from './compose-report.ts'
import { tally } from './tally/tally.ts'

const tallied = tally({ requests: [], disputes: [] }, { organ: '示范市清河区水务局', year: 2024 })
const prose = {
  overview: '2024年，本机关未收到政府信息公开申请。',
  problems: '一是培训不够。',
  other: '未收取信息处理费。',
}

describe('composing a report', () => {
  test('gives statutory title, six headings and the claims of the prose', () => {
    if (!tallied) throw new Error('no format')
    const report = composeReport(tallied, prose, '2025-01-20')
    expect(report.title).toBe('示范市清河区水务局2024年政府信息公开工作年度报告')
    expect(report.headings.map(({ mark, text }) => mark + text)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
    expect(report.claims).toEqual({ newReceived: 0 })
    expect(audit(report)).toEqual([])
  })

  test('prose that is not written yet is a missing section', () => {
    if (!tallied) throw new Error('no format')
    const report = composeReport(tallied, { ...prose, problems: null })
    expect(report.sections.problems).toBe(false)
    expect(audit(report).map(({ code, where }) => `${code} ${where}`)).toContain('MISSING_SECTION problems')
  })
})
