import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { itemsBelowZero } from './items-below-zero.ts'

describe('ITEMS_BELOW_ZERO', () => {
  test('fires where more items were dropped than there were', () => {
    const report = withCells(soundReport('2019'), {
      'proactive.adminFees.previousItems': 1,
      'proactive.adminFees.change': -2,
    })
    expect(runRule(itemsBelowZero, report)).toMatchObject([{ where: 'proactive.adminFees', found: -2 }])
  })

  test('stays quiet where all items were dropped', () => {
    const report = withCells(soundReport('2019'), {
      'proactive.adminFees.previousItems': 2,
      'proactive.adminFees.change': -2,
    })
    expect(runRule(itemsBelowZero, report)).toEqual([])
  })
})
