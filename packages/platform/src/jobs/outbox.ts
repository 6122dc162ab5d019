import { sql } from 'kysely'
import type { Database, Transaction } from '../database/schema.ts'
import type { TaskName, Tasks } from './tasks.ts'

/** A try that failed is made again, later each time; after the eighth (about an hour and a half) the job has failed. */
const MAX_ATTEMPTS = 8

/** Adds a job in the caller's transaction: it is done if the act is committed, and never without it. */
export async function addJob<Name extends TaskName>(tx: Transaction, task: Name, payload: Tasks[Name]): Promise<void> {
  await sql`select from graphile_worker.add_job(
    ${task}, payload => ${JSON.stringify(payload)}::json, max_attempts => ${MAX_ATTEMPTS})`.execute(tx)
}

/** How many jobs wait or are running, and how many have used up their tries. */
export async function jobCounts(database: Database | Transaction): Promise<{ waiting: number; failed: number }> {
  const { rows } = await sql<{ waiting: number; failed: number }>`
    select count(*) filter (where attempts < max_attempts) as waiting,
           count(*) filter (where attempts >= max_attempts) as failed
    from graphile_worker.jobs`.execute(database)
  return rows[0] ?? { waiting: 0, failed: 0 }
}
