import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseConnection } from '../connection.ts'

/** The server answers, but not yet: starting up, recovering, shutting down, or all connections are taken. */
const passing = new Set(['57P03', '53300', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EAGAIN'])

/**
 * A session with a server that may still be recovering.
 *
 * @param stillWorthWaiting asked between attempts; false gives up with the last error
 */
export async function connectWhenReady(
  connection: DatabaseConnection,
  stillWorthWaiting: () => boolean,
): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client({ ...connection, application_name: 'gongkai-owner' })
    // a session that breaks later is noticed by its 'end' event; without a listener an 'error' event would be thrown
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      const { code } = error as NodeJS.ErrnoException
      const ended = (error as Error).message === 'Connection terminated unexpectedly'
      if (!(ended || passing.has(code ?? '')) || !stillWorthWaiting()) throw error
      await wait(20)
    }
  }
}

/**
 * Holds the cluster for one Gongkai process: the server itself forgets the claim when the session ends, so it also
 * holds between containers that share a data folder but not their process numbers.
 *
 * @returns false when another session holds it
 */
export async function claimCluster(session: pg.Client): Promise<boolean> {
  // 'gongkai' in bytes, as the number of the advisory lock
  const key = BigInt('0x676f6e676b6169').toString()
  const { rows } = await session.query<{ claimed: boolean }>('select pg_try_advisory_lock($1) as claimed', [key])
  return rows[0]?.claimed === true
}

/** The application's own role and database; the role is no superuser, so that SQL alone cannot reach files. */
export async function ensureApplicationDatabase(session: pg.Client, application: DatabaseConnection): Promise<void> {
  const role = session.escapeIdentifier(application.user)
  const database = session.escapeIdentifier(application.database)
  const { rows } = await session.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as role,
            exists (select from pg_database where datname = $2) as database`,
    [application.user, application.database],
  )
  if (!rows[0]?.role) {
    await session.query(`create role ${role} login password ${session.escapeLiteral(application.password)}`)
  }
  if (!rows[0]?.database) await session.query(`create database ${database} owner ${role}`)
}
