import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingAtHand, nextUndecided, sameFinding } from './next-undecided.ts'

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

test('the finding at hand is found again by its ground, also among equals, else by rule and place', () => {
  const list = ['a', 'b', 'b', 'c'].map((fingerprint) => ({ fingerprint, code: 'DIS_SUM', where: fingerprint }))
  const at = (index: number, fingerprint: string, where = 'nowhere') => ({ index, fingerprint, code: 'DIS_SUM', where })
  expect(sameFinding(list, findingAtHand(list, 2))).toBe(2)
  expect(sameFinding(list, at(0, 'c'))).toBe(3)
  expect(sameFinding(list, at(0, 'x', 'c'))).toBe(3)
  expect(sameFinding(list, at(0, 'x'))).toBe(-1)
  expect(sameFinding(list, findingAtHand(list, 9))).toBe(-1)
})
