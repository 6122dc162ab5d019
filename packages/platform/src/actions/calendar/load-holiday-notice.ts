import { holidayNotices, readHolidayNotice } from '@gongkai/law/calendar'
import { recordAudit } from '../../audit-trail/record.ts'
import { addJob } from '../../jobs/outbox.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { reachOf, reachesNothing } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { refreshCalendar } from './loaded-calendar.ts'

/**
 * 载入放假通知: a holiday notice of a year. From then on days are counted by it; the due days of open requests are
 * computed anew by a job, and what changed is listed. A notice that is loaded stays: a later one may speak differently.
 */
export async function loadHolidayNotice(
  platform: Platform,
  actor: Actor,
  input: { notice: unknown },
): Promise<Outcome<{ documentNo: string; year: number }>> {
  if (reachesNothing(reachOf(actor, 'calendar.load'))) {
    return refuse('forbidden', '您的角色不能载入放假通知；需要“系统管理员”角色')
  }
  const read = readHolidayNotice(input.notice)
  if (!read.ok) return refuse('refused', read.reasons.join(''), read.reasons)
  const { notice } = read
  const { documentNo, year } = notice
  if (holidayNotices.some((builtIn) => builtIn.documentNo === documentNo)) {
    return refuse('refused', `${documentNo}已经内置，不需要载入。`, [`${documentNo}已经内置，不需要载入。`])
  }
  const loaded = await platform.database.transaction(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('holiday_notice')
      .values({
        document_no: documentNo,
        year,
        published_on: notice.publishedOn,
        notice: JSON.stringify(notice),
        loaded_by: personIdOf(actor),
        loaded_at: platform.now(),
      })
      .onConflict((conflict) => conflict.column('document_no').doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return false
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId: null,
      action: 'calendar.load',
      objectKind: 'calendar',
      objectId: documentNo,
      outcome: 'done',
      detail: { year },
    })
    await addJob(tx, 'recomputeDueDays', { documentNo })
    return true
  })
  if (!loaded) return refuse('refused', `${documentNo}已经载入过。`, [`${documentNo}已经载入过。`])
  await refreshCalendar(platform)
  return { ok: true, documentNo, year }
}
