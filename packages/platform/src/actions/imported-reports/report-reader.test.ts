import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { createReportReader, type ReportReader } from './report-reader.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gongkai-worker-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The worker as the build makes it, or any other code in its place. */
async function workerOf(code?: string): Promise<URL> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
  if (code === undefined) {
    await build({
      entryPoints: [join(here, 'report-reader-worker.ts')],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['source'],
      packages: 'bundle',
    })
  } else writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

async function withReader<T>(entry: URL, options: object, work: (reader: ReportReader) => Promise<T>): Promise<T> {
  const reader = createReportReader({ entry, ...options })
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}

const sample = (name: string) => ({
  fileName: name,
  bytes: readFileSync(new URL(`../../../../../samples/reports/${name}`, import.meta.url)),
})

describe('reading reports in workers', () => {
  it('gives what the reader gives, for several files at once', async () => {
    const names = ['anning-2024.txt', 'gucheng-2019.txt', 'jili-2020.txt', 'kergenzhuo-2019.txt']
    const results = await withReader(await workerOf(), { workers: 2 }, (reader) =>
      Promise.all(names.map((name) => reader.read(sample(name)))),
    )
    expect(results.map((result) => result.ok && result.reading.organ)).toEqual([
      '泸州市龙马潭区安宁街道',
      '古城街道',
      '集里街道',
      '克尔根卓街道',
    ])
  })

  it('stops a file that takes too long, and reads the next one', async () => {
    const entry = await workerOf(`parentPort.on('message', ({ fileName }) => {
      if (fileName === 'endless') while (true);
      parentPort.postMessage({ ok: false, file: fileName, reason: 'read' })
    })`)
    await withReader(entry, { milliseconds: 300, workers: 1 }, async (reader) => {
      const file = (fileName: string) => ({ fileName, bytes: new Uint8Array() })
      const [endless, next] = await Promise.all([reader.read(file('endless')), reader.read(file('next'))])
      expect(endless).toMatchObject({ ok: false, file: 'endless' })
      expect(!endless.ok && endless.reason).toContain('超过')
      expect(next).toEqual({ ok: false, file: 'next', reason: 'read' })
    })
  })

  it('stops a file that takes too much memory, and reads the next one', async () => {
    const entry = await workerOf(`parentPort.on('message', ({ fileName }) => {
      const hoard = []
      if (fileName === 'greedy') while (true) hoard.push(new Array(100_000).fill({ a: hoard.length }).map((x) => ({ ...x })))
      parentPort.postMessage({ ok: false, file: fileName, reason: 'read' })
    })`)
    await withReader(entry, { megabytes: 32, workers: 1 }, async (reader) => {
      const greedy = await reader.read({ fileName: 'greedy', bytes: new Uint8Array() })
      expect(!greedy.ok && greedy.reason).toContain('内存')
      const next = await reader.read({ fileName: 'next', bytes: new Uint8Array() })
      expect(next).toMatchObject({ reason: 'read' })
    })
  })

  it('says so when the reader breaks on a file', async () => {
    const entry = await workerOf(`parentPort.on('message', () => { throw new Error('broken') })`)
    await withReader(entry, {}, async (reader) => {
      const result = await reader.read({ fileName: 'bad', bytes: new Uint8Array() })
      expect(!result.ok && result.reason).toContain('意外停止')
    })
  })
})
