import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { ordinalSkipped } from './ordinal-skipped.ts'

const found = (problems: string) => runRule(ordinalSkipped, withProse(soundReport(), { problems }))

describe('ORDINAL_SKIPPED', () => {
  test('fires where an ordinal is left out or stands twice', () => {
    expect(found('存在不足：一是人员少；三是经费不足。')).toMatchObject([
      { where: 'problems', found: 3, expected: 2, quote: '三是经费不足。' },
    ])
    expect(found('一是人员少。\n二是经费少。\n二是培训少。')).toMatchObject([{ found: 2, expected: 3 }])
  })

  test.each([
    '一是人员少；二是经费少。改进：一是培训；二是督查；三是考核。',
    '一是人员少。\n二是经费少。',
    '九是甲；十是乙；十一是丙。',
    '这之一是重点，其二是难点。',
    '下一步，二是二。',
    '一是人员少；二是经费少。（二）改进情况一是加强培训；二是加强督查。',
    '一是人员少 经费少二是培训少；三是督查少。',
  ])('stays quiet for %s', (problems) => {
    expect(found(problems)).toEqual([])
  })
})
