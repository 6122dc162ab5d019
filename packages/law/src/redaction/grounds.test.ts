import { describe, expect, it } from 'vitest'
import { groundsInWords, markFaults, type RedactionMark } from './index.ts'

const mark: RedactionMark = { page: 1, x: 0.1, y: 0.1, width: 0.2, height: 0.05, ground: 'personalPrivacy' }

describe('marks of a redaction', () => {
  it('stay quiet when each lies on a page and has a ground', () => {
    expect(markFaults([mark, { ...mark, page: 2, x: 0, y: 0, width: 1, height: 1 }], 2)).toEqual([])
  })

  it.each<[Partial<RedactionMark>, string]>([
    [{ page: 3 }, '第1处遮盖的页码3不在1至2之间。'],
    [{ page: 1.5 }, '第1处遮盖的页码1.5不在1至2之间。'],
    [{ x: -0.1 }, '第1处遮盖的位置不对，请重新画。'],
    [{ width: 0 }, '第1处遮盖的位置不对，请重新画。'],
    [{ height: Number.NaN }, '第1处遮盖的位置不对，请重新画。'],
    [{ ground: 'other' as never }, '第1处遮盖没有选择理由。'],
  ])('refuse %o', (change, fault) => {
    expect(markFaults([{ ...mark, ...change }], 2)).toEqual([fault])
  })

  it('are summed up by ground, in the order of the Regulation', () => {
    expect(groundsInWords([mark, { ...mark, ground: 'tradeSecret' }, mark])).toBe(
      '商业秘密1处（《政府信息公开条例》第十五条）、个人隐私2处（《政府信息公开条例》第十五条）',
    )
    expect(groundsInWords([])).toBe('')
  })
})
