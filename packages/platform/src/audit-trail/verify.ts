import type { OpenDatabase } from '../database/open.ts'
import { chainHash, chainStart } from './chain.ts'
import { sealAuditTrail } from './seal.ts'

/** The last entry of a chain. Kept elsewhere (printed, mailed), it also shows when the end was cut off later. */
export interface ChainHead {
  seq: number
  hash: string
}

export type Verification =
  | { ok: true; entries: number; head: ChainHead | null }
  | { ok: false; entries: number; seq: number; reason: string }

const PAGE = 2_000

/**
 * Reads the whole audit trail and checks that no entry was changed, removed or put in between. With `knownHead`, a
 * head noted earlier, it also checks that the trail still contains it.
 */
export async function verifyAuditTrail(database: OpenDatabase, knownHead?: ChainHead): Promise<Verification> {
  await sealAuditTrail(database)
  let previous = chainStart
  let seq = 0
  for (;;) {
    const page = await database.kysely
      .selectFrom('audit_entry')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    for (const entry of page) {
      const failed = (reason: string): Verification => ({ ok: false, entries: seq, seq: entry.seq, reason })
      if (entry.seq !== seq + 1) return failed(`审计记录第 ${seq + 1} 条缺失`)
      if (!entry.previous_hash.equals(previous)) return failed(`审计记录第 ${entry.seq} 条与前一条不衔接`)
      const hash = chainHash(previous, { ...entry, seq: seq + 1 })
      if (!entry.hash.equals(hash)) return failed(`审计记录第 ${entry.seq} 条的内容被改动过`)
      seq += 1
      previous = hash
      if (knownHead?.seq === seq && knownHead.hash !== hash.toString('hex')) {
        return failed(`审计记录第 ${seq} 条与此前留存的校验值不一致`)
      }
    }
    if (page.length < PAGE) break
  }
  if (knownHead !== undefined && knownHead.seq > seq) {
    const reason = `审计记录只到第 ${seq} 条，此前留存的校验值到第 ${knownHead.seq} 条：末尾的记录被删除`
    return { ok: false, entries: seq, seq: seq + 1, reason }
  }
  return { ok: true, entries: seq, head: seq === 0 ? null : { seq, hash: previous.toString('hex') } }
}
