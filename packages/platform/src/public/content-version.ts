import { sql } from 'kysely'
import type { Database } from '../database/schema.ts'

/**
 * The number of the public content, raised by the database in every transaction that changes something public.
 * Read it before the content: what is rendered afterwards is at least that new.
 */
export async function contentVersion(database: Database): Promise<string> {
  const { rows } = await sql<{ version: string }>`select version from public_content`.execute(database)
  return rows[0]?.version ?? '0'
}
