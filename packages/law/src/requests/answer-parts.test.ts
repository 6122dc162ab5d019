import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnswerKind,
  answerKinds,
  citedArticles,
  isAnswerKind,
  missingArticles,
  remedyOfParts,
  textOfParts,
  wholeKindOf,
} from './index.ts'

const kinds = Object.keys(answerKinds).filter(isAnswerKind)
const partsOf = (...list: AnswerKind[]) => list.map((kind) => ({ kind }))

describe('what a mixed answer counts as', () => {
  it.each<[AnswerKind[], AnswerKind]>([
    [['disclosed'], 'disclosed'],
    [['notExist', 'notExist'], 'notExist'],
    [['disclosed', 'deniedThirdParty'], 'partiallyDisclosed'],
    [['alreadyPublic', 'administrativeQuery', 'notExist'], 'partiallyDisclosed'],
    [['partiallyDisclosed', 'notExist'], 'partiallyDisclosed'],
    [['disclosed', 'alreadyPublic'], 'alreadyPublic'],
    [['notResponsible', 'notExist'], 'notExist'],
  ])('%j is %s', (list, kind) => {
    expect(wholeKindOf(partsOf(...list))).toEqual({ kind })
  })
  it.each<[AnswerKind[], AnswerKind[]]>([
    [[], []],
    [
      ['notExist', 'disclosed'],
      ['disclosed', 'notExist'],
    ],
    [
      ['petitionMatter', 'deniedProcessInfo'],
      ['deniedProcessInfo', 'petitionMatter'],
    ],
  ])('%j is for the officer to say', (list, choices) => {
    expect(wholeKindOf(partsOf(...list))).toEqual({ choices })
  })
  it('does not depend on the order or number of the parts', () => {
    const some = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(some, (list) => {
        expect(wholeKindOf(partsOf(...list.toReversed(), ...list))).toEqual(wholeKindOf(partsOf(...list)))
      }),
    )
  })
  it('has the strictest remedy of its parts', () => {
    const some = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(some, (list) => {
        const remedies = new Set(list.map((kind) => answerKinds[kind].remedy))
        const strictest = (['R1', 'R2', 'R3', 'none'] as const).find((remedy) => remedies.has(remedy))
        expect(remedyOfParts(partsOf(...list))).toBe(strictest)
      }),
    )
  })
})

describe('cited articles', () => {
  it('carry their title on', () => {
    expect(citedArticles('《甲法》第一条、第二条第（一）项；《乙法》第三条')).toEqual([
      '《甲法》第一条',
      '《甲法》第二条第（一）项',
      '《乙法》第三条',
    ])
    expect(citedArticles('《办法》（国办函〔2020〕109号）')).toEqual(['《办法》（国办函〔2020〕109号）'])
  })
  it.each(kinds)('of %s are complete as they are prefilled', (kind) => {
    expect(missingArticles(kind, answerKinds[kind].article)).toEqual([])
    expect(missingArticles(kind, '')).not.toEqual([])
  })
  it('may be more specific or more, not less', () => {
    const title = '《政府信息公开条例》'
    expect(
      missingArticles('deniedThirdParty', `${title}第十五条第一句、第三十二条、第三十六条第(三)项、第三十七条`),
    ).toEqual([])
    expect(missingArticles('deniedThirdParty', `${title}第十五条、第三十六条第（三）项`)).toEqual([
      `${title}第三十二条`,
    ])
  })
})

describe('the text of several parts', () => {
  it('numbers them under their items, a single one stands alone', () => {
    const part = (item: string, content: string) => ({
      item,
      content,
      kind: 'disclosed' as const,
      reasons: '',
      articles: '',
    })
    const text = (...parts: ReturnType<typeof part>[]) => textOfParts(parts, ({ content }) => content)
    expect(text(part('甲', '随函提供'))).toBe('随函提供')
    expect(text(part('甲', '随函提供'), part('乙', '不公开'))).toBe('一、甲\n随函提供\n二、乙\n不公开')
  })
})
