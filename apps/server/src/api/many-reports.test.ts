import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeZip } from '@gongkai/documents/archive/testing'
import { readReport } from '@gongkai/documents/annual-report'
import { readTree } from '@gongkai/documents/formats'
import { createOrgan } from '@gongkai/platform/actions/organs'
import { startJobs } from '@gongkai/platform/jobs'
import { systemActor } from '@gongkai/platform/people'
import { beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../project-root.ts'
import { type Client, createTestServer, filesForm } from '../testing/test-server.ts'

const server = await createTestServer()
let supervisor: Client
let officer: Client

const sample = (name: string) => readFileSync(join(projectRoot, 'samples/reports', name))

beforeAll(async () => {
  const common = { kind: 'county' as const, organCode: null, documentMark: null }
  await createOrgan(server.platform, systemActor, {
    ...common,
    id: 'shifan',
    parentId: null,
    name: '示范市人民政府',
    shortName: '示范市',
  })
  await createOrgan(server.platform, systemActor, {
    ...common,
    id: 'jiedao',
    parentId: 'shifan',
    name: '示范街道办事处',
    shortName: '示范街道',
  })
  supervisor = await server.signIn('supervisor', [{ organId: 'shifan', role: 'supervisor' }])
  officer = await server.signIn('officer', [{ organId: 'jiedao', role: 'disclosureOfficer' }])
})

interface Batch {
  id: string
  waiting: number
  opening: number
}

test('an archive is dropped, read by jobs, listed by light and exported', async () => {
  const made = await supervisor.post('/api/import-batches', { name: '2024年各街道' })
  expect(made.statusCode).toBe(200)
  const { id } = made.json<Batch>()
  const zip = makeZip([
    { name: '安宁.txt', content: sample('anning-2024.txt') },
    { name: '有误.html', content: sample('d033.html') },
    { name: '坏.docx', content: sample('d024.docx').subarray(0, 2000) },
  ])
  const form = filesForm([{ name: '各街道.zip', content: Buffer.from(zip) }])
  const sent = await supervisor.send({ method: 'POST', url: `/api/import-batches/${id}/files`, ...form })
  expect(sent.json()).toEqual({ added: 1, duplicates: 0, passedOver: 0 })

  const jobs = await startJobs(server.platform, {
    readReport: ({ fileName, bytes }) => readReport(fileName, bytes),
  })
  const deadline = Date.now() + 20_000
  let batch = made.json<Batch>()
  do {
    await new Promise((resolve) => setTimeout(resolve, 30))
    batch = (await supervisor.get(`/api/import-batches/${id}`)).json<Batch>()
  } while ((batch.waiting > 0 || batch.opening > 0) && Date.now() < deadline)
  await jobs.stop()
  expect(batch).toMatchObject({ name: '2024年各街道', total: 3, read: 2, unreadable: 1, createdBy: 'supervisor' })

  const files = (await supervisor.get(`/api/import-batches/${id}/files`)).json<{ rows: { path: string }[] }>()
  expect(files.rows.map(({ path }) => path)).toEqual([
    '各街道.zip/坏.docx',
    '各街道.zip/安宁.txt',
    '各街道.zip/有误.html',
  ])

  const worst = await supervisor.get(`/api/imported-reports?order=worst&batchId=${id}`)
  expect(worst.json<{ rows: { light: string }[] }>().rows.map(({ light }) => light)).toEqual([
    'unreadable',
    'errors',
    'warnings',
  ])
  const counts = (await supervisor.get(`/api/imported-reports/counts?batchId=${id}`)).json()
  expect(counts).toMatchObject({ lights: { unreadable: 1, errors: 1, warnings: 1, clean: 0 } })

  const csv = await supervisor.get('/api/imported-reports/export?as=reports&light=unreadable')
  expect(csv.body.startsWith('\ufeff文件,状态')).toBe(true)
  expect(csv.body.trim().split('\r\n')).toHaveLength(2)
  expect(csv.body).toContain('读不出')
  const book = await supervisor.get('/api/imported-reports/export?as=xlsx')
  expect(book.headers['content-disposition']).toContain('attachment')
  const tree = await readTree(new Uint8Array(book.rawPayload))
  if (!tree.ok) throw new Error(tree.reason)
  const text = JSON.stringify(tree.tree.blocks)
  for (const words of ['SHARE_ROUNDED', '各街道.zip/坏.docx', 'requests.newReceived.total'])
    expect(text).toContain(words)
})

test('folders of dropped files are kept, and the list is refused to strangers', async () => {
  const { id } = (await supervisor.post('/api/import-batches', { name: '文件夹' })).json<Batch>()
  const form = filesForm([{ name: 'a.txt', content: '不是报告' }])
  const boundary = /boundary=(.+)$/.exec(form.headers['content-type'] ?? '')?.[1]
  const paths = `--${boundary}\r\nContent-Disposition: form-data; name="paths"\r\n\r\n["甲/乙/报告.txt"]\r\n`
  const payload = Buffer.concat([Buffer.from(paths), form.payload])
  await supervisor.send({ method: 'POST', url: `/api/import-batches/${id}/files`, headers: form.headers, payload })
  const files = (await supervisor.get(`/api/import-batches/${id}/files`)).json<{ rows: object[] }>()
  expect(files.rows).toMatchObject([{ path: '甲/乙/报告.txt', state: 'waiting' }])
  expect((await officer.get(`/api/import-batches/${id}`)).statusCode).toBe(403)
  expect((await server.visitor.get(`/api/import-batches/${id}`)).statusCode).toBe(401)
})

test('a region sets a rule with a reason, and those below see whose it is', async () => {
  const body = { organId: 'shifan', code: 'SHARE_ROUNDED', setting: 'off', reason: '占比只作参考' }
  expect((await officer.post('/api/audit-rules', body)).statusCode).toBe(403)
  expect((await supervisor.post('/api/audit-rules', { ...body, reason: ' ' })).statusCode).toBe(400)
  expect((await supervisor.post('/api/audit-rules', body)).statusCode).toBe(200)
  const seen = (await officer.get('/api/audit-rules?organId=jiedao')).json<{
    maySet: boolean
    rules: { code: string; setting: string | null; origin: { organName: string } | null }[]
  }>()
  expect(seen.maySet).toBe(false)
  expect(seen.rules.find(({ code }) => code === 'SHARE_ROUNDED')).toMatchObject({
    setting: 'off',
    origin: { organName: '示范市', reason: '占比只作参考' },
  })
})
