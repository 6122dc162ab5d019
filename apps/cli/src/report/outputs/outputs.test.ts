import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReport } from '@gongkai/documents/annual-report'
import { listZip, unzipEntry } from '@gongkai/documents/archive'
import { readTree } from '@gongkai/documents/formats'
import { csvLine, WorkbookWriter } from '@gongkai/documents/workbook'
import { audit } from '@gongkai/law/annual-report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileOutcome } from '../outcome.ts'
import { refused } from '../reading/packed-outcome.ts'
import { sample } from '../testing/run-report.ts'
import { csvOutput } from './csv-output.ts'
import { markedLineHtml, markedLines } from './page/marked-lines.ts'
import { pageOutput } from './page/page-output.ts'
import type { ReportOutput } from './report-output.ts'
import { workbookOutput } from './workbook/workbook-output.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-outputs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const unreadable = refused('坏<b>.pdf', '这份 PDF 有密码保护，打不开。')
const silent = { out: async () => undefined, error: async () => undefined, redraws: false, worker: new URL('file:///') }
let wrong: FileOutcome
let clean: FileOutcome

async function audited(name: string): Promise<FileOutcome> {
  const result = await readReport(name, readFileSync(sample(name)))
  return { path: name, result, findings: result.ok ? audit(result.reading) : [] }
}

beforeAll(async () => {
  wrong = await audited('d033.html')
  clean = { ...wrong, path: 'clean.html', findings: [] }
})

async function write(output: ReportOutput): Promise<void> {
  for (const outcome of [wrong, unreadable, clean]) await output.add(outcome)
  await output.close()
}

describe('CSV', () => {
  it.each([
    [['a', 1, null], 'a,1,\r\n'],
    [['说“好”,"真的"', '两\n行'], '"说“好”,""真的""","两\n行"\r\n'],
    [['=HYPERLINK("x")', '+1', '-3', '@a', -3], '"\'=HYPERLINK(""x"")",\'+1,-3,\'@a,-3\r\n'],
  ])('%j', (row, line) => expect(csvLine(row)).toBe(line))

  it('has a row for every finding, and for every file without any', async () => {
    await write(await csvOutput(at('o.csv'), silent, true))
    const lines = readFileSync(at('o.csv'), 'utf8').split('\r\n')
    expect(lines[0]).toMatch(/^\ufeff文件,机关,年度,状态/)
    expect(lines).toHaveLength(1 + (wrong.findings?.length ?? 0) + 2 + 1)
    expect(lines.at(-3)).toMatch(/^坏<b>\.pdf,,,读不出,,,这份 PDF/)
    expect(lines.at(-2)).toMatch(/^clean\.html,石桥县民政局,2022,未发现问题/)
  })

  it('is in its place when it is whole, and not before', async () => {
    writeFileSync(at('old.csv'), 'old')
    const output = await csvOutput(at('old.csv'), silent, true)
    await output.add(wrong)
    expect(readFileSync(at('old.csv'), 'utf8')).toBe('old')
    await output.close()
    expect(readFileSync(at('old.csv'), 'utf8')).toContain('REQ_BALANCE')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('says where it cannot write', async () =>
    expect(csvOutput(at('none/o.csv'), silent, true)).rejects.toThrow('没有这个文件夹'))
})

describe('a workbook', () => {
  it('has the sheets 报告, 问题 and 单元格, and is read back', async () => {
    await write(await workbookOutput(at('o.xlsx'), mkdtempSync(at('t-')), true))
    const bytes = readFileSync(at('o.xlsx'))
    const read = await readTree(bytes)
    const text = read.ok ? read.tree.original.join('\n') : read.reason
    expect(text).toContain('坏<b>.pdf')
    expect(text).toContain('requests.newReceived.total')
    expect(text).toContain('“自然人”列不平衡')
    const parts = partsOf(bytes)
    expect([...(parts.get('xl/workbook.xml') ?? '').matchAll(/sheet name="(\S+)"/g)].map((match) => match[1])).toEqual([
      '报告',
      '问题',
      '单元格',
    ])
  })

  it('goes on in the next sheet where one is full, and drops what XML cannot hold', async () => {
    const book = new WorkbookWriter(mkdtempSync(at('t-')), 3)
    const sheet = book.sheet({ name: '单元格', columns: ['a'], widths: [9] })
    for (const value of ['1', '2', '\u0001<3>\ud800', '4', '5']) await sheet.add([value])
    await sheet.end()
    await book.save(at('long.xlsx'))
    const parts = partsOf(readFileSync(at('long.xlsx')))
    expect(parts.get('xl/workbook.xml')).toMatch(/单元格".*单元格2".*单元格3"/)
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('&lt;3&gt;</t>')
  })
})

function partsOf(bytes: Uint8Array): Map<string, string> {
  const listing = listZip(bytes)
  const entries = listing.ok ? listing.entries : []
  return new Map(
    entries.map((entry) => {
      const part = unzipEntry(bytes, entry)
      return [entry.name, part.ok ? Buffer.from(part.bytes).toString('utf8') : part.reason]
    }),
  )
}

describe('the page', () => {
  it('shows every report with its light, its findings with their place, and needs nothing else', async () => {
    await write(await pageOutput(at('o.html'), mkdtempSync(at('t-')), true))
    const html = readFileSync(at('o.html'), 'utf8')
    expect(html).toContain('<html lang="zh-CN">')
    expect(html).toContain('<span class="state unreadable">读不出</span>')
    expect(html).toContain('<span class="state clean">未发现问题</span>')
    expect(html).toContain('坏&lt;b&gt;.pdf')
    expect(html).not.toContain('<b>.pdf')
    expect(html).not.toMatch(/<(?:script|link|img)|https?:/)
    expect(html.match(/<li class="(?:error|warning|info)"/g)).toHaveLength(wrong.findings?.length ?? 0)
    expect(html).toMatch(/<mark>271<\/mark>/)
    const ids = [...html.matchAll(/ id="(\w+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#(\w+)"/g)) expect(ids).toContain(target)
  })

  it('marks the cell that is meant, not another of the same value', () => {
    const reading = wrong.result.ok ? structuredClone(wrong.result.reading) : null
    if (!reading) throw new Error('the sample was not read')
    const place = (column: number) => ({ kind: 'cell' as const, table: 1, row: 1, column, line: 1 })
    reading.original = ['合计 | 5 | 5 | 0 | 5']
    reading.evidence = {
      'requests.granted.business': { raw: '5', place: place(2) },
      'requests.granted.research': { raw: '5', place: place(3) },
      'requests.granted.ngo': { raw: '0', place: place(4) },
      'requests.granted.total': { raw: '5', place: place(5) },
    }
    const finding = { code: 'X', where: '', severity: 'error', message: '', basis: '', cells: [] } as const
    const shown = (cells: string[], quote?: string) =>
      markedLines({ ...finding, cells, ...(quote ? { quote } : {}) }, reading).map(markedLineHtml)
    expect(shown(['requests.granted.research'])).toEqual(['合计 | 5 | <mark>5</mark> | 0 | 5'])
    expect(shown([], '合计')).toEqual(['<mark>合计</mark> | 5 | 5 | 0 | 5'])
    expect(shown([])).toEqual([])
  })
})
