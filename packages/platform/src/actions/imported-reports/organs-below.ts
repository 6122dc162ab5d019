import { sql } from 'kysely'
import type { Transaction } from '../../database/schema.ts'
import type { NamedOrgan } from './match-organ.ts'

/** An organ and those below it, by the names a report may print. */
export function organsBelow(tx: Transaction, path: string): Promise<NamedOrgan[]> {
  return tx
    .selectFrom('organ')
    .select(['id', 'name', 'short_name as shortName'])
    .where(sql<boolean>`starts_with(path, ${path})`)
    .execute()
}
