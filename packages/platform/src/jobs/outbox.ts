import { sql } from 'kysely'
import type { Database, Transaction } from '../database/schema.ts'
import type { TaskName, Tasks } from './tasks.ts'

/** A try that failed is made again, later each time; after the eighth (about an hour and a half) the job has failed. */
const MAX_ATTEMPTS = 8

/** A job to add: one of the tasks with its payload. */
export type NewJob = { [Name in TaskName]: { task: Name; payload: Tasks[Name] } & JobPlace }[TaskName]

interface JobPlace {
  /** Of several jobs with one key only the last is done; it also takes over from one that a dead process holds. */
  key?: string
  /** Higher numbers wait for lower ones; notices have 0. */
  priority?: number
}

/**
 * Adds jobs in the caller's transaction: they are done if the act is committed, and never without it. All jobs of an
 * act go in one call: adding is much dearer than inserting a row.
 */
export async function addJobs(tx: Transaction, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  const specs = jobs.map(
    ({ task, payload, key = null, priority = null }) =>
      sql`(${task}, ${JSON.stringify(payload)}::json, null, null, ${MAX_ATTEMPTS}, ${key}, ${priority}::integer, null)::graphile_worker.job_spec`,
  )
  await sql`select from graphile_worker.add_jobs(array[${sql.join(specs)}])`.execute(tx)
}

/** Adds one job in the caller's transaction. */
export const addJob = <Name extends TaskName>(tx: Transaction, task: Name, payload: Tasks[Name]): Promise<void> =>
  addJobs(tx, [{ task, payload } as NewJob])

/** How many jobs wait or are running, and how many have used up their tries. */
export async function jobCounts(database: Database | Transaction): Promise<{ waiting: number; failed: number }> {
  const { rows } = await sql<{ waiting: number; failed: number }>`
    select count(*) filter (where attempts < max_attempts) as waiting,
           count(*) filter (where attempts >= max_attempts) as failed
    from graphile_worker.jobs`.execute(database)
  return rows[0] ?? { waiting: 0, failed: 0 }
}
