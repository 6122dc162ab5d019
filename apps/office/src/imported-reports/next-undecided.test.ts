import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextUndecided, sameFinding } from './next-undecided.ts'

const decided = { decision: { kind: 'confirmed' as const, reason: null, personName: null, at: '' } }
const open = { decision: null }

test.each([
  [[open, decided, open], 0, 2],
  [[open, decided, open], 2, 0],
  [[decided, decided], 0, 1],
  [[open], 0, 0],
  [[], -1, -1],
  [[decided, open], -1, 1],
])('behind %j from %i comes %i', (findings, from, next) => {
  expect(nextUndecided(findings, from)).toBe(next)
})

test('walking from one open finding to the next meets every open one before any twice', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1 }), (done) => {
      const findings = done.map((each) => (each ? decided : open))
      const openOnes = done.flatMap((each, index) => (each ? [] : [index]))
      let at = -1
      const met = openOnes.map(() => {
        at = nextUndecided(findings, at)
        return at
      })
      expect(met).toEqual(openOnes)
    }),
  )
})

test('the finding at hand is found again by its ground, also among equals', () => {
  const list = ['a', 'b', 'b', 'c'].map((fingerprint) => ({ fingerprint }))
  expect(sameFinding(list, { index: 2, fingerprint: 'b' })).toBe(2)
  expect(sameFinding(list, { index: 0, fingerprint: 'c' })).toBe(3)
  expect(sameFinding(list, { index: 0, fingerprint: 'x' })).toBe(-1)
  expect(sameFinding(list, null)).toBe(-1)
})
