import type { JobTry } from '../jobs/delivery-attempts.ts'
import type { StaffOccasion, Tasks } from '../jobs/tasks.ts'
import type { Role } from '../database/schema.ts'
import type { Platform } from '../platform.ts'
import { recordAttempt } from '../jobs/delivery-attempts.ts'
import { handOver, NO_CHANNEL, NO_CONTACT } from './hand-over.ts'
import { applicantTexts, staffTexts } from './notice-texts.ts'
import { staffEmails } from './person-contact.ts'

/** Tells an applicant that something happened. The text carries no content of the request, only where to look. */
export async function notifyApplicant(
  platform: Platform,
  { requestId, occasion }: Tasks['notifyApplicant'],
  jobTry: JobTry,
): Promise<void> {
  const request = await platform.database.kysely
    .selectFrom('request')
    .innerJoin('request_form', 'request_form.request_id', 'request.id')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.request_no', 'organ.name', 'request_form.email', 'request_form.phone'])
    .where('request.id', '=', requestId)
    .executeTakeFirstOrThrow()
  const open = (column: 'email' | 'phone'): string | null => {
    const sealed = request[column]
    return sealed && platform.encryption.open(sealed, { table: 'request_form', column, rowId: requestId })
  }
  await handOver(platform, jobTry, {
    contact: { email: open('email'), phone: open('phone') },
    subject: `政府信息公开申请 ${request.request_no}`,
    text: `${applicantTexts[occasion]}申请编号：${request.request_no}。请凭查询码在政府信息公开网站“查询申请进度”查看。${request.name}`,
    about: { objectId: requestId, occasion },
  })
}

/** Reviews are done by officers and leaders; requests are the officers' work. */
const rolesAddressed = (occasion: StaffOccasion): Role[] => {
  if (occasion === 'extensionProposed') return ['approvingLeader']
  const reviewed = occasion === 'itemReviewAsked' || occasion === 'answerReviewAsked'
  return reviewed ? ['disclosureOfficer', 'approvingLeader'] : ['disclosureOfficer']
}

/** Tells one person, or all who handle requests or reviews at an organ, by mail. */
export async function notifyStaff(
  platform: Platform,
  { organId, objectId, occasion, personId }: Tasks['notifyStaff'],
  jobTry: JobTry,
): Promise<void> {
  const about = { objectId, occasion }
  if (platform.notifier === null) {
    return recordAttempt(platform, jobTry, { succeeded: false, message: NO_CHANNEL, ...about })
  }
  const people = platform.database.kysely.selectFrom('person').select('id').where('active', '=', true)
  const addressed = await (personId === null
    ? people.where('id', 'in', (query) =>
        query
          .selectFrom('role_assignment')
          .select('person_id')
          .where('organ_id', '=', organId)
          .where('role', 'in', rolesAddressed(occasion)),
      )
    : people.where('id', '=', personId)
  ).execute()
  const emails = await staffEmails(
    platform,
    addressed.map(({ id }) => id),
  )
  if (emails.size === 0) return recordAttempt(platform, jobTry, { succeeded: false, message: NO_CONTACT, ...about })
  const failed: unknown[] = []
  for (const [id, email] of emails) {
    // A key for each person: a second try goes only to whom the first did not reach.
    const ofPerson = { ...jobTry, jobKey: `${jobTry.jobKey}:${id}` }
    const notice = {
      contact: { email, phone: null },
      subject: '政府信息公开工作提醒',
      text: staffTexts[occasion],
      about,
    }
    await handOver(platform, ofPerson, notice).catch((fault: unknown) => failed.push(fault))
  }
  if (failed.length > 0) throw failed[0]
}
