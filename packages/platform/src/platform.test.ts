import { describe, expect, it } from 'vitest'
import { isId, newId } from './new-id.ts'
import { legalDay } from './platform.ts'

describe('the legal day', () => {
  it.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2026-07-01T12:00:00+02:00', '2026-07-01'],
  ])('of %s is %s in China', (instant, day) => {
    expect(legalDay(new Date(instant))).toBe(day)
  })
})

describe('a new id', () => {
  it('is a UUID of version 7 that sorts by its time', () => {
    const ids = [1, 1_000_000, 1_772_416_800_000, 1_772_416_800_001].map((time) => newId(new Date(time)))
    expect([...ids].sort()).toEqual(ids)
    for (const id of ids) {
      expect(isId(id)).toBe(true)
      expect(id).toMatch(/^.{14}7.{4}[89ab]/)
    }
    expect(isId('1')).toBe(false)
  })
})
