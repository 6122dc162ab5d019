import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packCursor, unpackCursor } from './cursor.ts'

describe('a cursor', () => {
  test('comes back as it was packed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => {
        fc.pre(!text.includes('\u0000'))
        expect(unpackCursor(packCursor([text, number]), ['string', 'number'])).toEqual([text, number])
      }),
    )
  })

  test('that nobody packed is refused and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = unpackCursor(text, ['string', 'string'])
        expect(parts === null || parts.every((part) => typeof part === 'string')).toBe(true)
      }),
    )
  })

  test.each([
    ['parts of other kinds', packCursor([1, 'a'])],
    ['too many parts', packCursor(['a', 'b', 'c'])],
    ['no list', Buffer.from('{"0":"a","1":"b"}').toString('base64url')],
    ['a zero character', packCursor(['a\u0000', 'b'])],
    ['nothing', ''],
  ])('with %s is refused', (_, cursor) => {
    expect(unpackCursor(cursor, ['string', 'string'])).toBeNull()
  })
})
