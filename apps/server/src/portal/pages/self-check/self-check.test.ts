import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '@gongkai/documents/annual-report'
import { createTestPlatform } from '@gongkai/platform/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../../app.ts'
import { projectRoot } from '../../../project-root.ts'
import { tokenField } from '../../form-token.ts'
import { fieldValue, readable, Visitor } from '../../testing/visitor.ts'
import { MAX_SELF_CHECK_BYTES } from './read-upload.ts'

const platform = await createTestPlatform()
const logged: string[] = []
let app: FastifyInstance

beforeAll(async () => {
  app = await createApp(platform, {
    officeFolder: '/nonexistent',
    version: '0.0.0',
    databaseKind: 'embedded',
    readReport: ({ fileName, bytes }) => readReport(fileName, bytes),
    callsPerMinute: 100_000,
    logLevel: 'info',
    logStream: { write: (line) => void logged.push(line) },
  })
})
afterAll(() => app.close())

const sample = (name: string) => readFileSync(join(projectRoot, 'samples/reports', name))

async function check(files: { fileName: string; bytes: Buffer }[], token?: string) {
  const visitor = new Visitor(app)
  const form = await visitor.get('/self-check')
  const known = fieldValue(form.body, tokenField) ?? ''
  return visitor.post('/self-check', [[tokenField, token ?? known]], files)
}

test('a faulty report is shown with each finding, its place, basis and the tables as read', async () => {
  const response = await check([{ fileName: 'anning-2024.txt', bytes: sample('anning-2024.txt') }])
  expect(response.statusCode).toBe(200)
  expect(response.headers['cache-control']).toBe('no-store')
  const text = readable(response.body)
  for (const words of ['自查结果', '74条应为22.8%', 'SHARE_ROUNDED', '原文第', '依据', '读出的报告', '不保存']) {
    expect(text).toContain(words)
  }
  expect(response.body).toContain('href="#finding-1"')
  expect(response.body.match(/<td(?! class="note)/g)).toHaveLength(175 + 15 + 10)
  expect(response.body).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
})

test.each(['d006.html', 'd024.docx', 'd026.doc', 'd028.wps', 'd029.pdf', 'd031.xlsx', 'd023.md'])(
  '%s is read whatever its type',
  async (name) => {
    const response = await check([{ fileName: name, bytes: sample(name) }])
    expect(response.statusCode).toBe(200)
    expect(readable(response.body)).toContain('自查结果')
  },
)

test('a report without its organ and year is not called clean, though no rule objects', async () => {
  const tables = sample('anning-2024.txt').toString('utf8').split('\n')
  const bare = tables.filter((line) => !/年|安宁/.test(line)).join('\n')
  const text = readable((await check([{ fileName: 'bare.txt', bytes: Buffer.from(bare) }])).body)
  expect(text).not.toContain('没有发现问题')
  expect(text).toContain('读取时的疑问')
})

describe('what cannot be checked is said in a sentence and never looks clean', () => {
  const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
  const cases: [string, { fileName: string; bytes: Buffer }[], string][] = [
    ['no file', [], '还没有选择文件'],
    ['an empty file', [{ fileName: '空.docx', bytes: Buffer.alloc(0) }], '是空的'],
    ['too large', [{ fileName: '大.pdf', bytes: Buffer.alloc(MAX_SELF_CHECK_BYTES + 1, 97) }], '超过 10 MB'],
    ['a program', [{ fileName: '程序.exe', bytes: Buffer.from([0x4d, 0x5a, 0, 0, 1, 0, 0, 0]) }], '读不出'],
    ['a damaged document', [{ fileName: '坏.docx', bytes: sample('d024.docx').subarray(0, 3000) }], '损坏'],
    ['a scan', [{ fileName: '扫描.png', bytes: image }], '扫描件'],
    ['another text', [{ fileName: '通知.txt', bytes: Buffer.from('关于放假的通知') }], '没有认出'],
    [
      'two files',
      [
        { fileName: '一.txt', bytes: sample('anning-2024.txt') },
        { fileName: '二.txt', bytes: sample('anning-2024.txt') },
      ],
      '一次只能核对一份',
    ],
  ]
  test.each(cases)('%s', async (_name, files, words) => {
    const response = await check(files)
    expect(response.statusCode).toBe(422)
    const text = readable(response.body)
    expect(text).toContain(words)
    expect(text).not.toMatch(/没有发现问题|没有发现不符/)
  })

  test('a form of another page', async () => {
    const response = await check([{ fileName: 'a.txt', bytes: sample('anning-2024.txt') }], 'x'.repeat(43))
    expect(response.statusCode).toBe(403)
    expect(readable(response.body)).toContain('请重新选择文件')
  })
})

test('nothing is stored: no row, no file, no name in the log', async () => {
  const rows = async () => {
    const { rows: tables } = await platform.database.pool.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1",
    )
    const counts: Record<string, number> = {}
    for (const { name } of tables) {
      const { rows: counted } = await platform.database.pool.query<{ n: number }>(
        `select count(*)::int as n from ${name}`,
      )
      counts[name] = counted[0]?.n ?? -1
    }
    return counts
  }
  const files = () => {
    const { folder } = platform.database
    const stores = readdirSync(folder).filter((name) => name.startsWith('files-'))
    expect(stores.length).toBeGreaterThan(0)
    return stores.flatMap((name) => readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }))
  }
  const before = { rows: await rows(), files: files() }
  expect(Object.keys(before.rows).length).toBeGreaterThan(15)
  const response = await check([{ fileName: '泄露的文件名.txt', bytes: sample('anning-2024.txt') }])
  expect(response.statusCode).toBe(200)
  expect({ rows: await rows(), files: files() }).toEqual(before)
  expect(logged.join('')).not.toContain('泄露的文件名')
})

test('one address does not check without end', async () => {
  const strict = await createApp(platform, {
    officeFolder: '/nonexistent',
    version: '0.0.0',
    databaseKind: 'embedded',
    readReport: async ({ fileName }) => ({ ok: false, file: fileName, reason: '测试中不读文件' }),
    callsPerMinute: 240,
  })
  const visitor = new Visitor(strict)
  const answers = []
  for (let turn = 0; turn < 3; turn++) answers.push((await visitor.post('/self-check', [])).statusCode)
  await strict.close()
  expect(answers).toEqual([403, 403, 429])
})

test('crawlers are told what is for everybody, and browsers find the mark of the site', async () => {
  const { body } = await app.inject('/robots.txt')
  for (const line of ['Disallow: /office', 'Disallow: /status', 'Allow: /']) expect(body).toContain(line)
  const page = await app.inject('/')
  const icon = await app.inject(/rel="icon" href="([^"]+)"/.exec(page.body)?.[1] ?? '')
  expect(icon.headers['content-type']).toContain('image/svg+xml')
  expect(page.body).toContain('href="/self-check"')
})
