import type { Day } from '@gongkai/law'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../../database/schema.ts'
import type { OrganReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { filterConditions, type RequestFilter, wordsOf } from './request-filter.ts'
import { lookUpWords } from './request-words.ts'
import { type RequestRow, requestRows, selectRequestRows } from './request-rows.ts'

/** How a list may be ordered by the person who reads it. */
export type RequestSort = 'newest' | 'due'

type OrderColumn = 'submitted_on' | 'received_on' | 'answered_on' | 'closed_on' | 'due_on'

/**
 * The column that orders a list: the wish where there is one, otherwise the day that the filter speaks about. Each has
 * an index that gives its order.
 */
function orderColumn(filter: RequestFilter, sort: RequestSort | undefined): OrderColumn {
  if (sort !== undefined) return sort === 'due' ? 'due_on' : 'submitted_on'
  const { level, open } = filter
  if (open || (level !== undefined && level !== 'closed')) return 'due_on'
  if (filter.dueFrom !== undefined || filter.dueTo !== undefined) return 'due_on'
  if (filter.receivedFrom !== undefined || filter.receivedTo !== undefined) return 'received_on'
  if (filter.closedFrom !== undefined || filter.closedTo !== undefined || level === 'closed' || open === false) {
    return 'closed_on'
  }
  const ofAnswer = [filter.answeredFrom, filter.answeredTo, filter.answerKind, filter.inTime]
  return ofAnswer.some((given) => given !== undefined) ? 'answered_on' : 'submitted_on'
}

const and = (conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`

/** Requests of the organs in reach, or of those where only what is assigned to the person counts. */
export function inReach({ organIds, assignedInOrganIds, personId }: OrganReach): RawBuilder<SqlBool> {
  const all = sql<SqlBool>`request.organ_id = any(${organIds}::text[])`
  if (assignedInOrganIds.length === 0) return all
  const assigned = sql<SqlBool>`(request.organ_id = any(${assignedInOrganIds}::text[]) and request.assigned_to = ${personId})`
  return organIds.length === 0 ? assigned : sql<SqlBool>`(${all} or ${assigned})`
}

/**
 * One page of requests in reach. The ids come first, from the index alone: of several organs each gives its next rows
 * in order, and these are merged, so that the time follows the page and not the table.
 */
export async function requestPage(
  platform: Platform,
  reach: OrganReach,
  filter: RequestFilter,
  sort: RequestSort | undefined,
  page: PageRequest,
): Promise<Page<RequestRow>> {
  const { kysely } = platform.database
  const limit = limitOf(page)
  const list = listOf(platform, reach, filter, orderColumn(filter, sort), page.cursor)
  const ids = await (wordsOf(filter.q).length === 0 ? idsInOrder : idsWithWords)(kysely, list, limit + 1)
  const cut = pageOf(ids, limit, (row) => row)
  if (cut.rows.length === 0) return { rows: [], next: null }
  const selected = await selectRequestRows(kysely)
    .where(
      'request.id',
      'in',
      cut.rows.map(({ id }) => id),
    )
    .execute()
  const known = new Map(selected.map((row) => [row.id, row]))
  const ordered = cut.rows.flatMap(({ id }) => known.get(id) ?? [])
  return { rows: await requestRows(platform, kysely, ordered), next: cut.next }
}

interface PlacedId {
  id: string
  value: Day | null
}

/** A list as statements are made of it. */
interface List {
  reach: OrganReach
  /** The day that orders the list. */
  value: RawBuilder<unknown>
  order: (by: RawBuilder<unknown>, id: RawBuilder<unknown>) => RawBuilder<unknown>
  /** All conditions but reach and words. */
  conditions: RawBuilder<SqlBool>[]
  words: readonly string[]
  wordConditions: RawBuilder<SqlBool>[]
}

function listOf(
  platform: Platform,
  reach: OrganReach,
  filter: RequestFilter,
  column: OrderColumn,
  cursor: string | undefined,
): List {
  const value = sql.ref(`request.${column}`)
  const ascending = column === 'due_on'
  const { q, ...rest } = filter
  const conditions = [...filterConditions(platform, rest, reach.personId), ...placeCondition(column, cursor)]
  if (!ascending && column !== 'submitted_on') conditions.push(sql`${value} is not null`)
  return {
    reach,
    value,
    order: (by, id) => (ascending ? sql`${by}, ${id}` : sql`${by} desc, ${id} desc`),
    conditions,
    words: wordsOf(q),
    wordConditions: filterConditions(platform, { q }, reach.personId),
  }
}

/** The next rows of a list among some requests, in order. */
const nextRows = ({ value, order, conditions }: List, where: RawBuilder<unknown>, limit: number) => sql`
  select request.id, ${value} as value, request.request_no, request.subject from request
  where ${where} and ${and(conditions)} order by ${order(value, sql`request.id`)} limit ${limit}`

/** The next rows of a list, merged from the next rows of each organ; null when no organ is in reach. */
function mergedRows(list: List, limit: number): RawBuilder<unknown> | null {
  const { organIds, assignedInOrganIds, personId } = list.reach
  const branches: RawBuilder<unknown>[] = []
  if (organIds.length > 0) {
    branches.push(sql`select page.* from unnest(${organIds}::text[]) as reach (organ_id)
      cross join lateral (${nextRows(list, sql`request.organ_id = reach.organ_id`, limit)}) page`)
  }
  if (assignedInOrganIds.length > 0) {
    branches.push(sql`select page.* from unnest(${assignedInOrganIds}::text[]) as reach (organ_id)
      cross join lateral (${nextRows(
        list,
        sql`request.organ_id = reach.organ_id and request.assigned_to = ${personId}`,
        limit,
      )}) page`)
  }
  if (branches.length === 0) return null
  return sql`select * from (${sql.join(branches, sql` union all `)}) merged
    order by ${list.order(sql`value`, sql`id`)} limit ${limit}`
}

async function idsInOrder(database: Database, list: List, limit: number): Promise<PlacedId[]> {
  const merged = mergedRows(list, limit)
  return merged === null ? [] : (await sql<PlacedId>`select id, value from (${merged}) page`.execute(database)).rows
}

/** So many of the next rows are looked through for words before the index of words is asked. */
const walkedAtMost = 4000

/**
 * So many where the words look too rare to fill a page among more: enough to see whether they are common after all, as
 * words are that mostly stand together.
 */
const walkedAtLeast = 500

/** The next rows of a list that are looked through for words; null when no organ is in reach. */
function rowsToWalk(list: List, limit: number): RawBuilder<unknown> | null {
  const { organIds, assignedInOrganIds } = list.reach
  const organs = organIds.length + assignedInOrganIds.length
  return organs > 1 ? nextRows(list, inReach(list.reach), limit) : mergedRows(list, limit)
}

/**
 * The next rows that hold the words. Common words fill a page among the next rows of the list, whatever its length;
 * words that do not are rare, and the index of words finds all of theirs at once.
 */
async function idsWithWords(database: Database, list: List, limit: number): Promise<PlacedId[]> {
  const { reach, value, order, conditions, words, wordConditions } = list
  const { inIndex, share } = await lookUpWords(database, words)
  const walk = share * walkedAtMost < limit / 2 ? walkedAtLeast : walkedAtMost
  const next = rowsToWalk(list, walk)
  if (next === null) return []
  const inOrder = order(sql`value`, sql`id`)
  const walked = await sql<PlacedId & { walked: number }>`
    with next as materialized (${next})
    select id, value, (select count(*)::int from next) as walked from next as request
    where ${and(wordConditions)} order by ${inOrder} limit ${limit}`.execute(database)
  const [first] = walked.rows
  if (walked.rows.length === limit || (first !== undefined && first.walked < walk)) return walked.rows
  const found = await sql<PlacedId>`
    with found as materialized (
      select request.id, ${value} as value from request
      where ${inIndex} and ${inReach(reach)} and ${and([...wordConditions, ...conditions])})
    select id, value from found order by ${inOrder} limit ${limit}`.execute(database)
  return found.rows
}

/** Where the next page begins. Requests without a due day stand last. */
function placeCondition(column: OrderColumn, cursor: string | undefined): RawBuilder<SqlBool>[] {
  const place = unpackPlace(cursor)
  if (place === null) return []
  const value = sql.ref(`request.${column}`)
  if (column !== 'due_on') {
    return place.value === null
      ? []
      : [sql<SqlBool>`(${value}, request.id) < (${place.value}::date, ${place.id}::uuid)`]
  }
  return [
    place.value === null
      ? sql<SqlBool>`(request.due_on is null and request.id > ${place.id}::uuid)`
      : sql<SqlBool>`(request.due_on >= ${place.value}::date or request.due_on is null)
          and not (request.due_on = ${place.value}::date and request.id <= ${place.id}::uuid and request.due_on is not null)`,
  ]
}

/** Counting stops here: what matters then is that there are very many. */
export const countedAtMost = 1000

/** Among so many of the next rows common words are met often enough to be very many. */
const walkedToCount = 8000

/** How many requests a filter finds, at most `countedAtMost`; null above it. */
export async function countRequests(
  platform: Platform,
  reach: OrganReach,
  filter: RequestFilter,
): Promise<number | null> {
  const { kysely } = platform.database
  const list = listOf(platform, reach, filter, orderColumn(filter, undefined), undefined)
  const lookup = list.words.length === 0 ? null : await lookUpWords(kysely, list.words)
  // of words that are too rare for that the index gives all at once
  const common = lookup !== null && lookup.share * walkedToCount > countedAtMost / 2
  const next = common ? rowsToWalk(list, walkedToCount) : null
  if (next !== null) {
    const { rows } = await sql<{ walked: number; found: number }>`
      select count(*)::int as walked, count(*) filter (where ${and(list.wordConditions)})::int as found
      from (${next}) request`.execute(kysely)
    const [{ walked, found } = { walked: 0, found: 0 }] = rows
    if (found > countedAtMost) return null
    if (walked < walkedToCount) return found
  }
  const inWords = lookup === null ? [] : [lookup.inIndex]
  const conditions = [...inWords, ...filterConditions(platform, filter, reach.personId)]
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select 1 from request where ${inReach(reach)} and ${and(conditions)} limit ${countedAtMost + 1}
    ) found`.execute(kysely)
  const count = rows[0]?.count ?? 0
  return count > countedAtMost ? null : count
}
