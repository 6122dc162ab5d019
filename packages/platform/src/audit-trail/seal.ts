import { sql } from 'kysely'
import type { OpenDatabase } from '../database/open.ts'
import { chainHash, chainStart } from './chain.ts'

/** One number for the advisory lock that makes sealing serial across all servers of an installation. */
const SEAL_LOCK = 4_021_984_001
const BATCH = 2_000

/**
 * Moves committed entries into the chain, oldest first, until none is waiting; answers how many. Safe to run on
 * several servers at once: one at a time holds the lock, and an entry is moved and chained in one transaction.
 */
export async function sealAuditTrail(database: OpenDatabase): Promise<number> {
  let sealed = 0
  for (;;) {
    const moved = await sealBatch(database)
    sealed += moved
    if (moved < BATCH) return sealed
  }
}

function sealBatch(database: OpenDatabase): Promise<number> {
  return database.transaction(async (tx) => {
    await sql`select pg_advisory_xact_lock(${SEAL_LOCK})`.execute(tx)
    const waiting = await tx
      .deleteFrom('audit_intake')
      .where('id', 'in', (query) => query.selectFrom('audit_intake').select('id').orderBy('id').limit(BATCH))
      .returningAll()
      .execute()
    if (waiting.length === 0) return 0
    waiting.sort((one, other) => one.id - other.id)
    const last = await tx
      .selectFrom('audit_entry')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    let seq = last?.seq ?? 0
    let previous = last?.hash ?? chainStart
    const rows = waiting.map(({ id: _, ...entry }) => {
      seq += 1
      const previousHash = previous
      previous = chainHash(previousHash, { ...entry, seq })
      return { ...entry, seq, detail: JSON.stringify(entry.detail), previous_hash: previousHash, hash: previous }
    })
    await tx.insertInto('audit_entry').values(rows).execute()
    return rows.length
  })
}

/** Seals every `milliseconds` until stopped. A failure is reported and tried again at the next turn. */
export function sealPeriodically(
  database: OpenDatabase,
  milliseconds: number,
  onFailure: (fault: unknown) => void,
): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = sealAuditTrail(database)
      .then(() => undefined, onFailure)
      .finally(() => {
        busy = false
      })
  }, milliseconds)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
