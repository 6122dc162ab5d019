import { describe, expect, it } from 'vitest'
import { patience, patienceText } from './patience.ts'

describe('the time for a file follows how busy the machine is', () => {
  it.each([
    [0, 2, 1],
    [1.4, 2, 1],
    [6.4, 2, 3.2],
    [25, 2, 8],
    [25, 16, 1.6],
  ])('load %d on %d cores → %d times', (load, cores, factor) => expect(patience(load, cores)).toBe(factor))

  it.each([
    [30_000, 1, '30 秒'],
    [1500, 1, '1.5 秒'],
    [30_000, 3.2, '96 秒（机器繁忙，已放宽到平时的 3.2 倍）'],
  ])('%d ms, %d times: %s', (milliseconds, factor, text) => expect(patienceText(milliseconds, factor)).toBe(text))
})
