import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells, withoutRows } from '../testing/sound-report.ts'
import { narrativeMismatch } from './narrative-mismatch.ts'

describe('NARRATIVE_MISMATCH', () => {
  test('fires where the prose gives neither 一 nor 一 + 二', () => {
    const findings = runRule(narrativeMismatch, { ...soundReport(), claims: { newReceived: 12 } })
    expect(findings).toMatchObject([
      {
        where: 'newReceived',
        found: 12,
        expected: 10,
        message: '文字说明收到申请12件，申请情况表本年新收总计为10件（加上年结转为11件），两处不一致。',
      },
    ])
  })

  test.each([10, 11])('stays quiet for %i: new alone, or with those carried over', (claimed) => {
    expect(runRule(narrativeMismatch, { ...soundReport(), claims: { newReceived: claimed } })).toEqual([])
  })

  test('a claim of none is compared as well', () => {
    expect(runRule(narrativeMismatch, { ...soundReport(), claims: { newReceived: 0 } })).toHaveLength(1)
  })

  test('is not asked without a claim, a row, or with a blank total that it needs', () => {
    const claims = { newReceived: 12 }
    const report = { ...soundReport(), claims }
    expect(runRule(narrativeMismatch, soundReport())).toEqual([])
    expect(runRule(narrativeMismatch, withoutRows(report, 'requests.newReceived'))).toEqual([])
    expect(runRule(narrativeMismatch, withCells(report, { 'requests.newReceived.total': null }))).toEqual([])
    expect(runRule(narrativeMismatch, withCells(report, { 'requests.carriedOver.total': null }))).toEqual([])
  })

  test('is not asked about a total that the reader could not place', () => {
    const nothing = Object.fromEntries(
      ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'other', 'total'].map((column) => [
        `requests.newReceived.${column}`,
        null,
      ]),
    )
    const report = { ...withCells(soundReport(), nothing), claims: { newReceived: 10 } }
    expect(runRule(narrativeMismatch, report)).toHaveLength(1)
    expect(runRule(narrativeMismatch, { ...report, uncertainTables: ['requests'] })).toEqual([])
  })
})
