import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withCells } from '../testing/sound-report.ts'
import { changeEqualsItems } from './change-equals-items.ts'

describe('CHANGE_EQUALS_ITEMS', () => {
  test('fires for 21, 21 and 0', () => {
    const report = withCells(soundReport('2019'), {
      'proactive.adminPenalty.previousItems': 21,
      'proactive.adminPenalty.change': 21,
    })
    const [finding] = runRule(changeEqualsItems, report)
    expect(finding).toMatchObject({ where: 'proactive.adminPenalty', severity: 'warning', found: 21 })
    expect(finding?.message).toContain('21/21/0')
  })

  test('stays quiet where all is 0 or the figures differ', () => {
    expect(runRule(changeEqualsItems, soundReport('2019'))).toEqual([])
    const report = withCells(soundReport('2019'), {
      'proactive.adminPenalty.previousItems': 21,
      'proactive.adminPenalty.change': 2,
    })
    expect(runRule(changeEqualsItems, report)).toEqual([])
  })
})
