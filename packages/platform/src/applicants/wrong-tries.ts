import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Platform } from '../platform.ts'

const MINUTE = 60_000

/** How many wrong tries are borne within which time, at one thing that is tried. */
export interface TryLimit {
  /** What is tried, or where it is tried from; only its hash is kept. */
  what: string
  most: number
  minutes: number
}

/**
 * Counts a try before it is checked, so that tries made at the same moment all count, and answers how many minutes to
 * wait; 0 when it may be checked. What turns out right is taken back with `forgiveTry`.
 */
export async function countTry({ database, now }: Pick<Platform, 'database' | 'now'>, limit: TryLimit) {
  const at = now()
  const period = limit.minutes * MINUTE
  const begin = new Date(at.getTime() - period)
  const { rows } = await sql<{ failures: number; since: Date }>`
    insert into wrong_try (key, failures, since) values (${keyOf(limit.what)}, 1, ${at})
    on conflict (key) do update set
      failures = case when wrong_try.since <= ${begin} then 1 else wrong_try.failures + 1 end,
      since = case when wrong_try.since <= ${begin} then ${at} else wrong_try.since end
    returning failures, since`.execute(database.kysely)
  const counted = rows[0]
  if (counted === undefined || counted.failures <= limit.most) return 0
  return Math.max(1, Math.ceil((counted.since.getTime() + period - at.getTime()) / MINUTE))
}

/** Takes back one counted try, or all of them. */
export async function forgiveTry(
  { database }: Pick<Platform, 'database'>,
  { what }: TryLimit,
  which: 'one' | 'all',
): Promise<void> {
  const key = keyOf(what)
  if (which === 'all') await database.kysely.deleteFrom('wrong_try').where('key', '=', key).execute()
  else await sql`update wrong_try set failures = failures - 1 where key = ${key}`.execute(database.kysely)
}

/** Removes counts whose time is over in any case. */
export async function forgetOldTries({ database, now }: Pick<Platform, 'database' | 'now'>): Promise<void> {
  const begin = new Date(now().getTime() - 24 * 60 * MINUTE)
  await database.kysely.deleteFrom('wrong_try').where('since', '<', begin).execute()
}

const keyOf = (what: string): Buffer => createHash('sha256').update(`gongkai try ${what}`).digest()
