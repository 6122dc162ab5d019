import { describe, expect, it } from 'vitest'
import { auditTrailOf } from '../../audit-trail/index.ts'
import { filesOf, readFileBytes } from '../../files/index.ts'
import { publicActor } from '../../people/index.ts'
import { createTestOrgan, createTestPlatform, sampleRequestForm } from '../../testing/index.ts'
import { registerRequest, requestDetail, requestStatus, submitRequest } from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const { kysely } = platform.database
const submission = { organId: organ.organId, form: sampleRequestForm }

const rowsOf = async (table: 'event' | 'request' | 'request_form' | 'audit_intake' | 'number_sequence' | 'file') =>
  Number(
    (
      await kysely
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  )

describe('submitting a request over the internet', () => {
  it('answers a number and a query code, and the status waits for confirmation', async () => {
    const submitted = await submitRequest(platform, publicActor, submission)
    expect(submitted).toMatchObject({ ok: true, requestNo: '2026-0001', submittedOn: '2026-03-02', version: 1 })
    if (!submitted.ok) return
    const status = await requestStatus(platform, ` ${submitted.queryCode.toLowerCase().replaceAll('-', ' ')} `)
    expect(status).toMatchObject({
      ok: true,
      status: { requestNo: '2026-0001', status: 'submitted', level: 'unconfirmed', dueOn: null, answer: null },
    })
    expect(JSON.stringify(status)).not.toContain('王小明')
  })

  it('keeps what identifies the applicant sealed, and out of events and jobs', async () => {
    const submitted = await submitRequest(platform, publicActor, submission)
    if (!submitted.ok) throw new Error(submitted.message)
    const { rows } = await platform.database.pool.query(
      `select (select json_agg(event)::text from event) || (select json_agg(request)::text from request)
         || (select json_agg(f)::text from request_form f) || (select json_agg(audit_intake)::text from audit_intake)
         || (select json_agg(j)::text from graphile_worker._private_jobs j) as everything`,
    )
    const everything = String(rows[0].everything)
    expect(everything).toContain(submitted.requestNo)
    for (const secret of ['王小明', '11010519491231002X', '13800138000', 'wang@example.cn', submitted.queryCode]) {
      expect(everything).not.toContain(secret)
      expect(everything).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })

  it('seals attachments, and tells their type by their content', async () => {
    const bytes = Buffer.from('%PDF-1.7 身份证复印件')
    const submitted = await submitRequest(platform, publicActor, {
      ...submission,
      attachments: [{ fileName: '../身份证.exe', bytes }],
    })
    if (!submitted.ok) throw new Error(submitted.message)
    const [file] = await filesOf(kysely, 'request', submitted.requestId)
    expect(file).toMatchObject({ fileName: '身份证.exe', mediaType: 'application/pdf', size: bytes.length })
    expect((await readFileBytes(platform, file?.id ?? ''))?.equals(bytes)).toBe(true)
  })

  it.each([
    ['an unknown organ', { organId: 'nowhere', form: sampleRequestForm }, 'organId'],
    ['a form without content', { ...submission, form: { ...sampleRequestForm, content: ' ' } }, 'content'],
    [
      'a program as attachment',
      { ...submission, attachments: [{ fileName: 'a.pdf', bytes: Buffer.from('MZ\u0000\u0000') }] },
      'attachments',
    ],
    [
      'an empty attachment',
      { ...submission, attachments: [{ fileName: 'a.pdf', bytes: Buffer.alloc(0) }] },
      'attachments',
    ],
  ])('refuses %s and leaves nothing behind', async (_, input, field) => {
    const before = await Promise.all(
      ['event', 'request', 'request_form', 'number_sequence'].map((table) => rowsOf(table as 'event')),
    )
    const refused = await submitRequest(platform, publicActor, input)
    expect(refused).toMatchObject({ ok: false, kind: 'invalid' })
    if (!refused.ok) expect(Object.keys(refused.fields ?? {})).toEqual([field])
    const after = await Promise.all(
      ['event', 'request', 'request_form', 'number_sequence'].map((table) => rowsOf(table as 'event')),
    )
    expect(after).toEqual(before)
  })

  it('refuses staff: what they receive is registered', async () => {
    expect(await submitRequest(platform, organ.officer, submission)).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  it('gives 20 submissions at once 20 numbers without gaps or doubles', async () => {
    const other = await createTestOrgan(platform, 'jiaotong')
    const submitted = await Promise.all(
      Array.from({ length: 20 }, () => submitRequest(platform, publicActor, { ...submission, organId: other.organId })),
    )
    const numbers = submitted.map((one) => (one.ok ? one.requestNo : one.message)).sort()
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`))
  })

  it('is undone as a whole when the outbox fails', async () => {
    const tables = ['event', 'request', 'request_form', 'audit_intake', 'file', 'number_sequence'] as const
    const before = await Promise.all(tables.map(rowsOf))
    const last = await kysely.selectFrom('number_sequence').selectAll().orderBy('organ_id').execute()
    await platform.database.pool.query('alter schema graphile_worker rename to away')
    try {
      const input = { ...submission, attachments: [{ fileName: 'a.pdf', bytes: Buffer.from('%PDF-1.4') }] }
      await expect(submitRequest(platform, publicActor, input)).rejects.toThrow('graphile_worker')
    } finally {
      await platform.database.pool.query('alter schema away rename to graphile_worker')
    }
    expect(await Promise.all(tables.map(rowsOf))).toEqual(before)
    expect(await kysely.selectFrom('number_sequence').selectAll().orderBy('organ_id').execute()).toEqual(last)
  })
})

describe('registering a request that came on paper', () => {
  const paper = { ...submission, channel: 'postSigned' as const, submittedOn: '2026-02-26', receivedOn: '2026-03-02' }

  it('takes the day of signing as receipt day and starts the clock', async () => {
    const registered = await registerRequest(platform, organ.officer, paper)
    if (!registered.ok) throw new Error(registered.message)
    const detail = await requestDetail(platform, organ.officer, registered.requestId)
    expect(detail).toMatchObject({
      ok: true,
      request: {
        status: 'handling',
        submittedOn: '2026-02-26',
        receivedOn: '2026-03-02',
        dueOn: '2026-03-30',
        daysLeft: 20,
        level: 'running',
        version: 2,
      },
    })
    const trail = await auditTrailOf(platform.database, 'request', registered.requestId)
    expect(trail).toMatchObject([{ action: 'request.register', personId: organ.officer.personId, outcome: 'done' }])
  })

  it('waits when the applicant of an unsigned letter has not confirmed', async () => {
    const letter = { ...paper, channel: 'postUnsigned' as const, receivedOn: null }
    const registered = await registerRequest(platform, organ.officer, letter)
    if (!registered.ok) throw new Error(registered.message)
    const detail = await requestDetail(platform, organ.officer, registered.requestId)
    expect(detail).toMatchObject({ ok: true, request: { status: 'submitted', level: 'unconfirmed', dueOn: null } })
  })

  it('is received on the day it is handed in, whatever else is said', async () => {
    const handed = { ...paper, channel: 'inPerson' as const }
    const registered = await registerRequest(platform, organ.officer, handed)
    expect(registered).toMatchObject({ ok: true, submittedOn: '2026-03-02' })
  })

  it('refuses a receipt day in the future with the reason', async () => {
    const refused = await registerRequest(platform, organ.officer, { ...paper, receivedOn: '2026-03-03' })
    expect(refused).toMatchObject({ ok: false, kind: 'refused' })
    if (!refused.ok) expect(refused.message).toContain('还没有到')
  })

  it('refuses everybody but the officers of that organ', async () => {
    const other = await createTestOrgan(platform, 'gongan')
    for (const actor of [organ.leader, organ.supervisor, organ.administrator, other.officer, publicActor]) {
      expect(await registerRequest(platform, actor, paper)).toMatchObject({ ok: false, kind: 'forbidden' })
    }
  })
})
