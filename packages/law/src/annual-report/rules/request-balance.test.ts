import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells, withoutRows } from '../testing/sound-report.ts'
import { requestBalance } from './request-balance.ts'

describe('REQ_BALANCE', () => {
  test('fires for each column in which 一 + 二 differs from （七） + 四', () => {
    const report = withCells(soundReport(), {
      'requests.carriedForward.naturalPerson': 4,
      'requests.carriedForward.total': 4,
    })
    const findings = runRule(requestBalance, report)
    expect(findings.map(({ where }) => where)).toEqual(['naturalPerson', 'total'])
    expect(findings[0]).toMatchObject({
      found: 11,
      expected: 9,
      message: '“自然人”列不平衡：本年新收8加上年结转1为9，办理结果总计7加结转下年度4为11，相差2。',
    })
  })

  test('a blank counts as 0', () => {
    const report = withCells(soundReport(), { 'requests.carriedOver.naturalPerson': null })
    expect(runRule(requestBalance, report).map(({ where }) => where)).toEqual(['naturalPerson'])
  })

  test('is not asked where one of the four rows is missing', () => {
    const report = withCells(soundReport(), { 'requests.carriedForward.naturalPerson': 4 })
    expect(runRule(requestBalance, withoutRows(report, 'requests.carriedOver'))).toEqual([])
  })

  test('is not asked where it would need a blank total', () => {
    const report = withCells(soundReport(), { 'requests.newReceived.total': null })
    expect(runRule(requestBalance, report)).toEqual([])
  })

  test('stays quiet on a sound report and on one without the table', () => {
    const report = soundReport()
    expect(runRule(requestBalance, report)).toEqual([])
    expect(runRule(requestBalance, { ...report, tables: { ...report.tables, requests: null } })).toEqual([])
  })
})
