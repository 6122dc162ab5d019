import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedLines, linesAround } from './folded-lines.ts'

describe('the stretches of an original', () => {
  test('fold long runs of lines nobody asked for', () => {
    expect(foldedLines(12, new Set([1, 2, 8]))).toEqual([
      { kind: 'shown', from: 1, to: 2 },
      { kind: 'folded', from: 3, to: 7 },
      { kind: 'shown', from: 8, to: 8 },
      { kind: 'folded', from: 9, to: 12 },
    ])
  })
  test('do not fold a line or two', () => {
    expect(foldedLines(4, new Set([1, 4]))).toEqual([{ kind: 'shown', from: 1, to: 4 }])
  })
  test('hold every line once, in order, and never fold a wanted one', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.array(fc.integer({ min: 1, max: 80 })), (count, asked) => {
        const wanted = new Set(asked)
        const stretches = foldedLines(count, wanted)
        const lines = stretches.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
        expect(lines).toEqual(Array.from({ length: count }, (_, i) => i + 1))
        for (const { kind, from, to } of stretches) {
          if (kind === 'shown') continue
          for (let line = from; line <= to; line++) expect(wanted.has(line)).toBe(false)
        }
      }),
    )
  })
})

test('the lines around places', () => {
  expect(linesAround([5, 9], 1)).toEqual([4, 5, 6, 8, 9, 10])
})
