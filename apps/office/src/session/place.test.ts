import { describe, expect, test } from 'vitest'
import { placeAfterSignIn } from './place.ts'

describe('the place after signing in', () => {
  test('is the one that was asked for', () => {
    expect(placeAfterSignIn({ place: '/requests/7?tab=1' })).toBe('/requests/7?tab=1')
  })
  test.each([[null], [{}], [{ place: 'https://elsewhere' }], [{ place: '//elsewhere' }], [{ place: '/sign-in' }]])(
    'is the work list for %j',
    (state) => {
      expect(placeAfterSignIn(state)).toBe('/')
    },
  )
})
