import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { publicTotalTooSmall } from './public-total-too-small.ts'

describe('PUBLIC_TOTAL_TOO_SMALL', () => {
  test('fires where more was newly published than is public in all', () => {
    const report = withCells(soundReport('2019'), {
      'proactive.normativeDocuments.disclosed': 5,
      'proactive.normativeDocuments.totalPublic': 3,
    })
    expect(runRule(publicTotalTooSmall, report)).toMatchObject([{ where: 'proactive.normativeDocuments', found: 5 }])
  })

  test('stays quiet where they are equal or one is blank', () => {
    const cells = { 'proactive.normativeDocuments.disclosed': 5, 'proactive.normativeDocuments.totalPublic': 5 }
    expect(runRule(publicTotalTooSmall, withCells(soundReport('2019'), cells))).toEqual([])
    const blank = { ...cells, 'proactive.normativeDocuments.totalPublic': null }
    expect(runRule(publicTotalTooSmall, withCells(soundReport('2019'), blank))).toEqual([])
  })
})
