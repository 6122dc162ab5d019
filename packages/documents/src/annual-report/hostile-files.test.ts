import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'
import { examineDamaged, type Sample } from './testing/examine-damaged.ts'

const folder = new URL('../../../../samples/reports/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => !/\.json$|README/.test(name))
  .map((name) => [name, readFileSync(new URL(name, folder))] as const)

const text = (content: string) => new TextEncoder().encode(content)

/** Milliseconds of work since a mark: time in which the machine did something else is no fault of the reader. */
const worked = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Reads and says how long it took; a reading or a sentence, never an exception. */
async function timed(bytes: Uint8Array): Promise<{ ok: boolean; reason: string; ms: number }> {
  const started = process.cpuUsage()
  const result = await readReport('hostile', bytes)
  return { ok: result.ok, reason: result.ok ? '' : result.reason, ms: worked(started) }
}

const row = '<tr><td>一、本年新收政府信息公开申请数量</td>' + '<td>1</td>'.repeat(7) + '</tr>'

describe('hostile files are bounded', () => {
  it.each<[string, () => string]>([
    ['300,000 nested elements', () => '<div>'.repeat(300_000)],
    ['30,000 nested tables', () => '<table><tr><td>'.repeat(30_000)],
    ['200,000 unclosed cells', () => `<table>${'<td>'.repeat(200_000)}`],
    [
      'spans of 65,534 by 1,000',
      () => `<table>${'<tr><td rowspan=65534 colspan=1000>1</td></tr>'.repeat(2000)}</table>`,
    ],
    ['a hidden element never closed', () => `<div style="display:none">${row.repeat(5000)}`],
    ['one line of two million characters', () => '一、本年新收政府信息公开申请数量 '.repeat(110_000)],
    ['an attribute never closed', () => `<td title="${'<p>'.repeat(300_000)}`],
    ['comments never closed', () => '<html><!--'.repeat(100_000)],
    ['300,000 ampersands', () => `<html>${'&'.repeat(300_000)}&#x0;&#99999999;`],
    ['100,000 headings', () => '一、总体情况\n'.repeat(100_000)],
    ['pipes without end', () => `${'|'.repeat(200_000)}\n`.repeat(3)],
    [
      'a wide Markdown table',
      () => `|${'a|'.repeat(5000)}\n|${'---|'.repeat(5000)}\n${`|${'1|'.repeat(5000)}\n`.repeat(60)}`,
    ],
    ['tabs without end', () => '\t'.repeat(1_000_000)],
    ['digits without end', () => `三、收到和处理政府信息公开申请情况\n申请人情况\n${'9'.repeat(100_000)}\n`.repeat(5)],
    ['labels without values', () => `申请人情况\n${'1.属于国家秘密\n'.repeat(50_000)}`],
  ])('%s', async (_, content) => {
    const { ms } = await timed(text(content()))
    expect(ms).toBeLessThan(6000)
  })

  it('refuses what is larger than any report', async () => {
    const result = await timed(new Uint8Array(9 * 1024 * 1024).fill(32))
    expect(result.reason).toContain('超过 8 MB 的上限')
  })
})

describe('a file without a report is a failure with a sentence', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), '文件是空的'],
    ['white space', text('  \n\n '), '没有文字'],
    ['prose', text('关于召开全市政务公开工作会议的通知\n各单位：\n请于3月1日参加会议。'), '没有认出'],
    ['an image', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), '扫描件'],
    ['an archive', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7]), '压缩包'],
    ['binary data', new Uint8Array(4096).map((_, i) => (i * 7) % 256), '不是文字'],
    ['a page of links to reports', text('<html><ul><li>某局2022年政府信息公开工作年度报告</li></ul>'), '没有认出'],
  ])('%s', async (_, bytes, sentence) => {
    const { ok, reason } = await timed(bytes)
    expect(ok).toBe(false)
    expect(reason).toContain(sentence)
  })
})

const runs = Number(process.env.PROPERTY_RUNS ?? 120)
/** `npm run fuzz` examines 20,000. */
const damagedFiles = Number(process.env.PROPERTY_RUNS ?? 200)

describe('damaged files', () => {
  it('random bytes never crash the reader', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        await readReport('random', bytes)
      }),
      { numRuns: runs },
    ))

  it('of every sample end in a reading with its evidence or in a sentence, and none looks clean that is not', async () => {
    const known: Sample[] = []
    for (const [name, bytes] of samples) {
      const result = await readReport(name, bytes)
      known.push({ name, bytes, tables: result.ok ? result.reading.tables : null })
    }
    const wrong: string[] = []
    for (let seed = 1; seed <= damagedFiles; seed++) {
      const started = process.cpuUsage()
      const found = await examineDamaged(known, seed)
      if (found) wrong.push(found)
      if (worked(started) > 5000) wrong.push(`seed ${seed} took longer than 5 seconds`)
    }
    expect(wrong).toEqual([])
  }, 300_000)
})
