import type { Day } from '@gongkai/law'
import type { Platform } from '../platform.ts'
import { type ReminderKind, reminderKinds, reminderLabels } from './reminder-kinds.ts'

export interface Reminder {
  id: string
  kind: ReminderKind
  label: string
  requestId: string
  requestNo: string
  dueOn: Day | null
  read: boolean
}

/** The reminders of a person's last day with reminders, the most urgent first. */
export interface Reminders {
  /** The day they were made; null when there never were any. */
  day: Day | null
  unread: number
  reminders: Reminder[]
}

/** The latest reminders of a person. Those of earlier days are replaced by them: what still holds is said again. */
export async function remindersOf({ database }: Pick<Platform, 'database'>, personId: string): Promise<Reminders> {
  const rows = await database.kysely
    .selectFrom('reminder')
    .selectAll()
    .where('person_id', '=', personId)
    .where('day', '=', (query) =>
      query
        .selectFrom('reminder')
        .select((select) => select.fn.max('day').as('day'))
        .where('person_id', '=', personId),
    )
    .orderBy('due_on')
    .orderBy('request_no')
    .limit(500)
    .execute()
  const urgency = (kind: string): number => reminderKinds.indexOf(kind as ReminderKind)
  const reminders = rows
    .map(
      (row): Reminder => ({
        id: row.id,
        kind: row.kind as ReminderKind,
        label: reminderLabels[row.kind as ReminderKind],
        requestId: row.object_id,
        requestNo: row.request_no,
        dueOn: row.due_on,
        read: row.read_at !== null,
      }),
    )
    .sort((one, other) => urgency(one.kind) - urgency(other.kind))
  return { day: rows[0]?.day ?? null, unread: reminders.filter(({ read }) => !read).length, reminders }
}

/** Marks reminders of a person as read: these, or all. */
export async function readReminders(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  personId: string,
  ids: readonly string[] | null,
): Promise<void> {
  if (ids?.length === 0) return
  let update = database.kysely
    .updateTable('reminder')
    .set({ read_at: now() })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
  if (ids !== null) update = update.where('id', 'in', [...ids])
  await update.execute()
}
