import type { Database } from '../database/schema.ts'
import { newId } from '../new-id.ts'
import type { Platform } from '../platform.ts'
import type { TaskName } from './tasks.ts'

/** One try of a job, as the record keeps it. */
export interface JobTry {
  jobKey: string
  task: TaskName
  attempt: number
}

export interface DeliveryAttempt extends JobTry {
  succeeded: boolean
  message: string | null
  at: Date
}

export async function recordAttempt(
  platform: Pick<Platform, 'database' | 'now'>,
  { jobKey, task, attempt }: JobTry,
  result: { succeeded: boolean; message: string | null },
): Promise<void> {
  const at = platform.now()
  await platform.database.kysely
    .insertInto('delivery_attempt')
    .values({ id: newId(at), job_key: jobKey, task, attempt, at, ...result })
    .execute()
}

/** The latest tries, newest first. */
export async function deliveryAttempts(database: Database, limit = 100): Promise<DeliveryAttempt[]> {
  const rows = await database
    .selectFrom('delivery_attempt')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ job_key, task, attempt, succeeded, message, at }) => ({
    jobKey: job_key,
    task: task as TaskName,
    attempt,
    succeeded,
    message,
    at,
  }))
}
