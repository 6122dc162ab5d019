import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells, withProse } from '../testing/sound-report.ts'
import { noneClaimed } from './none-claimed.ts'

describe('NONE_CLAIMED', () => {
  test('fires where the prose says that no request came and the table says otherwise', () => {
    const report = withProse(soundReport(), { overview: '2024年，我局未收到公民、法人提出的政府信息公开申请。' })
    expect(runRule(noneClaimed, report)).toMatchObject([
      { where: 'requests', expected: 10, quote: '2024年，我局未收到公民、法人提出的政府信息公开申请' },
    ])
  })

  test('leaves that to NARRATIVE_MISMATCH where the reader took it as a claim of 0', () => {
    const report = withProse(soundReport(), { overview: '2024年未收到政府信息公开申请。' })
    expect(runRule(noneClaimed, { ...report, claims: { newReceived: 0 } })).toEqual([])
  })

  test.each([
    '未发生因政府信息公开提起的行政复议和行政诉讼情况。',
    '全年没有因政府信息公开工作被申请行政复议。',
    '无行政复议、行政诉讼情况。',
  ])('fires where disputes are denied: %s', (overview) => {
    const [finding] = runRule(noneClaimed, withProse(soundReport(), { overview }))
    expect(finding).toMatchObject({ where: 'disputes.reconsideration', expected: 3, severity: 'error' })
  })

  test('reconsideration and litigation are told apart', () => {
    const report = withCells(soundReport(), {
      'disputes.reconsideration.total': 0,
      'disputes.litigationDirect.total': 1,
    })
    const findings = runRule(noneClaimed, withProse(report, { overview: '未发生行政复议和行政诉讼。' }))
    expect(findings.map(({ where }) => where)).toEqual(['disputes.litigation'])
  })

  test.each([
    '未发生行政复议被纠正的情况。',
    '没有行政诉讼败诉案件。',
    '对无法提供的，告知申请人行政复议途径。',
    '我局没有行政诉讼，收到行政复议3件。',
  ])('stays quiet where only some cases are denied: %s', (overview) => {
    expect(runRule(noneClaimed, withProse(soundReport(), { overview }))).toEqual([])
  })
})
