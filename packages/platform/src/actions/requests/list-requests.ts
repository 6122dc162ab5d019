import { sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'
import type { Actor } from '../../people/actor.ts'
import { type OrganReach, organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import type { Page, PageRequest } from '../keyset.ts'
import { erasureWaits, levelDays, organsOfFilter, type RequestFilter } from './request-filter.ts'
import { countRequests, inReach, type RequestSort, requestPage } from './request-pages.ts'
import type { RequestRow } from './request-rows.ts'

/** A filter, the order and the page of a list. */
export interface RequestListQuery extends RequestFilter, PageRequest {
  sort?: RequestSort | undefined
}

/** 我的工作: open requests in reach, due soonest first, those without a due date last. */
export async function workList(
  platform: Platform,
  actor: Actor,
  query: RequestListQuery = {},
): Promise<Page<RequestRow> & { counts: WorkCounts }> {
  const { kysely } = platform.database
  const [reach, filtered] = await Promise.all([
    organsInReach(kysely, actor, 'request.read'),
    organsOfFilter(kysely, actor, 'request.read', query),
  ])
  const { sort = 'due', cursor, limit, ...filter } = query
  const [page, counts] = await Promise.all([
    requestPage(platform, filtered, { ...filter, open: true }, sort, { cursor, limit }),
    workCounts(platform, kysely, actor, reach),
  ])
  return { ...page, counts }
}

/** What waits, in numbers. */
export interface WorkCounts {
  overdue: number
  dueSoon: number
  running: number
  paused: number
  unconfirmed: number
  itemsInReview: number
  /** Wishes of applicants that personal data be erased, which wait for a decision; closed requests too. */
  erasureWaiting: number
}

async function workCounts(
  platform: Platform,
  database: Database | Transaction,
  actor: Actor,
  reach: OrganReach,
): Promise<WorkCounts> {
  const { today, later } = levelDays(platform)
  const [items, deciding] = await Promise.all([
    organsInReach(database, actor, 'item.read'),
    organsInReach(database, actor, 'request.decideErasure'),
  ])
  const { rows } = await sql<WorkCounts>`
    select count(*) filter (where status <> 'submitted' and due_on < ${today}::date) as overdue,
           count(*) filter (where status <> 'submitted' and due_on >= ${today}::date and due_on < ${later}::date) as "dueSoon",
           count(*) filter (where status <> 'submitted' and due_on >= ${later}::date) as running,
           count(*) filter (where status <> 'submitted' and due_on is null) as paused,
           count(*) filter (where status = 'submitted') as unconfirmed,
           (select count(*) from item
            where organ_id = any(${items.organIds}) and status in ('secrecyReview', 'approval')) as "itemsInReview",
           (select count(*) from request where ${erasureWaits(today)} and ${inReach(deciding)}) as "erasureWaiting"
    from request where closed_on is null and ${inReach(reach)}`.execute(database)
  const [counts] = rows
  if (counts === undefined) throw new Error('a count must answer one row')
  return counts
}

/** All requests in reach that a filter finds; newest first, or in the order of the day the filter speaks about. */
export async function requestList(
  platform: Platform,
  actor: Actor,
  query: RequestListQuery = {},
): Promise<Page<RequestRow>> {
  const { sort, cursor, limit, ...filter } = query
  const reach = await organsOfFilter(platform.database.kysely, actor, 'request.read', filter)
  return requestPage(platform, reach, filter, sort, { cursor, limit })
}

/** How many requests in reach a filter finds; null when there are more than can be counted at once. */
export async function requestCount(platform: Platform, actor: Actor, filter: RequestFilter): Promise<number | null> {
  const reach = await organsOfFilter(platform.database.kysely, actor, 'request.read', filter)
  return countRequests(platform, reach, filter)
}
