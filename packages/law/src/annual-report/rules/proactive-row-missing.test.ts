import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withoutRows } from '../testing/sound-report.ts'
import { proactiveRowMissing } from './proactive-row-missing.ts'

describe('PROACTIVE_ROW_MISSING', () => {
  test('fires for a row that is not printed', () => {
    const report = withoutRows(soundReport(), 'proactive.adminCoercion')
    expect(runRule(proactiveRowMissing, report)).toMatchObject([
      {
        where: 'proactive.adminCoercion',
        message: '主动公开情况表“第二十条第（六）项”缺少“行政强制”一行，请按规定格式补充。',
      },
    ])
  })

  test('asks for the rows of the format in use only', () => {
    expect(runRule(proactiveRowMissing, soundReport('2019'))).toEqual([])
    expect(runRule(proactiveRowMissing, soundReport('2021'))).toEqual([])
  })
})
