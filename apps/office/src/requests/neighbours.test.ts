import { describe, expect, test } from 'vitest'
import { neighboursOf } from './neighbours.ts'

describe('the neighbours of a request', () => {
  const state = { neighbours: ['a', 'b', 'c'] }
  test.each([
    ['a', { before: null, after: 'b' }],
    ['b', { before: 'a', after: 'c' }],
    ['c', { before: 'b', after: null }],
    ['x', { before: null, after: null }],
  ])('of %s', (id, expected) => {
    expect(neighboursOf(state, id)).toEqual(expected)
  })
  test.each([[null], [{}], [{ neighbours: 'a' }]])('are none for %j', (other) => {
    expect(neighboursOf(other, 'a')).toEqual({ before: null, after: null })
  })
})
