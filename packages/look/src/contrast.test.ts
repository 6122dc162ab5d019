import { describe, expect, test } from 'vitest'
import { type Colour, colourPairs, colours, contrastRatio, highContrastColours, minimumRatio } from './index.ts'

const faces: [string, Record<Colour, string>][] = [
  ['normal', colours],
  ['high contrast', { ...colours, ...highContrastColours }],
]

describe.each(faces)('%s colours', (_, palette) => {
  test.each(colourPairs)('$of on $on is readable as $use', ({ of, on, use }) => {
    expect(contrastRatio(palette[of], palette[on])).toBeGreaterThanOrEqual(minimumRatio[use])
  })
})

test('black and white are as far apart as colours can be', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test('every colour is drawn on or under another, or is a line without meaning', () => {
  const used = new Set(colourPairs.flatMap(({ of, on }) => [of, on]))
  expect((Object.keys(colours) as Colour[]).filter((name) => !used.has(name))).toEqual(['line'])
})
