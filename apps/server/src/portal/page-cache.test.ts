import { describe, expect, test } from 'vitest'
import { acceptedEncoding, PageCache } from './page-cache.ts'

describe('kept pages', () => {
  test('a page is found under its version and address, and nowhere else', () => {
    const cache = new PageCache(10_000)
    cache.put('1', '/a', 'page a')
    expect(cache.get('1', '/a')?.markup.toString()).toBe('page a')
    expect(cache.get('1', '/b')).toBeUndefined()
    expect(cache.get('2', '/a')).toBeUndefined()
  })

  test('a new version forgets all pages of the old one', () => {
    const cache = new PageCache(10_000)
    cache.put('1', '/a', 'old')
    cache.put('2', '/b', 'new')
    expect(cache.size.pages).toBe(1)
    expect(cache.get('2', '/a')).toBeUndefined()
  })

  test('the page not asked for the longest goes first', () => {
    const cache = new PageCache(450)
    for (const key of ['/a', '/b', '/c']) cache.put('1', key, 'x'.repeat(100))
    cache.get('1', '/a')
    cache.put('1', '/d', 'x'.repeat(100))
    expect(cache.get('1', '/b')).toBeUndefined()
    expect(cache.get('1', '/a')).toBeDefined()
  })

  test('never holds more than it may, whatever comes', () => {
    const cache = new PageCache(1_000)
    for (let number = 0; number < 200; number++) {
      cache.put('1', `/${number % 30}`, 'x'.repeat((number * 37) % 900))
      expect(cache.size.bytes).toBeLessThanOrEqual(1_000)
    }
  })

  test('a page larger than the room is answered and not kept', () => {
    const cache = new PageCache(100)
    expect(cache.put('1', '/a', 'x'.repeat(1_000)).markup).toHaveLength(1_000)
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })
})

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['BR', 'br'],
  ['*', 'identity'],
  ['gzip;q=0.0', 'identity'],
])('Accept-Encoding %j is answered with %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})
