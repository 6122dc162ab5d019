import type { Day } from '@gongkai/law'
import { type ErasureOutcome, erasureOutcomeLabels, type GroundToKeep, groundsToKeep } from '@gongkai/law/requests'
import type { Database, Transaction } from '../../database/schema.ts'
import type { Platform } from '../../platform.ts'
import type { RequestRecord } from '../requests/request-record.ts'

/** What became of the wish of an applicant that personal data be erased. */
export interface ErasureView {
  askedOn: Day
  /** Why it must be kept today; empty: it must be erased. */
  grounds: GroundToKeep[]
  /** The latest decision; a wish that could not be granted is decided anew when its grounds are gone. */
  decision: { outcome: ErasureOutcome; label: string; on: Day; reasons: string[] } | null
}

/** The wish of erasure of a request, from its history; null when there is none. */
export async function erasureOf(
  { today }: Pick<Platform, 'today'>,
  database: Database | Transaction,
  requestId: string,
  records: readonly RequestRecord[],
): Promise<ErasureView | null> {
  const wish = await database
    .selectFrom('applicant_act')
    .select('day')
    .where('request_id', '=', requestId)
    .where('kind', '=', 'erasureAsked')
    .executeTakeFirst()
  if (wish === undefined) return null
  const decided = decisionOf(records)
  return {
    askedOn: wish.day,
    grounds: decided?.outcome === 'erased' ? [] : await groundsNow(database, requestId, today()),
    decision:
      decided === null
        ? null
        : {
            outcome: decided.outcome,
            label: erasureOutcomeLabels[decided.outcome],
            on: decided.day,
            reasons: decided.reasons,
          },
  }
}

/** The latest decision in a history; null when there is none. */
export function decisionOf(
  records: readonly RequestRecord[],
): Extract<RequestRecord, { type: 'erasureDecided' }> | null {
  const decided = records.findLast(({ type }) => type === 'erasureDecided')
  return decided?.type === 'erasureDecided' ? decided : null
}

/** Why the personal data of a request must be kept on a day. */
export async function groundsNow(
  database: Database | Transaction,
  requestId: string,
  today: Day,
): Promise<GroundToKeep[]> {
  const row = await database
    .selectFrom('request')
    .select(['closed_on', 'archived_on', 'appraise_on'])
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  const open = await database
    .selectFrom('dispute')
    .select('id')
    .where('request_id', '=', requestId)
    .where('closed_on', 'is', null)
    .execute()
  return groundsToKeep(
    {
      closedOn: row.closed_on,
      openDisputes: open.length,
      archive: row.archived_on === null ? null : { until: row.appraise_on },
    },
    today,
  )
}
