import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportReaders as Readers } from './report-readers.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const sample = readFileSync(join(root, 'samples/reports/d021.txt'))

let folder = ''
let ReportReaders: typeof Readers

// Workers load files as Node does, so the readers are bundled as the programs bundle them.
beforeAll(async () => {
  folder = mkdtempSync(join(root, 'node_modules/.readers-'))
  await build({
    absWorkingDir: root,
    entryPoints: [fileURLToPath(new URL('./report-readers.ts', import.meta.url))],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    external: ['parse5', 'fflate', 'saxes', 'cfb', 'pdfjs-dist'],
  })
  ReportReaders = (await import(pathToFileURL(join(folder, 'report-readers.mjs')).href)).ReportReaders
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('reading in workers', () => {
  it('gives the readings of several files, each under its name', async () => {
    const readers = new ReportReaders({ workers: 2 })
    const results = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((name) => readers.read(name, sample)))
    expect(results.map((result) => result.ok && [result.reading.file, result.reading.year])).toEqual([
      ['a.txt', 2022],
      ['b.txt', 2022],
      ['c.txt', 2022],
    ])
    await readers.close()
  })

  it('ends a file that takes too long, and reads the next one', async () => {
    const readers = new ReportReaders({ workers: 1, milliseconds: 600, patience: () => 2 })
    expect((await readers.read('first', sample)).ok).toBe(true)
    const slow = new TextEncoder().encode(
      `<html>${'<p>一、总体情况</p><table><tr><td>1</td></tr></table>'.repeat(110_000)}`,
    )
    const [second, third] = await Promise.all([readers.read('slow', slow), readers.read('next', sample)])
    expect(second.ok || second.reason).toContain('读取超过 1.2 秒（机器繁忙，已放宽到平时的 2 倍）还没有读完')
    expect(third.ok).toBe(true)
    await readers.close()
  })

  it('ends a file that needs too much memory, and reads the next one', async () => {
    const readers = new ReportReaders({ workers: 1, megabytes: 24 })
    const large = new TextEncoder().encode(`<html><table>${'<tr><td>规章</td><td>1</td></tr>'.repeat(60_000)}</table>`)
    const first = await readers.read('large', large)
    expect(first.ok || first.reason).toContain('内存超过 24 MB')
    expect((await readers.read('next', sample)).ok).toBe(true)
    await readers.close()
  })

  it('fails what is still being read when it is closed', async () => {
    const readers = new ReportReaders({ workers: 1 })
    const reading = readers.read('a.txt', sample)
    await readers.read('b.txt', sample)
    const last = readers.read('c.txt', sample)
    await new Promise((resolve) => setImmediate(resolve))
    await readers.close()
    expect((await reading).ok).toBe(true)
    expect(await last).toEqual({ ok: false, file: 'c.txt', reason: '读取已经中止。' })
  })
})
