import { answerKinds } from '@gongkai/law/requests'
import { describe, expect, test } from 'vitest'
import { answerConsequence } from './answer-consequence.ts'

describe('what an answer leads to', () => {
  test('a refusal to protect a third party', () => {
    expect(answerConsequence('deniedThirdParty', '自然人', '2021')).toEqual({
      counted: '自然人 × （三）不予公开 4.保护第三方合法权益',
      remedy: '不服的，先申请行政复议；对复议决定不服，再提起行政诉讼',
      reasonsRequired: true,
    })
  })
  test('is known for every kind, and counted in a row of the form', () => {
    for (const kind of Object.keys(answerKinds)) {
      expect(answerConsequence(kind, '商业企业', '2021')?.counted).toMatch(/^商业企业 × （/)
    }
  })
  test('is not invented for a kind nobody knows', () => {
    expect(answerConsequence('granted?', '自然人', '2021')).toBeNull()
  })
})
