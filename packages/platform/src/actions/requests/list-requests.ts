import { addWorkingDays } from '@gongkai/law/calendar'
import { dueSoonWorkingDays } from '@gongkai/law/clock'
import { type SqlBool, sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'
import type { Actor } from '../../people/actor.ts'
import { type OrganReach, organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { type RequestRow, requestRows, type SelectedRequest, selectRequestRows } from './request-rows.ts'

/** Requests an actor may read: of the organs in reach, or assigned to the person. */
function inReach({ organIds, assignedInOrganIds, personId }: OrganReach) {
  const assigned = sql<SqlBool>`(request.organ_id = any(${assignedInOrganIds}) and request.assigned_to = ${personId})`
  const all = sql<SqlBool>`request.organ_id = any(${organIds})`
  return assignedInOrganIds.length === 0 ? all : sql<SqlBool>`(${all} or ${assigned})`
}

/** 我的工作: open requests in reach, due soonest first, those without a due date last. */
export async function workList(
  platform: Platform,
  actor: Actor,
  page: PageRequest = {},
): Promise<Page<RequestRow> & { counts: WorkCounts }> {
  const { kysely } = platform.database
  const reach = await organsInReach(kysely, actor, 'request.read')
  const limit = limitOf(page)
  let select = selectRequestRows(kysely)
    .where('request.closed_on', 'is', null)
    .where(inReach(reach))
    .orderBy('request.due_on')
    .orderBy('request.id')
    .limit(limit + 1)
  const place = unpackPlace(page.cursor)
  if (place !== null) {
    select = select.where(
      place.value === null
        ? sql<SqlBool>`(request.due_on is null and request.id > ${place.id})`
        : sql<SqlBool>`(request.due_on > ${place.value}::date or request.due_on is null
            or (request.due_on = ${place.value}::date and request.id > ${place.id}))`,
    )
  }
  const cut = pageOf(await select.execute(), limit, (row: SelectedRequest) => ({ value: row.due_on, id: row.id }))
  const [rows, counts] = await Promise.all([
    requestRows(platform, kysely, cut.rows),
    workCounts(platform, kysely, actor, reach),
  ])
  return { rows, next: cut.next, counts }
}

/** What waits, in numbers. */
export interface WorkCounts {
  overdue: number
  dueSoon: number
  running: number
  paused: number
  unconfirmed: number
  itemsInReview: number
}

async function workCounts(
  platform: Platform,
  database: Database | Transaction,
  actor: Actor,
  reach: OrganReach,
): Promise<WorkCounts> {
  const today = platform.today()
  // The first due day that is not soon: daysLeft(due) is then more than the limit.
  const later = addWorkingDays(today, dueSoonWorkingDays + 1, platform.calendar)
  const items = await organsInReach(database, actor, 'item.read')
  const { rows } = await sql<WorkCounts>`
    select count(*) filter (where status <> 'submitted' and due_on < ${today}::date) as overdue,
           count(*) filter (where status <> 'submitted' and due_on >= ${today}::date and due_on < ${later}::date) as "dueSoon",
           count(*) filter (where status <> 'submitted' and due_on >= ${later}::date) as running,
           count(*) filter (where status <> 'submitted' and due_on is null) as paused,
           count(*) filter (where status = 'submitted') as unconfirmed,
           (select count(*) from item
            where organ_id = any(${items.organIds}) and status in ('secrecyReview', 'approval')) as "itemsInReview"
    from request where closed_on is null and ${inReach(reach)}`.execute(database)
  const [counts] = rows
  if (counts === undefined) throw new Error('a count must answer one row')
  return counts
}

export interface RequestListQuery extends PageRequest {
  status?: string | undefined
  organId?: string | undefined
  /** Words in the number or the subject. */
  q?: string | undefined
}

/** All requests in reach, newest first. */
export async function requestList(
  platform: Platform,
  actor: Actor,
  query: RequestListQuery = {},
): Promise<Page<RequestRow>> {
  const { kysely } = platform.database
  const reach = await organsInReach(kysely, actor, 'request.read', query.organId)
  const limit = limitOf(query)
  let select = selectRequestRows(kysely)
    .where(inReach(reach))
    .orderBy('request.submitted_on', 'desc')
    .orderBy('request.id', 'desc')
    .limit(limit + 1)
  if (query.status !== undefined) select = select.where('request.status', '=', query.status)
  for (const word of query.q?.split(/\s+/u).filter((word) => word !== '') ?? []) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
    select = select.where((where) =>
      where.or([where('request.request_no', 'ilike', pattern), where('request.subject', 'ilike', pattern)]),
    )
  }
  const place = unpackPlace(query.cursor)
  if (place !== null && place.value !== null) {
    select = select.where(sql<SqlBool>`(request.submitted_on, request.id) < (${place.value}::date, ${place.id}::uuid)`)
  }
  const cut = pageOf(await select.execute(), limit, (row: SelectedRequest) => ({ value: row.submitted_on, id: row.id }))
  return { rows: await requestRows(platform, kysely, cut.rows), next: cut.next }
}
