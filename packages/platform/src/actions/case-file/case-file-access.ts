import { recordAudit } from '../../audit-trail/record.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { noSuchRequest } from '../requests/change-request.ts'

/** What somebody may have of the case file of a request. */
export interface CaseFileAccess {
  organId: string
  withIdentity: boolean
}

/** The access of a person to the case file of a request. A refusal is recorded. */
export async function caseFileAccess(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<CaseFileAccess>> {
  if (!isId(requestId)) return noSuchRequest()
  const row = await platform.database.kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.organ_id', 'request.assigned_to', 'organ.path'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return noSuchRequest()
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, requestId }
  const permit = may(actor, 'request.readCaseFile', object)
  // the letters are in it
  const letters = may(actor, 'request.readLetters', object)
  const refused = permit.allowed ? letters : permit
  if (!refused.allowed) {
    await recordCaseFile(platform, actor, { requestId, organId: row.organ_id, outcome: 'refused' })
    return refuse('forbidden', refused.reason)
  }
  return {
    ok: true,
    organId: row.organ_id,
    withIdentity: may(actor, 'request.readIdentity', object).allowed,
  }
}

/** Records who had a case file made, read it, or was refused. */
export const recordCaseFile = (
  platform: Platform,
  actor: Actor,
  entry: { requestId: string; organId: string; outcome: 'done' | 'refused'; step?: 'make' | 'read' },
): Promise<void> =>
  recordAudit(platform.database.kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: entry.organId,
    action: 'request.readCaseFile',
    objectKind: 'request',
    objectId: entry.requestId,
    outcome: entry.outcome,
    ...(entry.step === undefined ? {} : { detail: { step: entry.step } }),
  })
