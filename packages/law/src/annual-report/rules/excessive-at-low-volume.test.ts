import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells, withProse } from '../testing/sound-report.ts'
import { excessiveAtLowVolume } from './excessive-at-low-volume.ts'

describe('EXCESSIVE_AT_LOW_VOLUME', () => {
  const few = { 'requests.newReceived.total': 3, 'requests.carriedOver.total': 0 }

  test('fires for “excessive” requests in a year with hardly any', () => {
    const report = withCells(soundReport(), { ...few, 'requests.rejectedExcessive.total': 1 })
    expect(runRule(excessiveAtLowVolume, report)).toMatchObject([{ where: 'requests.rejectedExcessive', found: 1 }])
  })

  test('fires for fees in such a year', () => {
    const report = withProse(withCells(soundReport(), few), { other: '本年度共收取信息处理费300元。' })
    expect(runRule(excessiveAtLowVolume, report)).toMatchObject([{ where: 'other', quote: '收取信息处理费300元' }])
  })

  test('stays quiet for many requests, and where no fee or a fee of 0 was charged', () => {
    const many = withCells(soundReport(), { 'requests.rejectedExcessive.total': 1 })
    expect(runRule(excessiveAtLowVolume, many)).toEqual([])
    const none = withCells(soundReport(), few)
    expect(runRule(excessiveAtLowVolume, none)).toEqual([])
    expect(runRule(excessiveAtLowVolume, withProse(none, { other: '收取信息处理费0元。' }))).toEqual([])
  })
})
