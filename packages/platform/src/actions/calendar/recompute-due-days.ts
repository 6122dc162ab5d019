import { type ClockExplanation, explainClock } from '@gongkai/law/clock'
import type { RequestEvent } from '@gongkai/law/requests'
import { loadEvents } from '../../events/index.ts'
import { newId } from '../../new-id.ts'
import type { Platform } from '../../platform.ts'
import { officeRecordTypes, readRequest, type RequestRecord, requestColumns } from '../requests/request-record.ts'
import { refreshCalendar } from './loaded-calendar.ts'

const PAGE = 500

/**
 * Computes the due days of all open requests anew by the present calendar, page by page, and records each one that
 * changed under the notice that changed it. Safe to repeat: a second run finds nothing to change.
 */
export async function recomputeDueDays(
  platform: Platform,
  { documentNo }: { documentNo: string },
): Promise<{ looked: number; changed: number }> {
  await refreshCalendar(platform)
  const { kysely } = platform.database
  let after = '00000000-0000-0000-0000-000000000000'
  let looked = 0
  let changed = 0
  for (;;) {
    const page = await kysely
      .selectFrom('request')
      .select(['id', 'due_on', 'due_provisional'])
      .where('closed_on', 'is', null)
      .where('received_on', 'is not', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    const clocks = await clocksOf(
      platform,
      page.map(({ id }) => id),
    )
    for (const { id, due_on, due_provisional } of page) {
      const clock = clocks.get(id)
      if (clock === undefined || (clock.due === due_on && clock.provisional === due_provisional)) continue
      if (await recomputeOne(platform, id, documentNo)) changed++
    }
    looked += page.length
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return { looked, changed }
    after = last.id
  }
}

/** What the clocks of a page say by the present calendar, read in one query. */
async function clocksOf({ database, calendar }: Platform, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, ClockExplanation>()
  const rows = await database.kysely
    .selectFrom('event')
    .select(['stream_id', 'type', 'day', 'body'])
    .where('stream_id', 'in', [...ids])
    .where('type', 'not in', officeRecordTypes)
    .orderBy('stream_id')
    .orderBy('version')
    .execute()
  const facts = new Map<string, RequestEvent[]>()
  for (const { stream_id, type, day, body } of rows) {
    const fact = { type, day, ...body } as unknown as RequestEvent
    facts.set(stream_id, [...(facts.get(stream_id) ?? []), fact])
  }
  return new Map([...facts].map(([id, events]) => [id, explainClock(events, calendar)]))
}

/** Recomputes one request under its lock: somebody may have taken a step since the page was read. */
function recomputeOne(platform: Platform, requestId: string, documentNo: string): Promise<boolean> {
  return platform.database.transaction(async (tx) => {
    const row = await tx
      .selectFrom('request')
      .select(['organ_id', 'due_on', 'due_provisional', 'closed_on'])
      .where('id', '=', requestId)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined || row.closed_on !== null) return false
    const { due_on, due_provisional, clock_running } = requestColumns(
      readRequest(await loadEvents<RequestRecord>(tx, requestId), platform.calendar),
    )
    if (due_on === row.due_on && due_provisional === row.due_provisional) return false
    await tx
      .updateTable('request')
      .set({ due_on, due_provisional, clock_running })
      .where('id', '=', requestId)
      .execute()
    const changedAt = platform.now()
    await tx
      .insertInto('due_change')
      .values({
        id: newId(changedAt),
        organ_id: row.organ_id,
        request_id: requestId,
        document_no: documentNo,
        due_before: row.due_on,
        due_after: due_on,
        provisional_before: row.due_provisional,
        provisional_after: due_provisional,
        changed_at: changedAt,
      })
      .execute()
    return true
  })
}
