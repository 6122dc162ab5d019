import { setTimeout as wait } from 'node:timers/promises'
import { type IsolationLevel, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { connectionUrl, type DatabaseConnection } from './connection.ts'
import { DatabaseUnavailable } from './database-unavailable.ts'
import type { Database, Schema, Transaction } from './schema.ts'

/** An open database: the pool for plain SQL and jobs, the query builder over the same pool, and transactions. */
export interface OpenDatabase {
  pool: pg.Pool
  kysely: Database
  /**
   * Runs `work` in one transaction. When the database breaks it off to resolve a conflict with another transaction
   * (serialization failure 40001, deadlock 40P01) the whole of `work` is run again, so it must not have effects
   * outside the database.
   */
  transaction: <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: { isolation?: IsolationLevel },
  ) => Promise<Result>
  close: () => Promise<void>
}

export interface OpenDatabaseOptions {
  /** A `postgresql://` URL, or the connection of the embedded server. */
  connection: string | DatabaseConnection
  /** Most sessions at once; default 20. */
  maxConnections?: number
}

const oldestMajor = 15
const attempts = 6

/**
 * Opens a PostgreSQL database of version 15 or later and checks that it answers.
 * Dates come as legal days `YYYY-MM-DD`, 8-byte integers as numbers where a number holds them exactly (otherwise as
 * bigint), and the sessions live in China time, so that `timestamptz::date` is the legal day.
 *
 * @throws DatabaseUnavailable when it cannot be reached or is too old
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { connection, maxConnections = 20 } = options
  const connectionString = typeof connection === 'string' ? connection : connectionUrl(connection)
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: 15_000,
    types: { getTypeParser },
    onConnect: async (client) => {
      await client.query("set timezone to 'Asia/Shanghai'")
    },
  })
  // a session that the server cuts is replaced at the next query; without listeners it would end the process
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await checkVersion(pool, connectionString)
  } catch (error) {
    await pool.end()
    throw error
  }
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    pool,
    kysely,
    transaction: (work, { isolation } = {}) =>
      retryingConflicts(() => {
        const builder = kysely.transaction()
        return (isolation ? builder.setIsolationLevel(isolation) : builder).execute(work)
      }),
    // not kysely.destroy(): it leaves the pool open when the query builder was never used
    close: () => pool.end(),
  }
}

async function checkVersion(pool: pg.Pool, connectionString: string): Promise<void> {
  let number: number
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
    number = Number(rows[0]?.server_version_num)
  } catch (cause) {
    const { host, port, database } = new pg.Client({ connectionString })
    const reason = (cause as Error).message
    throw new DatabaseUnavailable(`无法连接数据库 ${database}（${host}，端口 ${port}）：${reason}`, { cause })
  }
  const refusal = refusalOfVersion(number)
  if (refusal !== null) throw new DatabaseUnavailable(refusal)
}

/** @param serverVersion as the server tells it: 150018 is 15.18 */
export function refusalOfVersion(serverVersion: number): string | null {
  const major = Math.floor(serverVersion / 10_000)
  return major >= oldestMajor ? null : `数据库服务器的版本是 PostgreSQL ${major}：请换成 ${oldestMajor} 以上的版本。`
}

/** Pauses grow and are random, so that two transactions that met once do not meet again. */
async function retryingConflicts<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const { code } = error as { code?: unknown }
      if ((code !== '40001' && code !== '40P01') || attempt === attempts) throw error
      await wait(Math.random() * 10 * 2 ** attempt)
    }
  }
}

const { DATE, INT8 } = pg.types.builtins

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (format !== 'binary' && oid === DATE) return (text: string) => text
  if (format !== 'binary' && oid === INT8) return parseInteger
  return pg.types.getTypeParser(oid, format as 'text')
}

function parseInteger(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}
