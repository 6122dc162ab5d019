import { expect, test } from 'vitest'
import { Places } from './places.ts'

test('places are limited for all and for each address, and come back once', () => {
  const places = new Places({ all: 3, each: 2 })
  const first = places.take('a')
  expect(first).not.toBeNull()
  expect(places.take('a')).not.toBeNull()
  expect(places.take('a')).toBeNull()
  expect(places.take('b')).not.toBeNull()
  expect(places.take('c')).toBeNull()
  first?.()
  first?.()
  expect(places.take('c')).not.toBeNull()
  expect(places.take('d')).toBeNull()
})
