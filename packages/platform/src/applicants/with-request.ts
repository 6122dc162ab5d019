import { recordAudit } from '../audit-trail/record.ts'
import { noSuchRequest } from '../actions/requests/change-request.ts'
import { readRequest, type LoadedRequest, type RequestRecord } from '../actions/requests/request-record.ts'
import type { Transaction } from '../database/schema.ts'
import { loadEvents } from '../events/index.ts'
import { isId } from '../new-id.ts'
import { type Refusal, refuse } from '../outcome.ts'
import type { Actor } from '../people/actor.ts'
import { type Action, may } from '../people/permissions.ts'
import type { Platform } from '../platform.ts'

export type ApplicantActor = Extract<Actor, { kind: 'applicant' }>

/** The request of an applicant inside a transaction that holds its row. */
export interface OwnRequest extends LoadedRequest {
  tx: Transaction
  requestId: string
  requestNo: string
  organId: string
  assignedTo: string | null
  /** The version of the answer's event in the stream; null while there is no answer. */
  answerVersion: number | null
}

/**
 * Does something for the applicant of a request, beside its stream: one transaction with the row locked, the permission
 * asked, the act recorded in the audit trail. A refusal that `act` answers changes nothing.
 */
export async function withOwnRequest<Done extends { ok: true }>(
  platform: Platform,
  actor: ApplicantActor,
  action: Action,
  act: (own: OwnRequest) => Promise<Done | Refusal>,
): Promise<Done | Refusal> {
  const { requestId } = actor
  if (!isId(requestId)) return noSuchRequest()
  return platform.database.transaction(async (tx) => {
    const row = await tx
      .selectFrom('request')
      .innerJoin('organ', 'organ.id', 'request.organ_id')
      .select(['request.organ_id', 'request.request_no', 'request.assigned_to', 'organ.path'])
      .where('request.id', '=', requestId)
      .forUpdate('request')
      .executeTakeFirst()
    if (row === undefined) return noSuchRequest()
    const permit = may(actor, action, { organId: row.organ_id, organPath: row.path, requestId })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const loaded = readRequest(await loadEvents<RequestRecord>(tx, requestId), platform.calendar)
    const answered = loaded.history.findLast(({ event }) => event.type === 'answered')
    const done = await act({
      ...loaded,
      tx,
      requestId,
      requestNo: row.request_no,
      organId: row.organ_id,
      assignedTo: row.assigned_to,
      answerVersion: answered?.version ?? null,
    })
    if (!done.ok) return done
    await recordAudit(tx, platform.now(), {
      personId: null,
      organId: row.organ_id,
      action,
      objectKind: 'request',
      objectId: requestId,
      outcome: 'done',
    })
    return done
  })
}
