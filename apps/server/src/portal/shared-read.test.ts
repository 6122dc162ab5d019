import { expect, test } from 'vitest'
import { sharedRead } from './shared-read.ts'

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

test('many askers at once cost two reads: the one that ran already, and one for all who came later', async () => {
  let reads = 0
  const ask = sharedRead(async () => {
    reads++
    await tick()
    return reads
  })
  expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([1, 2, 2, 2])
  expect(reads).toBe(2)
})

test('nobody gets an answer that was begun before they asked', async () => {
  let stored = 'old'
  const ask = sharedRead(async () => {
    const seen = stored
    await tick()
    return seen
  })
  const first = ask()
  stored = 'new'
  const second = ask()
  expect(await first).toBe('old')
  expect(await second).toBe('new')
  expect(await ask()).toBe('new')
})

test('a fault is told to those who shared it, and the next read is a new one', async () => {
  let broken = true
  const ask = sharedRead(async () => {
    await tick()
    if (broken) throw new Error('down')
    return 'up'
  })
  await expect(ask()).rejects.toThrow('down')
  const [one, two] = [ask(), ask()]
  await expect(one).rejects.toThrow('down')
  broken = false
  expect(await two).toBe('up')
})
