import type { Day } from '@gongkai/law'
import { addDays } from '@gongkai/law/calendar'
import { internalDueDays } from '@gongkai/law/clock'
import { defaultAnswerSettings } from '@gongkai/law/requests'
import type { Actor } from '../../people/actor.ts'
import { organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import { disputesAwaitingReply } from '../disputes/index.ts'
import { assistanceTasks } from './assistance.ts'
import { inReach } from './request-pages.ts'

/** Why a day stands in the calendar: the statutory day of an answer, the organ's own days, a reply, help. */
export type DueKind = 'answer' | 'draft' | 'approval' | 'disputeReply' | 'assistance'

/** Something that is due on a day. */
export interface DueEntry {
  day: Day
  kind: DueKind
  /** The request or dispute to open. */
  objectKind: 'request' | 'dispute'
  objectId: string
  number: string
  text: string
  late: boolean
}

export interface DueCalendar {
  entries: DueEntry[]
  /** There is more in the period than can be shown. */
  cut: boolean
}

const mostRequests = 500

/** An internal day lies at most about two months before the statutory one. */
const longestLead = 70

/**
 * Everything in reach that is due in a period: answers of open requests with the organ's own days before them (until
 * the answer is made), replies owed in disputes, and the help that the person was asked for.
 */
export async function dueCalendar(
  platform: Platform,
  actor: Actor,
  { from, to }: { from: Day; to: Day },
): Promise<DueCalendar> {
  const { kysely } = platform.database
  const today = platform.today()
  const reach = await organsInReach(kysely, actor, 'request.read')
  const rows = await kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.id', 'request.request_no', 'request.subject', 'request.due_on', 'request.received_on'])
    .select(['request.answered_on', 'organ.answer_settings'])
    .where('request.closed_on', 'is', null)
    .where(inReach(reach))
    .where('request.due_on', '>=', from)
    .where('request.due_on', '<=', addDays(to, longestLead))
    .orderBy('request.due_on')
    .orderBy('request.id')
    .limit(mostRequests + 1)
    .execute()
  const [disputes, tasks] = await Promise.all([
    disputesAwaitingReply(platform, actor, mostRequests),
    assistanceTasks(platform, actor),
  ])
  const within = (day: Day) => day >= from && day <= to
  const entries: DueEntry[] = []
  const add = (entry: Omit<DueEntry, 'late'>) => {
    if (within(entry.day)) entries.push({ ...entry, late: entry.day < today })
  }
  for (const row of rows.slice(0, mostRequests)) {
    const object = { objectKind: 'request', objectId: row.id, number: row.request_no, text: row.subject } as const
    if (row.due_on !== null) add({ ...object, day: row.due_on, kind: 'answer' })
    if (row.answered_on !== null) continue
    const settings = { ...defaultAnswerSettings, ...row.answer_settings }
    const internal = internalDueDays(row.due_on, settings, row.received_on, platform.calendar)
    if (internal === null) continue
    add({ ...object, day: internal.draft, kind: 'draft' })
    add({ ...object, day: internal.approval, kind: 'approval' })
  }
  for (const { id, replyDueOn, caseNo, kindLabel, decidedBy } of disputes) {
    if (replyDueOn === null) continue
    const text = `${kindLabel}：${decidedBy}`
    add({ day: replyDueOn, kind: 'disputeReply', objectKind: 'dispute', objectId: id, number: caseNo ?? '', text })
  }
  for (const { requestId, requestNo, subject, dueOn } of tasks) {
    const object = { objectKind: 'request', objectId: requestId, number: requestNo, text: subject } as const
    add({ ...object, day: dueOn, kind: 'assistance' })
  }
  const order: Record<DueKind, number> = { answer: 0, disputeReply: 1, approval: 2, draft: 3, assistance: 4 }
  entries.sort((one, other) => one.day.localeCompare(other.day) || order[one.kind] - order[other.kind])
  return { entries, cut: rows.length > mostRequests }
}
