import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells, withProse } from '../testing/sound-report.ts'
import { feeUnreported } from './fee-unreported.ts'

describe('FEE_UNREPORTED', () => {
  const lapsed = withCells(soundReport(), {
    'requests.otherOverdueFee.naturalPerson': 2,
    'requests.otherOverdueFee.total': 2,
  })

  test('fires where requests lapsed for want of payment and section 六 is silent about fees', () => {
    expect(runRule(feeUnreported, withProse(lapsed, { other: '无。' }))).toMatchObject([{ where: 'other', found: 2 }])
  })

  test('stays quiet where section 六 speaks of fees, is missing, or nothing lapsed', () => {
    expect(runRule(feeUnreported, lapsed)).toEqual([])
    expect(runRule(feeUnreported, withProse(lapsed, { other: null }))).toEqual([])
    expect(runRule(feeUnreported, withProse(soundReport(), { other: '无。' }))).toEqual([])
  })
})
