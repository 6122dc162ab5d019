import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { problemsNone } from './problems-none.ts'

describe('PROBLEMS_NONE', () => {
  test.each(['无', '无。', '暂无问题。', '本单位不存在问题', '没有突出问题。', '无存在的问题及改进情况。'])(
    'fires for %s',
    (problems) => {
      expect(runRule(problemsNone, withProse(soundReport(), { problems }))).toMatchObject([
        { where: 'problems', quote: problems },
      ])
    },
  )

  test.each(['无障碍阅读功能还不完善，将改进。', '一是没有建立台账；二是培训不够。', ''])(
    'stays quiet for “%s”',
    (problems) => {
      expect(runRule(problemsNone, withProse(soundReport(), { problems }))).toEqual([])
    },
  )
})
