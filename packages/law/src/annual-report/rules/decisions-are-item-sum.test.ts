import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { decisionsAreItemSum } from './decisions-are-item-sum.ts'

describe('DECISIONS_ARE_ITEM_SUM', () => {
  test('fires where decisions are the two item figures added up', () => {
    const report = withCells(soundReport('2019'), {
      'proactive.adminLicensing.previousItems': 31,
      'proactive.adminLicensing.change': 551,
      'proactive.adminLicensing.decisions': 582,
    })
    const [finding] = runRule(decisionsAreItemSum, report)
    expect(finding?.where).toBe('proactive.adminLicensing')
    expect(finding?.message).toContain('处理决定数量582恰为上一年项目数量31与本年增/减551之和')
  })

  test('stays quiet for other figures, and where nothing changed', () => {
    const cells = {
      'proactive.adminLicensing.previousItems': 31,
      'proactive.adminLicensing.change': 0,
      'proactive.adminLicensing.decisions': 31,
    }
    expect(runRule(decisionsAreItemSum, withCells(soundReport('2019'), cells))).toEqual([])
    const other = { ...cells, 'proactive.adminLicensing.change': 2, 'proactive.adminLicensing.decisions': 500 }
    expect(runRule(decisionsAreItemSum, withCells(soundReport('2019'), other))).toEqual([])
  })
})
