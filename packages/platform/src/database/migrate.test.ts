import { describe, expect, test } from 'vitest'
import { createTestDatabase } from '../testing/index.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'

const database = await createTestDatabase()
const migrations = readMigrations()

const step = (version: number, sql: string, checksum = sql): Migration => ({
  version,
  name: `${String(version).padStart(4, '0')}-step`,
  sql,
  checksum,
})

describe('migrate', () => {
  test('applies nothing twice', async () => {
    expect(await migrate(database)).toEqual([])
    const { rows } = await database.pool.query('select version, name from schema_migration order by version')
    expect(rows).toEqual(migrations.map(({ version, name }) => ({ version, name })))
  })

  test('prepares the tables of the job queue', async () => {
    const { rows } = await database.pool.query(
      "select to_regclass('graphile_worker._private_jobs') is not null as ready",
    )
    expect(rows[0].ready).toBe(true)
  })

  test('refuses a step that was changed after it was applied', async () => {
    const [first, ...others] = migrations
    const changed = { ...(first as Migration), checksum: 'changed' }
    await expect(migrate(database, [changed, ...others])).rejects.toThrow(/在执行之后被改动/)
  })

  test('refuses a database that knows more steps than this program', async () => {
    await expect(migrate(database, [])).rejects.toThrow(/由更新的程序升级/)
  })

  test('keeps the steps before a failing one and nothing of the failing one', async () => {
    const failing = [...migrations, step(9001, 'create table one ()'), step(9002, 'create table two (); select 1 / 0')]
    await expect(migrate(database, failing)).rejects.toThrow(/division by zero/)
    const { rows } = await database.pool.query("select to_regclass('one') as one, to_regclass('two') as two")
    expect(rows[0]).toEqual({ one: 'one', two: null })
  })

  test('refuses a step numbered before one already applied', async () => {
    const late = [...migrations, step(9000, 'create table zero ()'), step(9001, 'create table one ()')]
    await expect(migrate(database, late)).rejects.toThrow(/编号早于已执行的/)
  })

  test('applies each step once when several processes start together', async () => {
    const next = [...migrations, step(9001, 'create table one ()'), step(9003, 'create table three ()')]
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database, next)))
    expect(applied.flat()).toEqual(['9003-step'])
  })
})
