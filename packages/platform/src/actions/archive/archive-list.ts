import type { Day } from '@gongkai/law'
import { type SqlBool, sql } from 'kysely'
import { recordAudit } from '../../audit-trail/record.ts'
import type { RetentionTerm } from '../../database/schema.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { retentionTermLabels } from '../requests/request-record.ts'

/** A file in the archive. */
export interface ArchiveRow {
  id: string
  requestNo: string
  subject: string
  organName: string
  closedOn: Day
  archivedOn: Day
  term: RetentionTerm
  termLabel: string
  /** From this day the file may be appraised (鉴定). */
  appraiseOn: Day
}

/** Archived files whose term has run out by `until` (today when left out), the oldest first. */
export async function appraisalList(
  platform: Platform,
  actor: Actor,
  query: PageRequest & { until?: Day | undefined } = {},
): Promise<Page<ArchiveRow>> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'request.archive')
  const limit = limitOf(query)
  let select = kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.id', 'request.request_no', 'request.subject', 'organ.name', 'request.closed_on'])
    .select(['request.archived_on', 'request.retention_term', 'request.appraise_on'])
    .where(sql<SqlBool>`request.organ_id = any(${organIds}::text[])`)
    .where('request.archived_on', 'is not', null)
    .where('request.appraise_on', '<=', query.until ?? platform.today())
    .orderBy('request.appraise_on')
    .orderBy('request.id')
    .limit(limit + 1)
  const place = unpackPlace(query.cursor)
  if (place !== null && place.value !== null) {
    select = select.where(sql<SqlBool>`(request.appraise_on, request.id) > (${place.value}::date, ${place.id}::uuid)`)
  }
  const page = pageOf(await select.execute(), limit, ({ appraise_on, id }) => ({ value: appraise_on, id }))
  return {
    next: page.next,
    rows: page.rows.flatMap(({ closed_on, archived_on, retention_term, appraise_on, ...row }) =>
      closed_on === null || archived_on === null || retention_term === null || appraise_on === null
        ? []
        : [
            {
              id: row.id,
              requestNo: row.request_no,
              subject: row.subject,
              organName: row.name,
              closedOn: closed_on,
              archivedOn: archived_on,
              term: retention_term,
              termLabel: retentionTermLabels[retention_term],
              appraiseOn: appraise_on,
            },
          ],
    ),
  }
}

/** The usual term of each organ whose archive the person keeps. */
export async function archiveSettings(
  platform: Platform,
  actor: Actor,
): Promise<{ organId: string; organName: string; term: RetentionTerm }[]> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'organ.setRetention')
  const rows = await kysely
    .selectFrom('organ')
    .select(['id', 'name', 'retention_term'])
    .where(sql<SqlBool>`id = any(${organIds}::text[])`)
    .orderBy('path')
    .execute()
  return rows.map(({ id, name, retention_term }) => ({ organId: id, organName: name, term: retention_term }))
}

/** Sets how long an organ keeps its files where nothing else is said. What lies in the archive keeps its term. */
export function setRetention(
  platform: Platform,
  actor: Actor,
  organId: string,
  term: RetentionTerm,
): Promise<Outcome<{ term: RetentionTerm }>> {
  return platform.database.transaction(async (tx): Promise<Outcome<{ term: RetentionTerm }>> => {
    const organ = await tx
      .selectFrom('organ')
      .select(['path', 'retention_term'])
      .where('id', '=', organId)
      .forUpdate()
      .executeTakeFirst()
    if (organ === undefined) return refuse('notFound', '没有这个机关')
    const permit = may(actor, 'organ.setRetention', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    await tx.updateTable('organ').set({ retention_term: term }).where('id', '=', organId).execute()
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId,
      action: 'organ.setRetention',
      objectKind: 'organ',
      objectId: organId,
      outcome: 'done',
      detail: { before: organ.retention_term, after: term },
    })
    return { ok: true, term }
  })
}
