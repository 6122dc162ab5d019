import type { Day } from '@gongkai/law'
import { type RequestStatus, requestStatusLabels } from '@gongkai/law/requests'
import { isId } from '../../new-id.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'

type ApplicantActor = Extract<Actor, { kind: 'applicant' }>

/** A request that belongs to another by a split (一事一申请). */
export interface RelatedPart {
  requestId: string
  requestNo: string
  subject: string
  status: RequestStatus
  statusLabel: string
  dueOn: Day | null
}

/** The request that was split and its parts. */
export interface RequestFamily {
  /** The request that this one is a part of. */
  origin: RelatedPart | null
  /** The parts of this request, in the order of their numbers. */
  parts: RelatedPart[]
}

/** What a request was split from and into; both empty where it never was. It asks no permission. */
export async function requestFamily(
  { database }: Platform,
  { requestId }: { requestId: string },
): Promise<RequestFamily> {
  const rows = await database.kysely
    .selectFrom('request')
    .select(['id', 'request_no', 'subject', 'status', 'due_on', 'split_from'])
    .where((where) =>
      where.or([
        where('split_from', '=', requestId),
        where('id', '=', where.selectFrom('request').select('split_from').where('id', '=', requestId)),
      ]),
    )
    .orderBy('request_no')
    .execute()
  const family: RequestFamily = { origin: null, parts: [] }
  for (const row of rows) {
    const status = row.status as RequestStatus
    const part = {
      requestId: row.id,
      requestNo: row.request_no,
      subject: row.subject,
      status,
      statusLabel: requestStatusLabels[status],
      dueOn: row.due_on,
    }
    if (row.split_from === requestId) family.parts.push(part)
    else family.origin = part
  }
  return family
}

/**
 * The applicant of a request as the applicant of one of its parts, or of the request it is a part of: whoever proved to
 * be the one is the other. Null for every other request.
 */
export async function applicantWithinFamily(
  platform: Platform,
  actor: ApplicantActor,
  requestId: string,
): Promise<ApplicantActor | null> {
  if (!isId(requestId)) return null
  const { origin, parts } = await requestFamily(platform, actor)
  const found = [...(origin === null ? [] : [origin]), ...parts].some((own) => own.requestId === requestId)
  return found ? { kind: 'applicant', requestId } : null
}
