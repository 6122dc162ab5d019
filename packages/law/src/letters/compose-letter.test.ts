import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnswerKind, answerKinds } from '../requests/answer-kinds.ts'
import { composeLetter } from './compose-letter.ts'
import type { LetterFacts, LetterSender } from './letter-facts.ts'
import { type Letter, textOfBlocks, textOfLetter } from './letter.ts'
import { letterKinds } from './letter-kinds.ts'
import { lintLetter } from './lint-letter.ts'
import {
  sampleAnswer,
  sampleFacts,
  sampleLetters,
  sampleMixedAnswer,
  sampleRequest,
  sampleSender,
} from './testing/sample-letters.ts'

const answer = (kind: AnswerKind, date = '2026-03-20'): Letter =>
  composeLetter('answer', { ...sampleAnswer(kind), date, eventDay: date })

const remedyOf = (letter: Letter): string =>
  textOfBlocks(letter.blocks.filter((block) => block.type === 'paragraph' && block.purpose === 'remedy'))

const first = '先向江南市人民政府申请行政复议；对行政复议决定不服的'
const choice = '向江南市人民政府申请行政复议，或者自收到本答复之日起六个月内向江南市城中区人民法院提起行政诉讼'

describe('a complete letter', () => {
  test.each(sampleLetters())('%s can be issued without a fault', (_name, letter) => {
    expect(lintLetter(letter)).toEqual([])
  })

  test.each(sampleLetters())('%s has its parts', (_name, letter) => {
    const { label, numbered } = letterKinds[letter.kind]
    if (letter.kind !== 'rectificationNotice') expect(letter.title.join('')).toContain(label)
    expect(letter.documentNo === null).toBe(!numbered)
    expect(textOfLetter(letter)).not.toMatch(/undefined|null|\{you\}|。。|，。/)
  })

  test('there is one of each kind', () => {
    expect(new Set(sampleLetters().map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(letterKinds)))
  })
})

describe('a letter that answers several requests of an applicant', () => {
  const other = { ...sampleRequest, requestNo: '2026-0019', receivedOn: '2026-03-05', asked: '验收报告' }
  const extended = { ...other, requestNo: '2026-0021', extension: { on: '2026-03-18', workingDays: 10 } }
  const letter = composeLetter('answer', { ...sampleAnswer('disclosed'), others: [other, extended] })
  test('names each with its number, its day and what became of its period', () => {
    const text = textOfLetter(letter)
    for (const { requestNo } of [sampleRequest, other, extended]) expect(text).toContain(`（登记编号：${requestNo}）`)
    expect(text).toContain('本机关于2026年3月5日收到您提出的政府信息公开申请（登记编号：2026-0019）')
    expect(text).toContain('登记编号2026-0021的申请，本机关于2026年3月18日告知延长答复期限10个工作日。')
    expect(text).toContain('以上三件申请一并答复如下。')
    expect(lintLetter(letter)).toEqual([])
  })
  test('is quiet about it with one request', () => {
    expect(textOfLetter(composeLetter('answer', sampleAnswer('disclosed')))).not.toContain('一并答复')
  })
})

describe('the remedy of an answer', () => {
  test.each((Object.keys(answerKinds) as AnswerKind[]).map((kind) => [kind, answerKinds[kind].remedy] as const))(
    '%s is of class %s',
    (kind, remedy) => {
      const text = remedyOf(answer(kind))
      if (remedy === 'R1') expect(text).toContain(first)
      else expect(text).toContain(choice)
    },
  )

  test('of a refusal before 2024 leaves the choice', () => {
    expect(remedyOf(answer('deniedProcessInfo', '2023-12-29'))).toContain(choice)
    expect(remedyOf(answer('deniedProcessInfo', '2024-01-01'))).not.toContain('六个月')
  })

  test('of a partial disclosure tells the withheld part from the rest', () => {
    const text = remedyOf(answer('partiallyDisclosed'))
    expect(text).toContain('如不服本答复中不予公开的内容，可以自收到本答复之日起六十日内先向')
    expect(text).toContain('如不服本答复的其他内容，可以自收到本答复之日起六十日内向')
  })

  test('of a mixed answer names the items of each class', () => {
    const text = remedyOf(composeLetter('answer', sampleMixedAnswer))
    expect(text).toContain('如不服本答复第二项，可以自收到本答复之日起六十日内先向')
    expect(text).toContain('如不服本答复第一、三项，可以自收到本答复之日起六十日内向')
  })

  test.each([
    ['asR2', choice],
    ['reconsiderationOnly', '六十日内向江南市人民政府申请行政复议。'],
    ['none', ''],
  ] as const)('of class R3 follows the switch of the organ: %s', (special, expected) => {
    const facts = sampleAnswer('repeatedRequest')
    const sender = { ...sampleSender, remedies: { ...sampleSender.remedies, special } }
    const letter = composeLetter('answer', { ...facts, sender })
    expect(remedyOf(letter)).toMatch(expected === '' ? /^$/ : new RegExp(expected))
    expect(lintLetter(letter)).toEqual([])
  })

  test('served over the internet names an internet channel', () => {
    const facts = { ...sampleAnswer('disclosed'), servedByInternet: true }
    expect(remedyOf(composeLetter('answer', facts))).toContain('全国行政复议服务平台')
    const own = { ...sampleSender, remedies: { ...sampleSender.remedies, online: '江南市行政复议网上服务平台' } }
    expect(remedyOf(composeLetter('answer', { ...facts, sender: own }))).toContain('江南市行政复议网上服务平台')
  })
})

describe('a letter to somebody else', () => {
  test.each([
    'thirdPartyLetter',
    'coAuthorLetter',
    'otherOrganLetter',
    'assistanceLetter',
    'thirdPartyDecision',
  ] as const)('%s does not tell who asks', (kind) => {
    expect(textOfLetter(composeLetter(kind, sampleFacts[kind] as never))).not.toContain('陈建国')
  })
})

test('any text of the office stands in the letter as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (reasons) => {
      const facts = sampleAnswer('deniedProcessInfo')
      const letter = composeLetter('answer', { ...facts, items: [{ kind: 'deniedProcessInfo', content: '', reasons }] })
      const lines = reasons.split('\n').map((line) => line.trim())
      for (const line of lines) expect(textOfLetter(letter)).toContain(line)
    }),
  )
})

describe('版记', () => {
  const imprint = {
    use: 'all',
    issuer: '江南市财政局办公室',
    copyTo: ['江南市人民政府办公室', '江南市司法局'],
  } as const
  const withSender = <Kind extends 'answer' | 'otherOrganLetter' | 'receipt'>(
    kind: Kind,
    part: Partial<LetterSender>,
  ): Letter => {
    const facts = { ...sampleFacts[kind], sender: { ...sampleSender, ...part } }
    return composeLetter(kind, facts as LetterFacts[Kind])
  }

  test('is left out unless the organ wants it, and in forms', () => {
    expect(composeLetter('otherOrganLetter', sampleFacts.otherOrganLetter).imprint).toBeUndefined()
    expect(withSender('receipt', { headMark: null, imprint }).imprint).toBeUndefined()
    expect(withSender('answer', { headMark: null, imprint: { ...imprint, use: 'toOrgans' } }).imprint).toBeUndefined()
  })

  test('names copies, issuer and day; a letter to an applicant is copied to nobody', () => {
    const toOrgan = withSender('otherOrganLetter', { headMark: null, imprint })
    expect(toOrgan.imprint).toEqual({ copyTo: imprint.copyTo, issuer: imprint.issuer })
    expect(textOfLetter(toOrgan)).toContain('抄送：江南市人民政府办公室，江南市司法局。')
    expect(withSender('answer', { headMark: null, imprint }).imprint).toEqual({ copyTo: [], issuer: imprint.issuer })
  })

  test('of the letter form holds the copies alone', () => {
    expect(withSender('otherOrganLetter', { imprint }).imprint).toEqual({ copyTo: imprint.copyTo, issuer: null })
    expect(withSender('answer', { imprint }).imprint).toBeUndefined()
  })
})

describe('the words of a partial disclosure', () => {
  const worded = (partialDisclosure: string | null): Letter => {
    const facts = sampleAnswer('partiallyDisclosed')
    return composeLetter('answer', { ...facts, sender: { ...facts.sender, partialDisclosure } })
  }

  test('are those of the place, with the article before them', () => {
    expect(textOfLetter(worded(null))).toContain('的规定，本机关决定公开可以公开的内容，对其余内容不予公开。')
    const own = worded('本机关予以部分公开，涉及个人隐私的部分不予公开。')
    expect(textOfLetter(own)).toMatch(/第三十七条.*的规定，本机关予以部分公开，涉及个人隐私的部分不予公开。\n/)
    expect(lintLetter(own)).toEqual([])
  })

  test('must say that something is withheld, and the remedy does not say it for them', () => {
    expect(lintLetter(worded('本机关予以公开')).map(({ code }) => code)).toEqual(['withheldPartUnsaid'])
  })
})
