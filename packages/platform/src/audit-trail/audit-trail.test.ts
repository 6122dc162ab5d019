import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../testing/index.ts'
import { auditTrailOf, recordAudit, sealAuditTrail, sealPeriodically, verifyAuditTrail } from './index.ts'

const entry = (objectId: string) => ({
  personId: null,
  organId: 'zhujian',
  action: 'request.read',
  objectKind: 'request',
  objectId,
  outcome: 'done' as const,
  detail: { b: 1, a: ['中', { d: null, c: true }] },
})

async function trailOf(count: number) {
  const platform = await createTestPlatform()
  const { kysely, pool } = platform.database
  for (let index = 1; index <= count; index++) await recordAudit(kysely, platform.now(), entry(String(index)))
  return { ...platform, pool, kysely }
}

/** Does what only somebody with the rights of the database's owner could do. */
async function tamper(pool: { query: (sql: string) => Promise<unknown> }, sql: string): Promise<void> {
  await pool.query('alter table audit_entry disable trigger user')
  await pool.query(sql)
  await pool.query('alter table audit_entry enable trigger user')
}

describe('the audit trail', () => {
  it('is whole when nothing was touched, and reads back what was recorded', async () => {
    const { database } = await trailOf(5)
    const verified = await verifyAuditTrail(database)
    expect(verified).toMatchObject({ ok: true, entries: 5, head: { seq: 5 } })
    if (verified.ok && verified.head !== null) {
      expect(await verifyAuditTrail(database, verified.head)).toEqual(verified)
    }
    expect(await auditTrailOf(database, 'request', '3')).toMatchObject([entry('3')])
  })

  it('is whole when empty', async () => {
    const { database } = await trailOf(0)
    expect(await verifyAuditTrail(database)).toEqual({ ok: true, entries: 0, head: null })
  })

  it.each([
    ['a changed action', `update audit_entry set action = 'request.list' where seq = 3`, 3, '内容被改动'],
    ['a changed detail', `update audit_entry set detail = '{"b":2}' where seq = 3`, 3, '内容被改动'],
    ['another person', `update audit_entry set person_id = 'else' where seq = 2`, 2, '内容被改动'],
    ['another time', `update audit_entry set at = at + interval '1 ms' where seq = 5`, 5, '内容被改动'],
    ['a removed entry', 'delete from audit_entry where seq = 3', 4, '第 3 条缺失'],
    ['a removed beginning', 'delete from audit_entry where seq = 1', 2, '第 1 条缺失'],
    [
      'entries that changed places',
      `update audit_entry set seq = case seq when 2 then 90 else 2 end where seq in (2, 3);
       update audit_entry set seq = 3 where seq = 90`,
      2,
      '不衔接',
    ],
  ])('shows %s', async (_, sql, seq, reason) => {
    const { database, pool } = await trailOf(5)
    await sealAuditTrail(database)
    await tamper(pool, sql)
    const verified = await verifyAuditTrail(database)
    expect(verified).toMatchObject({ ok: false, seq })
    if (!verified.ok) expect(verified.reason).toContain(reason)
  })

  it('shows a removed end, and a chain written anew, to whoever kept the head', async () => {
    const { database, pool } = await trailOf(5)
    const verified = await verifyAuditTrail(database)
    if (!verified.ok || verified.head === null) throw new Error('the trail must be whole')
    await tamper(pool, 'delete from audit_entry where seq = 5')
    expect(await verifyAuditTrail(database)).toMatchObject({ ok: true, entries: 4 })
    expect(await verifyAuditTrail(database, verified.head)).toMatchObject({ ok: false, seq: 5 })
    await recordAudit(database.kysely, new Date(), entry('6'))
    const rewritten = await verifyAuditTrail(database, verified.head)
    expect(rewritten).toMatchObject({ ok: false, seq: 5 })
  })

  it('refuses to be changed, removed or truncated', async () => {
    const { database, pool } = await trailOf(1)
    await sealAuditTrail(database)
    await expect(pool.query(`update audit_entry set action = 'x'`)).rejects.toThrow('never changed')
    await expect(pool.query('delete from audit_entry')).rejects.toThrow('never changed')
    await expect(pool.query('truncate audit_entry')).rejects.toThrow('never changed')
  })

  it('chains every entry once when several servers seal at the same time', async () => {
    const { database, kysely } = await trailOf(0)
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        await recordAudit(kysely, new Date(), entry(String(index)))
        await sealAuditTrail(database)
      }),
    )
    expect(await verifyAuditTrail(database)).toMatchObject({ ok: true, entries: 40 })
  })

  it('does not wait for the act of somebody else', async () => {
    const { database, kysely } = await trailOf(0)
    await database.transaction(async (tx) => {
      await recordAudit(tx, new Date(), entry('slow'))
      await recordAudit(kysely, new Date(), entry('quick'))
      expect(await sealAuditTrail(database)).toBe(1)
    })
    expect(await verifyAuditTrail(database)).toMatchObject({ ok: true, entries: 2 })
  })

  it('is sealed by itself until stopped', async () => {
    const { database, kysely } = await trailOf(3)
    const faults: unknown[] = []
    const sealing = sealPeriodically(database, 10, (fault) => faults.push(fault))
    for (let turn = 0; turn < 200; turn++) {
      const { waiting } = await kysely
        .selectFrom('audit_intake')
        .select(({ fn }) => fn.countAll<number>().as('waiting'))
        .executeTakeFirstOrThrow()
      if (waiting === 0) break
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await sealing.stop()
    expect(await verifyAuditTrail(database)).toMatchObject({ ok: true, entries: 3 })
    expect(faults).toEqual([])
  })
})
