import { type ErasureView, erasureOf, type NamingRecord, personInHistory } from '../actions/erasure/index.ts'
import type { RequestRecord } from '../actions/requests/request-record.ts'
import { loadEvents } from '../events/index.ts'
import { noSuchRequest } from '../actions/requests/change-request.ts'
import { isId } from '../new-id.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { noticesOfRequest, type SentNotice } from '../notices/notices-of-request.ts'
import type { Actor } from '../people/actor.ts'
import { may } from '../people/permissions.ts'
import type { Platform } from '../platform.ts'
import { type ApplicantAct, applicantActs } from './applicant-acts.ts'
import { type Satisfaction, satisfactionOf } from './satisfaction.ts'

/** The applicant's side of a request as the office sees it. */
export interface ApplicantSide {
  /** Configured ways to notify; empty: the applicant must be told otherwise. */
  channels: string[]
  notices: SentNotice[]
  acts: ApplicantAct[]
  satisfaction: Satisfaction | null
  /**
   * The wish that personal data be erased, whether the person may decide it, and which records of the history name the
   * applicant and will go on to do so; null without a wish.
   */
  erasure: (ErasureView & { decidable: boolean; stays: NamingRecord[] }) | null
}

/** What the applicant of a request was told, did, and said of the latest answer; for people who may read the request. */
export async function applicantSide(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<{ side: ApplicantSide }>> {
  if (!isId(requestId)) return noSuchRequest()
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.organ_id', 'request.assigned_to', 'organ.path'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return noSuchRequest()
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, requestId }
  const permit = may(actor, 'request.read', object)
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const history = await loadEvents<RequestRecord>(kysely, requestId)
  const answered = history.findLast(({ event }) => event.type === 'answered')
  const [notices, acts, satisfaction, erasure] = await Promise.all([
    noticesOfRequest(platform, requestId),
    applicantActs(platform, requestId),
    answered === undefined ? null : satisfactionOf(platform, requestId, answered.version),
    erasureOf(
      platform,
      kysely,
      requestId,
      history.map(({ event }) => event),
    ),
  ])
  const channels = platform.notifier?.channels.map(({ name }) => name) ?? []
  const decidable = erasure?.decision?.outcome !== 'erased' && may(actor, 'request.decideErasure', object).allowed
  // asked for only where erasing is what must be decided: whoever cannot erase need not have the person looked for
  const stays =
    decidable && erasure?.grounds.length === 0 ? await personInHistory(platform, kysely, requestId, history) : []
  const wish = erasure === null ? null : { ...erasure, decidable, stays }
  return { ok: true, side: { channels, notices, acts, satisfaction, erasure: wish } }
}
