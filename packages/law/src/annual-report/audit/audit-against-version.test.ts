import { describe, expect, test } from 'vitest'
import { soundReport, withCells, withProse } from '../testing/sound-report.ts'
import { auditAgainstVersion } from './audit-against-version.ts'

const corrected = withCells(soundReport(), { 'requests.granted.business': 3, 'proactive.adminFees.amount': null })

describe('CHANGED_WITHOUT_NOTE', () => {
  test('fires where figures changed between two versions without a word about it', () => {
    expect(auditAgainstVersion(corrected, soundReport())).toMatchObject([
      {
        code: 'CHANGED_WITHOUT_NOTE',
        cells: ['proactive.adminFees.amount', 'requests.granted.business'],
        message:
          '与先前公布的版本相比有2处数据不同，却没有更正说明：“行政事业性收费 · 本年收费金额（单位：万元）”由0变为空白；“（一）予以公开 · 商业企业”由2变为3。',
      },
    ])
  })

  test('stays quiet with a correction note, without a change, and for another year', () => {
    const noted = withProse(corrected, { other: '2025年3月更正：商业企业予以公开数由2件改为3件。' })
    expect(auditAgainstVersion(noted, soundReport())).toEqual([])
    expect(auditAgainstVersion(soundReport(), soundReport())).toEqual([])
    expect(auditAgainstVersion(corrected, { ...soundReport(), year: 2023 })).toEqual([])
  })
})
