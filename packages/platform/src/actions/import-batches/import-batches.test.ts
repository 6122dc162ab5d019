import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeZip } from '@gongkai/documents/archive/testing'
import { readReport } from '@gongkai/documents/annual-report'
import { describe, expect, test } from 'vitest'
import { startJobs } from '../../jobs/run-jobs.ts'
import { createTestOrgan, createTestPlatform, type PersonActor, type TestPlatform } from '../../testing/index.ts'
import type { ReadReport } from '../imported-reports/read-report.ts'
import {
  addFiles,
  createBatch,
  type DroppedFile,
  listBatches,
  listBatchFiles,
  readBatch,
  readBatchFile,
  resumeImports,
} from './index.ts'

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../../../../samples/reports', name))
const read: ReadReport = ({ fileName, bytes }) => readReport(fileName, bytes)

const good = { path: '年报/安宁.txt', bytes: sample('anning-2024.txt') }
const other = { path: '年报/吉利.txt', bytes: sample('jili-2020.txt') }
const broken = { path: '年报/坏.docx', bytes: sample('d024.docx').subarray(0, 2000) }

async function begin(platform: TestPlatform, actor: PersonActor, files: DroppedFile[], organId = 'zhujian') {
  const created = await createBatch(platform, actor, { organId, name: '2024年各街道年报' })
  if (!created.ok) throw new Error(created.message)
  const added = await addFiles(platform, actor, created.batchId, files)
  if (!added.ok) throw new Error(added.message)
  return { ...added, batchId: created.batchId }
}

async function finished(platform: TestPlatform, actor: PersonActor, batchId: string) {
  const deadline = Date.now() + 20_000
  for (;;) {
    const found = await readBatch(platform, actor, batchId)
    if (!found.ok) throw new Error(found.message)
    if (found.batch.waiting === 0 && found.batch.opening === 0) return found.batch
    if (Date.now() > deadline) throw new Error(`not finished in time: ${JSON.stringify(found.batch)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const filesOf = async (platform: TestPlatform, actor: PersonActor, batchId: string) => {
  const listed = await listBatchFiles(platform, actor, batchId)
  if (!listed.ok) throw new Error(listed.message)
  return listed.rows
}

test('files become reports of their own, unreadable ones with their reason, equal ones once', async () => {
  const platform = await createTestPlatform()
  const { officer } = await createTestOrgan(platform, 'zhujian')
  const again = { path: '年报/安宁（副本）.txt', bytes: good.bytes }
  const furniture = { path: '年报/.DS_Store', bytes: Buffer.from('x') }
  const { batchId, ...counts } = await begin(platform, officer, [good, other, broken, again, furniture])
  expect(counts).toEqual({ ok: true, added: 4, duplicates: 1, passedOver: 1 })

  const jobs = await startJobs(platform, { readReport: read })
  const batch = await finished(platform, officer, batchId)
  await jobs.stop()

  expect(batch).toMatchObject({ name: '2024年各街道年报', total: 4, read: 2, unreadable: 1, duplicates: 1 })
  const rows = await filesOf(platform, officer, batchId)
  expect(rows.map(({ path, state, light, year }) => ({ path, state, light, year }))).toEqual([
    { path: '年报/安宁.txt', state: 'read', light: 'warnings', year: 2024 },
    { path: '年报/吉利.txt', state: 'read', light: expect.stringMatching(/errors|warnings|doubtful/), year: 2020 },
    { path: '年报/坏.docx', state: 'unreadable', light: 'unreadable', year: null },
    { path: '年报/安宁（副本）.txt', state: 'duplicate', light: 'warnings', year: 2024 },
  ])
  expect(rows[2]?.reason).toContain('损坏')
  expect(rows[3]?.reportId).toBe(rows[0]?.reportId)
  const reports = await platform.database.kysely.selectFrom('imported_report').selectAll().execute()
  expect(reports).toHaveLength(3)
  expect(reports.find(({ id }) => id === rows[0]?.id)).toMatchObject({ file_name: '安宁.txt', readable: true })
})

test('an archive is opened with limits; what cannot be had out of it is said beside the others', async () => {
  const platform = await createTestPlatform()
  const { officer } = await createTestOrgan(platform, 'zhujian')
  const inner = makeZip([{ name: '吉利.txt', content: other.bytes }])
  const zip = makeZip([
    { name: '街道/安宁.txt', content: good.bytes },
    { name: '街道/里层.zip', content: inner },
    { name: '街道/密.txt', content: 'x', encrypted: true },
    { name: '街道/炸弹.txt', content: new Uint8Array(3 << 20) },
    { name: '__MACOSX/._安宁.txt', content: 'x' },
  ])
  const { batchId } = await begin(platform, officer, [{ path: '各街道.zip', bytes: zip }])
  const jobs = await startJobs(platform, { readReport: read })
  const batch = await finished(platform, officer, batchId)
  await jobs.stop()
  expect(batch).toMatchObject({ total: 4, read: 2, unreadable: 2, opening: 0 })
  const rows = await filesOf(platform, officer, batchId)
  expect(new Map(rows.map(({ path, state }) => [path, state]))).toEqual(
    new Map([
      ['各街道.zip/街道/安宁.txt', 'read'],
      ['各街道.zip/街道/里层.zip/吉利.txt', 'read'],
      ['各街道.zip/街道/密.txt', 'refused'],
      ['各街道.zip/街道/炸弹.txt', 'refused'],
    ]),
  )
  expect(rows.find(({ path }) => path.endsWith('密.txt'))?.reason).toContain('密码')
})

test('the same upload sent again adds nothing', async () => {
  const platform = await createTestPlatform()
  const { officer } = await createTestOrgan(platform, 'zhujian')
  const { batchId } = await begin(platform, officer, [good])
  expect(await addFiles(platform, officer, batchId, [good, other])).toMatchObject({ added: 1, duplicates: 0 })
})

test('a batch survives a process that died while reading: the file is read again, and only once', async () => {
  const platform = await createTestPlatform()
  const { officer } = await createTestOrgan(platform, 'zhujian')
  const { batchId } = await begin(platform, officer, [good, other])
  // what a process that was killed leaves behind: its jobs are held by a worker that no longer is
  await platform.database.pool.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1",
  )
  expect(await resumeImports(platform)).toBe(2)
  const jobs = await startJobs(platform, { readReport: read })
  expect(await finished(platform, officer, batchId)).toMatchObject({ read: 2, total: 2 })
  await jobs.stop()
  const [file] = await filesOf(platform, officer, batchId)
  await readBatchFile(platform, { fileId: file?.id ?? '' }, { attempt: 1 }, read)
  expect(await platform.database.kysely.selectFrom('imported_report').select('id').execute()).toHaveLength(2)
})

test('a fault of the platform is tried again, and at last said beside the file', async () => {
  const platform = await createTestPlatform()
  const { officer } = await createTestOrgan(platform, 'zhujian')
  const { batchId } = await begin(platform, officer, [good])
  const [file] = await filesOf(platform, officer, batchId)
  const failing: ReadReport = () => Promise.reject(new Error('these readers are closed'))
  const attempt = (number: number) => readBatchFile(platform, { fileId: file?.id ?? '' }, { attempt: number }, failing)
  await expect(attempt(1)).rejects.toThrow('closed')
  expect((await filesOf(platform, officer, batchId))[0]?.state).toBe('waiting')
  await attempt(3)
  expect((await filesOf(platform, officer, batchId))[0]).toMatchObject({
    state: 'unreadable',
    light: 'unreadable',
    reason: expect.stringContaining('系统出错'),
  })
})

describe('who may', () => {
  test('an officer of another organ neither adds nor sees; a supervisor above sees', async () => {
    const platform = await createTestPlatform()
    const above = await createTestOrgan(platform, 'shifan')
    const { officer } = await createTestOrgan(platform, 'zhujian', { parentId: 'shifan' })
    const stranger = await createTestOrgan(platform, 'caizheng', { parentId: 'shifan' })
    const { batchId } = await begin(platform, officer, [good])
    expect(await addFiles(platform, stranger.officer, batchId, [other])).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await readBatch(platform, stranger.officer, batchId)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect((await listBatches(platform, stranger.officer)).rows).toEqual([])
    expect((await listBatches(platform, above.supervisor)).rows.map(({ id }) => id)).toEqual([batchId])
    const created = await createBatch(platform, stranger.officer, { organId: 'zhujian', name: '' })
    expect(created).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  test('nothing to add, no such batch, no such organ are refused in a sentence', async () => {
    const platform = await createTestPlatform()
    const { officer } = await createTestOrgan(platform, 'zhujian')
    const { batchId } = await begin(platform, officer, [good])
    expect(await addFiles(platform, officer, batchId, [])).toMatchObject({ ok: false, kind: 'invalid' })
    expect(await addFiles(platform, officer, 'nix', [good])).toMatchObject({ ok: false, kind: 'notFound' })
    expect(await createBatch(platform, officer, { organId: 'nix', name: '' })).toMatchObject({ kind: 'notFound' })
  })
})
