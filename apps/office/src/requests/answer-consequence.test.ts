import { answerKinds } from '@gongkai/law/requests'
import { describe, expect, test } from 'vitest'
import { answerConsequence } from './answer-consequence.ts'

const of = (kinds: string[], chosen: string | null = null) => answerConsequence(kinds, chosen, '自然人', '2021')

describe('what an answer leads to', () => {
  test('a refusal to protect a third party', () => {
    expect(of(['deniedThirdParty'])).toEqual({
      counted: '自然人 × （三）不予公开 4.保护第三方合法权益',
      remedy: '不服的，先申请行政复议；对复议决定不服，再提起行政诉讼',
    })
  })
  test('an answer that gives one item and refuses another', () => {
    expect(of(['disclosed', 'deniedThirdParty'])?.counted).toMatch(/^自然人 × （二）部分公开/)
    expect(of(['disclosed', 'deniedThirdParty'])?.remedy).toContain('先申请行政复议')
  })
  test('is for the officer to confirm where the parts leave it open', () => {
    expect(of(['petitionMatter', 'notExist'])?.counted).toBe('请在“整件计入”里确认，建议“经检索，信息不存在”')
    expect(of(['petitionMatter', 'notExist'], 'petitionMatter')?.counted).toMatch(/^自然人 × （五）/)
  })
  test('is known for every kind, and counted in a row of the form', () => {
    for (const kind of Object.keys(answerKinds)) expect(of([kind])?.counted).toMatch(/^自然人 × （/)
  })
  test('is not invented for a kind nobody knows', () => {
    expect(of(['granted?'])).toBeNull()
    expect(of([])).toBeNull()
  })
})
