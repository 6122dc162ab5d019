import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { unpackOutcome } from './packed-outcome.ts'
import { progressText } from './progress.ts'
import { readAll } from './read-all.ts'
import { ReaderPool } from './reader-pool.ts'
import type { WorkerAnswer } from './report-worker.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A reader that hangs, dies, eats memory or is slow, as the path says. */
const entry = pathToFileURL(join(folder, 'worker.mjs'))
writeFileSync(
  entry,
  `import { parentPort } from 'node:worker_threads'
import { deflateRawSync } from 'node:zlib'
let last = Promise.resolve()
const answer = async ({ path }) => {
  if (path === 'hangs') for (;;);
  if (path === 'dies') throw new Error('坏了')
  if (path === 'leaves') process.exit(3)
  if (path === 'eats') { const all = []; for (;;) all.push(Array.from({ length: 1e5 }, (_, i) => 'x' + i)) }
  if (path.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 60))
  const packed = new Uint8Array(deflateRawSync(JSON.stringify({ path, result: { ok: false, file: path, reason: '读过' } })))
  parentPort.postMessage({ packed, subject: null }, [packed.buffer])
}
parentPort.on('message', (task) => { last = last.then(() => answer(task)) })`,
)

async function* pathsAsInputs(paths: readonly string[]) {
  for (const path of paths) yield { path }
}

async function readPaths(paths: string[], workers: number, milliseconds = 30_000, patience = 1): Promise<string[]> {
  const pool = new ReaderPool({ entry, workers, milliseconds, patience: () => patience, megabytes: 48 })
  const seen: string[] = []
  try {
    for await (const { packed } of readAll(pathsAsInputs(paths), pool, { workers, audit: null })) {
      const { path, result } = unpackOutcome(packed)
      seen.push(`${path} ${result.ok ? '' : result.reason.slice(0, 9)}`)
    }
  } finally {
    await pool.close()
  }
  return seen
}

describe('reading in threads', () => {
  it('gives the outcomes in the order of the files', async () => {
    const paths = Array.from({ length: 40 }, (_, index) => `${index % 5 === 0 ? 'slow' : 'quick'}-${index}`)
    expect(await readPaths(paths, 3)).toEqual(paths.map((path) => `${path} 读过`))
  })

  it('reads what follows a slow file while that is under way, and gives it afterwards', async () => {
    const pool = new ReaderPool({ entry, workers: 2 })
    const paths = ['slow', ...Array.from({ length: 200 }, (_, index) => `quick-${index}`)]
    const read: string[] = []
    const given: string[] = []
    const onRead = async ({ packed }: { packed: Uint8Array }) => void read.push(unpackOutcome(packed).path)
    for await (const { packed } of readAll(pathsAsInputs(paths), pool, { workers: 2, audit: null, onRead })) {
      given.push(unpackOutcome(packed).path)
    }
    await pool.close()
    expect(given).toEqual(paths)
    expect(read.indexOf('slow')).toBeGreaterThan(100)
  })

  it('holds no more unpacked bytes ahead than it may, and yet gives each thread a file', async () => {
    const megabyte = new Uint8Array(1024 * 1024)
    let atOnce = 0
    const inputs = (async function* () {
      for (let index = 0; index < 100; index++) yield { path: `${index}`, bytes: megabyte }
    })()
    const waiting: (() => void)[] = []
    const pool = {
      read: () =>
        new Promise<WorkerAnswer>((done) => {
          waiting.push(() => done({ packed: new Uint8Array(10), subject: null }))
          atOnce = Math.max(atOnce, waiting.length)
        }),
    }
    const outcomes = readAll(inputs, pool, { workers: 2, audit: null })
    let given = 0
    for (;;) {
      const next = outcomes.next()
      await new Promise((settle) => setImmediate(settle))
      waiting.shift()?.()
      if ((await next).done) break
      given++
    }
    expect(given).toBe(100)
    expect(atOnce).toBeGreaterThan(50)
    expect(atOnce).toBeLessThanOrEqual(65)
  })

  it('fails where its turn comes when somebody who listens fails', async () => {
    const failing = async () => {
      throw new Error('屏幕关闭了')
    }
    const pool = new ReaderPool({ entry, workers: 2 })
    const all = async () => {
      for await (const _ of readAll(pathsAsInputs(['slow', 'a', 'b']), pool, {
        workers: 2,
        audit: null,
        onRead: failing,
      }));
    }
    await expect(all()).rejects.toThrow('屏幕关闭了')
    await pool.close()
  })

  it('ends what dies or eats memory with a sentence, and reads the rest', async () =>
    expect(await readPaths(['a', 'dies', 'b', 'eats', 'leaves', 'c'], 2)).toEqual([
      'a 读过',
      'dies 读取程序在这个文件',
      'b 读过',
      'eats 读取所需的内存超过',
      'leaves 读取程序在这个文件',
      'c 读过',
    ]))

  it('ends what hangs, and reads what was handed over behind it', async () =>
    expect(await readPaths(['hangs', 'a', 'b'], 1, 1500)).toEqual(['hangs 读取超过 1.5 ', 'a 读过', 'b 读过']))

  it('waits longer on a busy machine', async () =>
    expect(await readPaths(['hangs', 'a'], 1, 500, 3.2)).toEqual(['hangs 读取超过 1.6 ', 'a 读过']))
})

describe('progress in words', () => {
  it.each([
    [120, 400, 2, 3000, '已读 120/400（30%），读不出 2，每分钟 2400 份，约剩 7 秒'],
    [10, 10_000, 0, 1000, '已读 10/10000（0%），每分钟 600 份，约剩 17 分钟'],
  ])('%i of %i', (done, total, refused, milliseconds, text) =>
    expect(progressText(done, total, refused, milliseconds)).toBe(text),
  )
})
