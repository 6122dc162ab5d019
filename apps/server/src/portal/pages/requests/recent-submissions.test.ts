import { expect, test } from 'vitest'
import { RecentSubmissions } from './recent-submissions.ts'

const minute = 60_000

test('the second of two equal forms gets the answer of the first', async () => {
  const recent = new RecentSubmissions<number>()
  let acts = 0
  const act = async () => ++acts
  expect(await Promise.all([recent.once('a', 0, act), recent.once('a', 0, act)])).toEqual([1, 1])
  expect(await recent.once('b', 0, act)).toBe(2)
})

test('after ten minutes the same form is a new one', async () => {
  const recent = new RecentSubmissions<number>()
  let acts = 0
  const act = async () => ++acts
  await recent.once('a', 0, act)
  expect(await recent.once('a', 11 * minute, act)).toBe(2)
})

test('a fault is not remembered', async () => {
  const recent = new RecentSubmissions<string>()
  await expect(recent.once('a', 0, () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(await recent.once('a', 0, async () => 'up')).toBe('up')
})
