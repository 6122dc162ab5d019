import type { Day } from '@gongkai/law'
import type { Database, Transaction } from '../database/schema.ts'

/** One thing that happened, as a history lists it. */
export interface HistoryEntry {
  version: number
  type: string
  label: string
  day: Day
  recordedAt: string
  /** Null: the applicant or the platform itself. */
  personName: string | null
  article: string | null
  detail: string | null
}

/** Names of the people who appear in a history. */
export async function namesIn(
  database: Database | Transaction,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const people = await database.selectFrom('person').select(['id', 'display_name']).where('id', 'in', known).execute()
  return new Map(people.map(({ id, display_name }) => [id, display_name]))
}
