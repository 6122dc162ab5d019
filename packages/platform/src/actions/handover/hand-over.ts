import { type SqlBool, sql } from 'kysely'
import { recordAudit } from '../../audit-trail/record.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import { namesIn } from '../history-entry.ts'
import { type AssignedOne, assignMany } from '../requests/assign-many.ts'

/** All open work of a person in an organ goes to another one. */
export interface HandOver {
  organId: string
  from: string
  to: string
  reason: string
}

export interface Handover {
  handoverId: string
  requests: AssignedOne[]
}

/** 工作移交 as lists show it. */
export interface HandoverRow {
  id: string
  at: string
  fromName: string
  toName: string
  byName: string | null
  reason: string
  requests: AssignedOne[]
}

/**
 * 移交: every open request of `from` in the organ is assigned to `to`, each in a transaction of its own, and the
 * handover is recorded with the list of what went over and what did not.
 */
export async function handOver(
  platform: Platform,
  actor: Actor,
  { organId, from, to, reason }: HandOver,
): Promise<Outcome<Handover>> {
  const { kysely } = platform.database
  const organ = await kysely.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关')
  const permit = may(actor, 'request.handOver', { organId, organPath: organ.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  if (from === to) return refuseFields({ to: '请选择另一位工作人员' })
  const names = await namesIn(kysely, [from, to])
  const unknown = { ...(!names.has(from) && { from: '没有这位人员' }), ...(!names.has(to) && { to: '没有这位人员' }) }
  if (Object.keys(unknown).length > 0) return refuseFields(unknown)
  const open = await kysely
    .selectFrom('request')
    .select(['id', 'version'])
    .where('assigned_to', '=', from)
    .where('organ_id', '=', organId)
    .where('closed_on', 'is', null)
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  const targets = open.map(({ id, version }) => ({ requestId: id, expectedVersion: version }))
  const requests = await assignMany(platform, actor, targets, to)
  const handoverId = newId(platform.now())
  await platform.database.transaction(async (tx) => {
    await tx
      .insertInto('handover')
      .values({
        id: handoverId,
        organ_id: organId,
        from_person: from,
        to_person: to,
        by_person: personIdOf(actor),
        reason: reason.trim(),
        at: platform.now(),
        requests: JSON.stringify(requests),
      })
      .execute()
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId,
      action: 'request.handOver',
      objectKind: 'handover',
      objectId: handoverId,
      outcome: 'done',
      detail: { from, to, requests: requests.length, refused: requests.filter(({ ok }) => !ok).length },
    })
  })
  return { ok: true, handoverId, requests }
}

/** The latest handovers of the organs in reach, at most 50. */
export async function handovers(platform: Platform, actor: Actor): Promise<HandoverRow[]> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'request.handOver')
  const rows = await kysely
    .selectFrom('handover')
    .selectAll()
    .where(sql<SqlBool>`organ_id = any(${organIds}::text[])`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  const names = await namesIn(
    kysely,
    rows.flatMap(({ from_person, to_person, by_person }) => [from_person, to_person, by_person]),
  )
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    fromName: names.get(row.from_person) ?? '',
    toName: names.get(row.to_person) ?? '',
    byName: row.by_person === null ? null : (names.get(row.by_person) ?? null),
    reason: row.reason,
    requests: row.requests as AssignedOne[],
  }))
}
