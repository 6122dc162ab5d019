import { formatDateChinese } from '@gongkai/law/calendar'
import type { JobTry } from '../jobs/delivery-attempts.ts'
import type { Tasks } from '../jobs/tasks.ts'
import { handOver } from '../notices/hand-over.ts'
import { staffEmails } from '../notices/person-contact.ts'
import type { Platform } from '../platform.ts'
import { remindersOf } from './list-reminders.ts'

/** The digest of a day for one person, by mail: request numbers and days, no personal data. */
export async function mailReminders(
  platform: Platform,
  { personId, day }: Tasks['mailReminders'],
  jobTry: JobTry,
): Promise<void> {
  const email = (await staffEmails(platform, [personId])).get(personId)
  // Whoever gave no address reads them in the office.
  if (email === undefined) return
  const { day: latest, reminders } = await remindersOf(platform, personId)
  if (latest !== day || reminders.length === 0) return
  const lines = reminders.map(({ label, requestNo, dueOn }) =>
    dueOn === null ? `${label}：${requestNo}` : `${label}：${requestNo}（${formatDateChinese(dueOn)}）`,
  )
  await handOver(platform, jobTry, {
    contact: { email, phone: null },
    subject: `政府信息公开工作提醒：${reminders.length} 项`,
    text: `${formatDateChinese(day)}\n\n${lines.join('\n')}\n\n请登录工作台办理。不想再收到的，可以在工作台“提醒”里清除邮箱。`,
    about: { objectId: null, occasion: 'reminders' },
  })
}
