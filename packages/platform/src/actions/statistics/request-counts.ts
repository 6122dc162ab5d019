import { sql } from 'kysely'
import type { Platform } from '../../platform.ts'

/** Folds the lines that changes of requests added to the counts by month: one line a count again. */
export async function foldRequestCounts({ database }: Platform): Promise<void> {
  await sql`select fold_request_counts()`.execute(database.kysely)
}

/** Makes the counts by month anew from the requests as they stand; work may go on meanwhile. */
export async function recountRequests({ database }: Platform): Promise<void> {
  await sql`select recount_requests()`.execute(database.kysely)
}
