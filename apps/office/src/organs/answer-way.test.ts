import { answerSettingsFaults } from '@gongkai/law/requests'
import { describe, expect, test } from 'vitest'
import { settingsOfWay, wayOf, wayOptions, type AnswerWay } from './answer-way.ts'

describe('the ways of making an answer', () => {
  test.each(wayOptions.map(({ value }) => value as AnswerWay))(
    '%s is one that the law allows, and is recognised again',
    (way) => {
      const settings = { ...settingsOfWay(way), draftDueBefore: 5, approvalDueBefore: 2, jointAnswers: 'no' as const }
      expect(answerSettingsFaults(settings)).toEqual({})
      expect(wayOf(settings)).toBe(way)
    },
  )
})
