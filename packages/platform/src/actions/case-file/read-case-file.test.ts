import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { startJobs } from '../../jobs/run-jobs.ts'
import { atTime } from '../../platform.ts'
import { createTestOrgan, createTestPlatform, giveAnswer, sampleRequestForm } from '../../testing/index.ts'
import { attachFile, registerRequest } from '../requests/index.ts'
import { latestCaseFile, makeCaseFile, readCaseFile, removeExpiredCaseFiles, startCaseFile } from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'case-file')
afterAll(() => platform.pageReaders.close())
beforeEach(() => platform.database.pool.query('delete from graphile_worker._private_jobs'))

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const broken = Buffer.from('%PDF-1.7\nbroken')

async function register(content: string) {
  const input = { organId: organ.organId, channel: 'inPerson' as const, receivedOn: '2026-02-24' }
  const registered = await registerRequest(platform, organ.officer, {
    ...input,
    form: { ...sampleRequestForm, content },
  })
  if (!registered.ok) throw new Error(registered.message)
  return registered
}

async function start(requestId: string, at = platform) {
  const started = await startCaseFile(at, organ.officer, requestId)
  if (!started.ok) throw new Error(started.message)
  return started.caseFile
}

async function latest(requestId: string, at = platform) {
  const found = await latestCaseFile(at, organ.officer, requestId)
  if (!found.ok) throw new Error(found.message)
  return found.caseFile
}

const later = (minutes: number) =>
  ({ ...platform, ...atTime(platform, () => new Date(platform.now().getTime() + minutes * 60_000)) }) as typeof platform

const attach = (requestId: string, fileName: string, bytes: Buffer) =>
  attachFile(platform, organ.officer, requestId, { fileName, bytes })

/** Recorded readings, whether they have their place in the chain already or not. */
async function readings(requestId: string) {
  const { kysely } = platform.database
  const found = await Promise.all(
    (['audit_entry', 'audit_intake'] as const).map((table) =>
      kysely
        .selectFrom(table)
        .select(['outcome', 'person_id', 'detail'])
        .where('action', '=', 'request.readCaseFile')
        .where('object_id', '=', requestId)
        .orderBy('at')
        .execute(),
    ),
  )
  return found.flat().map(({ outcome, person_id, detail }) => [outcome, person_id, detail['step']])
}

describe('a case file', () => {
  it('is made by a job into one PDF of everything about a request; making and reading are recorded', async () => {
    const { requestId, requestNo } = await register('预算')
    expect(await attach(requestId, '申请书.png', onePixel)).toMatchObject({ ok: true })
    expect(await attach(requestId, '坏的.pdf', broken)).toMatchObject({ ok: true })
    await giveAnswer(platform, organ, { requestId, expectedVersion: 3 }, { kind: 'disclosed', content: '见附件。' })

    const asked = await start(requestId)
    expect(asked).toMatchObject({ state: 'waiting', done: 0 })
    const target = { requestId, caseFileId: asked.id }
    expect(await readCaseFile(platform, organ.officer, target)).toMatchObject({
      ok: false,
      message: '案卷还在制作，请稍后再下载。',
    })
    const jobs = await startJobs(platform)
    const deadline = Date.now() + 30_000
    while ((await latest(requestId))?.state === 'waiting' && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await jobs.stop()
    // the broken attachment is named; everything else is there
    expect(await latest(requestId)).toMatchObject({ id: asked.id, state: 'ready', done: asked.total, leftOut: 1 })

    const file = await readCaseFile(platform, organ.officer, target)
    if (!file.ok) throw new Error(file.message)
    expect(file.fileName).toBe(`案卷_${requestNo}.pdf`)
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const { personId } = organ.officer
    expect(await readings(requestId)).toEqual([
      ['done', personId, 'make'],
      ['done', personId, 'read'],
    ])
    const row = await platform.database.kysely
      .selectFrom('case_file')
      .select('plan')
      .where('id', '=', asked.id)
      .executeTakeFirstOrThrow()
    expect(row.plan).toBeNull()
  }, 60_000)

  it('is the same while nothing changes, also after a process died, and another one after a change', async () => {
    const { requestId } = await register('同一份')
    const [first, second] = await Promise.all([start(requestId), start(requestId)])
    expect(second.id).toBe(first.id)
    const { plan } = await platform.database.kysely
      .selectFrom('case_file')
      .select('plan')
      .where('id', '=', first.id)
      .executeTakeFirstOrThrow()
    await makeCaseFile(platform, { caseFileId: first.id }, { attempt: 1 })
    const bytes = await platform.files.passing.read(first.id)
    // what a process leaves behind that died after it had written and before it could say so
    await platform.database.kysely
      .updateTable('case_file')
      .set({ state: 'waiting', expires_at: null, plan })
      .where('id', '=', first.id)
      .execute()
    await makeCaseFile(platform, { caseFileId: first.id }, { attempt: 1 })
    expect((await platform.files.passing.read(first.id)).equals(bytes)).toBe(true)
    expect((await start(requestId)).id).toBe(first.id)

    await attach(requestId, '补充.png', onePixel)
    expect((await start(requestId)).id).not.toBe(first.id)
  }, 60_000)

  it('says in a sentence that it failed and can be made again; what breaks a reader is named in it', async () => {
    const { requestId } = await register('出错')
    await attach(requestId, '申请书.png', onePixel)
    const asked = await start(requestId)
    const crash = { ok: false, reason: '处理这份文件时程序意外中止' } as const
    const asPages = {
      ...platform,
      pageReaders: Object.create(platform.pageReaders, { asPages: { value: () => crash } }),
    }
    await makeCaseFile(asPages, { caseFileId: asked.id }, { attempt: 1 })
    expect(await latest(requestId)).toMatchObject({ state: 'ready', leftOut: 1 })

    const other = await register('没有做成')
    const failing = await start(other.requestId)
    const broke = {
      ...platform,
      pageReaders: Object.create(platform.pageReaders, {
        caseFile: { value: () => Promise.reject(new Error('disk')) },
      }),
    }
    await expect(makeCaseFile(broke, { caseFileId: failing.id }, { attempt: 1 })).rejects.toThrow('disk')
    expect(await latest(other.requestId)).toMatchObject({ state: 'waiting' })
    await makeCaseFile(broke, { caseFileId: failing.id }, { attempt: 3 })
    const failed = await latest(other.requestId)
    expect(failed).toMatchObject({ state: 'failed' })
    expect(failed?.reason).toContain('案卷没有做成')
    const again = await start(other.requestId, later(1))
    expect(again.id).not.toBe(failing.id)
    await makeCaseFile(platform, { caseFileId: again.id }, { attempt: 1 })
    expect(await latest(other.requestId)).toMatchObject({ state: 'ready', leftOut: 0 })
  }, 60_000)

  it('is gone a day after it was made', async () => {
    const { requestId } = await register('过期')
    const { id } = await start(requestId)
    await makeCaseFile(platform, { caseFileId: id }, { attempt: 1 })
    const nextDay = later(25 * 60)
    expect(await latest(requestId, nextDay)).toBeNull()
    const refused = await readCaseFile(nextDay, organ.officer, { requestId, caseFileId: id })
    expect(refused).toMatchObject({ ok: false, kind: 'notFound' })
    expect(await removeExpiredCaseFiles(nextDay)).toBeGreaterThan(0)
    await expect(platform.files.passing.read(id)).rejects.toThrow('ENOENT')
    expect(await latest(requestId)).toBeNull()
  }, 60_000)

  it('is refused to a handler to whom the request is not assigned, and that is recorded too', async () => {
    const { requestId } = await register('别人的申请')
    expect(await startCaseFile(platform, organ.handler, requestId)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await readings(requestId)).toEqual([['refused', organ.handler.personId, undefined]])
  })
})
