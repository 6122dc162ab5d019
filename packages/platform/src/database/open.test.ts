import { describe, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { openDatabase, refusalOfVersion } from './open.ts'

const database = await createTestDatabase()

describe('values', () => {
  test('a date is a legal day, whatever the zone of this machine', async () => {
    const { rows } = await database.pool.query("select date '2026-03-02' as day")
    expect(rows[0].day).toBe('2026-03-02')
  })

  test('an instant falls on its day in China', async () => {
    const { rows } = await database.pool.query("select timestamptz '2026-03-01T16:30:00Z'::date as day")
    expect(rows[0].day).toBe('2026-03-02')
  })

  test.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-7', -7],
  ])('the 8-byte integer %s is read exactly', async (text, value) => {
    const { rows } = await database.pool.query('select $1::int8 as value', [text])
    expect(rows[0].value).toBe(value)
  })
})

describe('transaction', () => {
  test('keeps nothing of work that fails', async () => {
    const work = database.transaction(async (transaction) => {
      await transaction.insertInto('installation').values({ key: 'half', value: '1' }).execute()
      throw new Error('stop')
    })
    await expect(work).rejects.toThrow('stop')
    expect(await read('half')).toBeUndefined()
  })

  test('runs work again when another transaction got in between', async () => {
    await database.kysely.insertInto('installation').values({ key: 'counter', value: '0' }).execute()
    const increment = () =>
      database.transaction(
        async (transaction) => {
          const { value } = await transaction
            .selectFrom('installation')
            .select('value')
            .where('key', '=', 'counter')
            .executeTakeFirstOrThrow()
          await transaction
            .updateTable('installation')
            .set({ value: JSON.stringify(Number(value) + 1) })
            .where('key', '=', 'counter')
            .execute()
        },
        { isolation: 'serializable' },
      )
    await Promise.all([increment(), increment(), increment()])
    expect(await read('counter')).toBe(3)
  })

  test('gives up on a conflict that does not pass', async () => {
    let runs = 0
    const work = database.transaction(async () => {
      runs++
      throw Object.assign(new Error('conflict'), { code: '40001' })
    })
    await expect(work).rejects.toThrow('conflict')
    expect(runs).toBe(6)
  })

  test('does not run work again for any other error', async () => {
    let runs = 0
    const work = database.transaction(async (transaction) => {
      runs++
      await transaction.insertInto('installation').values({ key: 'counter', value: '1' }).execute()
    })
    await expect(work).rejects.toMatchObject({ code: '23505' })
    expect(runs).toBe(1)
  })
})

test('an unreachable server is refused in a sentence that does not show the password', async () => {
  const opening = openDatabase({ connection: 'postgresql://clerk:secret@127.0.0.1:1/records' })
  await expect(opening).rejects.toThrow(/^无法连接数据库 records（127\.0\.0\.1，端口 1）：/)
  await expect(opening).rejects.not.toThrow(/secret/)
})

test.each([
  [140020, '数据库服务器的版本是 PostgreSQL 14：请换成 15 以上的版本。'],
  [150000, null],
  [180004, null],
])('server version %i', (version, refusal) => {
  expect(refusalOfVersion(version)).toBe(refusal)
})

async function read(key: string): Promise<unknown> {
  const row = await database.kysely.selectFrom('installation').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}
