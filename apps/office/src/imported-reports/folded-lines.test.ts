import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filledLines, foldedLines, linesAround } from './folded-lines.ts'

test('blank lines hold nothing', () => {
  expect(filledLines(['标题', '', ' \t', '一、总体情况'])).toEqual([1, 4])
})

describe('the stretches of an original', () => {
  test('fold runs of lines nobody asked for', () => {
    expect(foldedLines([1, 2, 3, 5, 8, 9, 10], new Set([1, 2, 8]))).toEqual([
      { kind: 'shown', lines: [1, 2] },
      { kind: 'folded', lines: [3, 5] },
      { kind: 'shown', lines: [8] },
      { kind: 'folded', lines: [9, 10] },
    ])
  })
  test('do not fold a single line', () => {
    expect(foldedLines([1, 2, 3], new Set([1, 3])).map(({ kind }) => kind)).toEqual(['shown', 'shown', 'shown'])
  })
  test('hold every filled line once, in order, and never fold a wanted one', () => {
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 80 })).map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(lines, fc.array(fc.integer({ min: 1, max: 80 })), (filled, asked) => {
        const wanted = new Set(asked)
        const stretches = foldedLines(filled, wanted)
        expect(stretches.flatMap((stretch) => stretch.lines)).toEqual(filled)
        for (const { kind, lines: folded } of stretches) {
          if (kind === 'folded') expect(folded.some((line) => wanted.has(line))).toBe(false)
        }
      }),
    )
  })
})

test('the lines around a place pass over blank ones', () => {
  expect(linesAround([1, 3, 5, 7, 9], [5], 1)).toEqual([3, 5, 7])
  expect(linesAround([1, 3, 5, 7, 9], [4], 1)).toEqual([3, 5, 7])
  expect(linesAround([1, 3], [9], 2)).toEqual([])
})
