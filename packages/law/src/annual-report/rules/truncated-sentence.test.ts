import { describe, expect, test } from 'vitest'
import { runRule } from '../testing/run-rule.ts'
import { soundReport, withProse } from '../testing/sound-report.ts'
import { truncatedSentence } from './truncated-sentence.ts'

const found = (overview: string) => runRule(truncatedSentence, withProse(soundReport(), { overview }))

describe('TRUNCATED_SENTENCE', () => {
  test('fires where a paragraph breaks off before the next item', () => {
    const findings = found('2.依申请公开情况。受理申请4件,其中当面申请0件、\n3.队伍建设情况。')
    expect(findings).toMatchObject([{ where: 'overview', quote: '受理申请4件,其中当面申请0件、' }])
  })

  test('fires at the end of a section', () => {
    expect(found('2024年，我局推进公开，')).toHaveLength(1)
  })

  test.each([
    '2024年，我局推进公开，\n取得了成效。',
    '主要做法如下：\n一、加强领导。',
    '2024年推进公开。\n（一）主动公开。',
  ])('stays quiet for a line that goes on, a colon and a full stop: %s', (overview) => {
    expect(found(overview)).toEqual([])
  })
})
