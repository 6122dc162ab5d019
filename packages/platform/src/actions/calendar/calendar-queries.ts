import type { Day } from '@gongkai/law'
import { type HolidayNotice, holidayNotices } from '@gongkai/law/calendar'
import { type SqlBool, sql } from 'kysely'
import type { Actor } from '../../people/actor.ts'
import { organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { loadedNotices } from './loaded-calendar.ts'

export interface CalendarView {
  /** Years with a notice; days of other years are provisional. */
  years: number[]
  notices: (HolidayNotice & { builtIn: boolean })[]
}

/** The notices by which days are counted, the latest first. */
export async function readCalendar(platform: Platform): Promise<CalendarView> {
  const loaded = await loadedNotices(platform.database.kysely)
  const notices = [
    ...holidayNotices.map((notice) => ({ ...notice, builtIn: true })),
    ...loaded.map((notice) => ({ ...notice, builtIn: false })),
  ].toSorted((a, b) => (a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : 0))
  return { years: [...platform.calendar.years].toSorted((a, b) => a - b), notices }
}

/** One due day that a notice changed. */
export interface DueChange {
  id: string
  requestId: string
  requestNo: string
  subject: string
  organId: string
  documentNo: string
  dueBefore: Day | null
  dueAfter: Day | null
  provisionalBefore: boolean
  provisionalAfter: boolean
  changedAt: string
}

/** What changed: due days that loaded notices moved or made firm, of requests in reach, the latest first. */
export async function dueChanges(platform: Platform, actor: Actor, page: PageRequest = {}): Promise<Page<DueChange>> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'request.read')
  const limit = limitOf(page)
  let select = kysely
    .selectFrom('due_change')
    .innerJoin('request', 'request.id', 'due_change.request_id')
    .selectAll('due_change')
    .select(['request.request_no', 'request.subject'])
    .where(sql<SqlBool>`due_change.organ_id = any(${organIds})`)
    .orderBy('due_change.changed_at', 'desc')
    .orderBy('due_change.id', 'desc')
    .limit(limit + 1)
  const place = unpackPlace(page.cursor)
  if (place !== null && place.value !== null) {
    select = select.where(
      sql<SqlBool>`(due_change.changed_at, due_change.id) < (${place.value}::timestamptz, ${place.id}::uuid)`,
    )
  }
  const { rows, next } = pageOf(await select.execute(), limit, (row) => ({
    value: row.changed_at.toISOString(),
    id: row.id,
  }))
  return {
    rows: rows.map((row) => ({
      id: row.id,
      requestId: row.request_id,
      requestNo: row.request_no,
      subject: row.subject,
      organId: row.organ_id,
      documentNo: row.document_no,
      dueBefore: row.due_before,
      dueAfter: row.due_after,
      provisionalBefore: row.provisional_before,
      provisionalAfter: row.provisional_after,
      changedAt: row.changed_at.toISOString(),
    })),
    next,
  }
}
