import { describe, expect, it } from 'vitest'
import { narrativeClaims } from '../narrative-claims.ts'
import type { AnnualReport } from '../report.ts'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { claimMismatch } from './claim-mismatch.ts'

const saying = (text: string, cells: Record<string, number | null> = {}): AnnualReport => {
  const stated = narrativeClaims(text).map((claim) => ({ ...claim, section: 'overview' as const, line: 7 }))
  return { ...withCells(soundReport(), cells), claims: { stated } }
}

describe('CLAIM_MISMATCH', () => {
  it('fires where the prose gives another number than the table, with the place', () => {
    expect(
      runRule(claimMismatch, saying('上年结转政府信息公开申请3件。', { 'requests.carriedOver.total': 1 })),
    ).toMatchObject([{ where: 'overview', found: 3, expected: 1, line: 7, quote: '上年结转政府信息公开申请3件' }])
  })

  it('adds both kinds of litigation', () => {
    const cells = { 'disputes.litigationDirect.total': 1, 'disputes.litigationAfterReconsideration.total': 2 }
    expect(runRule(claimMismatch, saying('发生行政诉讼3件。', cells))).toEqual([])
    expect(runRule(claimMismatch, saying('发生行政诉讼2件。', cells))).toHaveLength(1)
  })

  it.each([
    ['收到政府信息公开申请300余件。', 372, 0],
    ['收到政府信息公开申请300余件。', 272, 1],
    ['收到政府信息公开申请约300件。', 298, 0],
    ['收到政府信息公开申请300件以上。', 500, 0],
    ['收到政府信息公开申请不足300件。', 310, 1],
    ['收到政府信息公开申请299件。', 310, 0],
  ])('%s in a report of %i: %i findings', (text, received, count) => {
    expect(runRule(claimMismatch, saying(text, { 'requests.newReceived.total': received }))).toHaveLength(count)
  })

  it('stays quiet where the table is blank, or the prose names two numbers', () => {
    const blank = { 'requests.carriedOver.total': null }
    expect(runRule(claimMismatch, saying('上年结转政府信息公开申请3件。', blank))).toEqual([])
    expect(runRule(claimMismatch, saying('上年结转3件。另上年结转申请5件。'))).toEqual([])
    expect(runRule(claimMismatch, soundReport())).toEqual([])
  })
})
