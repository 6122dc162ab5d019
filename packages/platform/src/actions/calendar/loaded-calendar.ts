import {
  buildCalendar,
  type HolidayNotice,
  holidayNotices,
  readHolidayNotice,
  type WorkingDayCalendar,
} from '@gongkai/law/calendar'
import type { Database, Transaction } from '../../database/schema.ts'
import type { Platform } from '../../platform.ts'

/** The notices that were loaded, in the order of publication. */
export async function loadedNotices(database: Database | Transaction): Promise<HolidayNotice[]> {
  const rows = await database
    .selectFrom('holiday_notice')
    .select(['document_no', 'notice'])
    .orderBy('published_on')
    .orderBy('document_no')
    .execute()
  return rows.map(({ document_no, notice }) => {
    const read = readHolidayNotice(notice)
    if (!read.ok) throw new Error(`the stored holiday notice ${document_no} cannot be read: ${read.reasons.join(' ')}`)
    return read.notice
  })
}

/** The built-in notices with those that were loaded; where two speak about a day, the later publication holds. */
export async function calendarOf(database: Database | Transaction): Promise<WorkingDayCalendar> {
  const notices = [...holidayNotices, ...(await loadedNotices(database))]
  return buildCalendar(
    '全国工作日历',
    notices.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : 0)),
  )
}

/** Takes over what was loaded: at the start, and after a notice came in. */
export async function refreshCalendar(platform: Platform): Promise<void> {
  platform.useCalendar(await calendarOf(platform.database.kysely))
}
