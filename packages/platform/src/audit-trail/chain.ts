import { createHash } from 'node:crypto'

/** The content of a chained entry, as it is hashed. */
export interface ChainedEntry {
  seq: number
  at: Date
  person_id: string | null
  organ_id: string | null
  action: string
  object_kind: string
  object_id: string
  outcome: string
  detail: unknown
}

/** What stands before the first entry. */
export const chainStart: Buffer = Buffer.alloc(32)

/** SHA-256 over the hash before and the entry in one fixed notation: an array, object keys sorted, time in UTC. */
export function chainHash(previous: Buffer, entry: ChainedEntry): Buffer {
  const text = JSON.stringify([
    entry.seq,
    entry.at.toISOString(),
    entry.person_id,
    entry.organ_id,
    entry.action,
    entry.object_kind,
    entry.object_id,
    entry.outcome,
    sorted(entry.detail),
  ])
  return createHash('sha256').update(previous).update(text).digest()
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
