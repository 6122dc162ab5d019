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

/** How a try ended, by which channel, about what. A message never carries a contact or content. */
export interface TryResult {
  succeeded: boolean
  message: string | null
  channel?: string | null
  objectId?: string | null
  occasion?: string | null
}

export interface DeliveryAttempt extends JobTry, Required<TryResult> {
  at: Date
}

export async function recordAttempt(
  platform: Pick<Platform, 'database' | 'now'>,
  { jobKey, task, attempt }: JobTry,
  { succeeded, message, channel = null, objectId = null, occasion = null }: TryResult,
): Promise<void> {
  const at = platform.now()
  await platform.database.kysely
    .insertInto('delivery_attempt')
    .values({
      id: newId(at),
      job_key: jobKey,
      task,
      attempt,
      at,
      succeeded,
      message,
      channel,
      object_id: objectId,
      occasion,
    })
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
  return rows.map((row) => ({
    jobKey: row.job_key,
    task: row.task as TaskName,
    attempt: row.attempt,
    succeeded: row.succeeded,
    message: row.message,
    channel: row.channel,
    objectId: row.object_id,
    occasion: row.occasion,
    at: row.at,
  }))
}
