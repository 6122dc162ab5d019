import type { Day } from '@gongkai/law'
import { daysLeft } from '@gongkai/law/clock'
import { assistanceOf, type RequestEvent } from '@gongkai/law/requests'
import type { Database, Transaction } from '../../database/schema.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'

/** Whether a record changes who helps with a request. */
export const changesAssistance = (type: string): boolean => type === 'assistanceAsked' || type === 'assistanceReturned'

/** Everybody who was ever asked for help with a request: they go on seeing what they answered. */
export async function assistantsOf(database: Database | Transaction, requestId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('assistance')
    .select('person_id')
    .where('request_id', '=', requestId)
    .distinct()
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Writes the view of the assistance of one request from its facts. */
export async function writeAssistance(
  tx: Transaction,
  requestId: string,
  organId: string,
  facts: readonly RequestEvent[],
): Promise<void> {
  await tx.deleteFrom('assistance').where('request_id', '=', requestId).execute()
  const pieces = assistanceOf(facts)
  if (pieces.length === 0) return
  await tx
    .insertInto('assistance')
    .values(
      pieces.map(({ id, to, askedOn, dueOn, returned }) => ({
        request_id: requestId,
        id,
        organ_id: organId,
        person_id: to,
        asked_on: askedOn,
        due_on: dueOn,
        returned_on: returned?.on ?? null,
      })),
    )
    .execute()
}

/** A piece of help that waits for a person. */
export interface AssistanceTask {
  requestId: string
  requestNo: string
  subject: string
  id: string
  askedOn: Day
  dueOn: Day
  /** Working days left; negative when overdue. */
  daysLeft: number
}

/** What the person was asked to help with and has not returned, due soonest first. At most 100. */
export async function assistanceTasks(platform: Platform, actor: Actor): Promise<AssistanceTask[]> {
  const personId = personIdOf(actor)
  if (personId === null) return []
  const rows = await platform.database.kysely
    .selectFrom('assistance')
    .innerJoin('request', 'request.id', 'assistance.request_id')
    .select(['request.id as requestId', 'request.request_no', 'request.subject'])
    .select(['assistance.id', 'assistance.asked_on', 'assistance.due_on'])
    .where('assistance.person_id', '=', personId)
    .where('assistance.returned_on', 'is', null)
    .where('request.closed_on', 'is', null)
    .orderBy('assistance.due_on')
    .orderBy('assistance.request_id')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    requestId: row.requestId,
    requestNo: row.request_no,
    subject: row.subject,
    id: row.id,
    askedOn: row.asked_on,
    dueOn: row.due_on,
    daysLeft: daysLeft(row.due_on, platform.today(), platform.calendar),
  }))
}
