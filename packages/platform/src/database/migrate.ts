import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { runMigrations as migrateJobs } from 'graphile-worker'
import type pg from 'pg'
import { DatabaseUnavailable } from './database-unavailable.ts'
import type { OpenDatabase } from './open.ts'

/** One numbered step of the schema: `0001-records.sql`. */
export interface Migration {
  version: number
  name: string
  sql: string
  /** SHA-256 of the text with unix line ends, hexadecimal. */
  checksum: string
}

/**
 * The folder of the .sql files: beside this file in the sources, beside the bundle after the build, which copies it.
 */
export const migrationsFolder = new URL('./migrations/', import.meta.url)

/** @throws Error when a file has no number or two have the same one: a fault of the build, not of the installation */
export function readMigrations(folder: URL = migrationsFolder): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')
      const version = Number(/^\d{4}(?=-)/.exec(file)?.[0])
      if (!version) throw new Error(`migration ${file} has no number of four digits`)
      return {
        version,
        name: file.replace(/\.sql$/, ''),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      }
    })
  const doubled = migrations.find(({ version }, index) => migrations[index - 1]?.version === version)
  if (doubled) throw new Error(`two migrations have the number of ${doubled.name}`)
  return migrations
}

/**
 * Brings the schema up to date: our numbered steps, each in its own transaction, then the tables of the job queue.
 * Several processes may do this at once: each step waits for the others and is applied once.
 *
 * @returns the names of the steps applied now
 * @throws DatabaseUnavailable when an applied step differs from its file, or the database is newer than this program
 */
export async function migrate(
  database: Pick<OpenDatabase, 'pool'>,
  migrations: Migration[] = readMigrations(),
): Promise<string[]> {
  const client = await database.pool.connect()
  const applied: string[] = []
  try {
    await inLockedTransaction(client, async () => {
      await client.query(
        `create table if not exists schema_migration (
           version integer primary key, name text not null, checksum text not null,
           applied_at timestamptz not null default now())`,
      )
      await checkHistory(client, migrations)
    })
    for (const migration of migrations) {
      const isNew = await inLockedTransaction(client, () => apply(client, migration))
      if (isNew) applied.push(migration.name)
    }
  } finally {
    client.release()
  }
  await migrateJobs({ pgPool: database.pool })
  return applied
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<boolean> {
  const { version, name, sql, checksum } = migration
  const { rowCount } = await client.query('select from schema_migration where version = $1', [version])
  if (rowCount) return false
  await client.query(sql)
  await client.query('insert into schema_migration (version, name, checksum) values ($1, $2, $3)', [
    version,
    name,
    checksum,
  ])
  return true
}

async function checkHistory(client: pg.PoolClient, migrations: Migration[]): Promise<void> {
  const { rows } = await client.query<Migration>(
    'select version, name, checksum from schema_migration order by version',
  )
  const byVersion = new Map(migrations.map((migration) => [migration.version, migration]))
  for (const { version, name, checksum } of rows) {
    const file = byVersion.get(version)
    if (!file) {
      throw new DatabaseUnavailable(`数据库已由更新的程序升级（${name}）：请改用那个版本或更新的版本启动。`)
    }
    if (file.checksum !== checksum) {
      throw new DatabaseUnavailable(
        `数据库升级脚本 ${file.name} 在执行之后被改动：请恢复原来的文件，把改动写成新的脚本。`,
      )
    }
  }
  const last = rows.at(-1)
  const late = migrations.find(
    ({ version }) => last && version < last.version && !rows.some((row) => row.version === version),
  )
  if (late && last) {
    throw new DatabaseUnavailable(`数据库升级脚本 ${late.name} 的编号早于已执行的 ${last.name}：请给它一个更大的编号。`)
  }
}

/** A lock of the transaction, not of the session: it also holds behind a connection pooler. */
async function inLockedTransaction<Result>(client: pg.PoolClient, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('gongkai.schema_migration'))")
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
