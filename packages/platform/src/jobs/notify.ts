import type { Role } from '../database/schema.ts'
import type { Platform } from '../platform.ts'
import { type JobTry, recordAttempt } from './delivery-attempts.ts'
import type { Notifier } from './notifier.ts'
import type { ApplicantOccasion, StaffOccasion, Tasks } from './tasks.ts'

const applicantTexts: Record<ApplicantOccasion, string> = {
  submitted: '您的政府信息公开申请已经提交，等待机关与您确认收到。',
  received: '机关已确认收到您的政府信息公开申请，答复期限开始计算。',
  correctionAsked: '机关请您补正申请，请在期限内补正，逾期不补正视为放弃申请。',
  extended: '机关延长了答复期限，请查询新的期限和理由。',
  feeNoticed: '机关发出了信息处理费收费通知，请在期限内缴纳，逾期不缴纳视为放弃申请。',
  answered: '机关已对您的政府信息公开申请作出答复。',
}

const staffTexts: Record<StaffOccasion, string> = {
  requestSubmitted: '收到新的政府信息公开申请，请尽快与申请人确认收到。',
  requestAssigned: '有一件政府信息公开申请分派给您承办。',
  correctionReceived: '申请人已补正，答复期限从收到补正之日起重新计算。',
  paymentProofReceived: '申请人提交了缴费凭证，请核对到账后登记缴费。',
  itemReviewAsked: '有一条信息提请审查。',
  itemSentBack: '您起草的信息被退回修改。',
}

/** Said in the record of a try when there is no way out of the house yet: nothing was sent, and nothing pretends so. */
export const NO_CHANNEL = '没有配置通知渠道，未发送'

/** Tells an applicant that something happened. The text carries no content of the request, only where to look. */
export async function notifyApplicant(
  platform: Platform,
  { requestId, occasion }: Tasks['notifyApplicant'],
  jobTry: JobTry,
): Promise<void> {
  await send(platform, jobTry, async (notifier) => {
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
    const email = open('email')
    const phone = open('phone')
    if (email === null && phone === null) return '申请人没有留下电子邮箱和电话，未发送'
    const subject = `政府信息公开申请 ${request.request_no}`
    const text = `${applicantTexts[occasion]}申请编号：${request.request_no}。${request.name}`
    await notifier.toApplicant({ email, phone, subject, text })
    return null
  })
}

/** Reviews are done by officers and leaders; requests are the officers' work. */
const rolesAddressed = (occasion: StaffOccasion): Role[] =>
  occasion === 'itemReviewAsked' ? ['disclosureOfficer', 'approvingLeader'] : ['disclosureOfficer']

/** Tells one person, or all who handle requests or reviews at an organ. */
export async function notifyStaff(
  platform: Platform,
  { organId, occasion, personId }: Tasks['notifyStaff'],
  jobTry: JobTry,
): Promise<void> {
  await send(platform, jobTry, async (notifier) => {
    const people = platform.database.kysely
      .selectFrom('person')
      .select(['person.id as personId', 'person.display_name as displayName'])
      .where('person.active', '=', true)
    const addressed = await (personId === null
      ? people.where('person.id', 'in', (query) =>
          query
            .selectFrom('role_assignment')
            .select('person_id')
            .where('organ_id', '=', organId)
            .where('role', 'in', rolesAddressed(occasion)),
        )
      : people.where('person.id', '=', personId)
    ).execute()
    if (addressed.length === 0) return '机关没有可以通知的人员，未发送'
    await notifier.toStaff({ people: addressed, subject: '政府信息公开工作提醒', text: staffTexts[occasion] })
    return null
  })
}

/** Sends and records the try. `deliver` answers null when sent, or why there was nobody to send to. */
async function send(
  platform: Platform,
  jobTry: JobTry,
  deliver: (notifier: Notifier) => Promise<string | null>,
): Promise<void> {
  const { notifier } = platform
  if (notifier === null) return recordAttempt(platform, jobTry, { succeeded: false, message: NO_CHANNEL })
  let unsent: string | null = null
  let failure: string | null = null
  try {
    unsent = await deliver(notifier)
  } catch (fault) {
    const { code } = fault as { code?: unknown }
    failure = typeof code === 'string' ? `（${code}）` : ''
  }
  if (failure === null) {
    return recordAttempt(platform, jobTry, { succeeded: unsent === null, message: unsent ?? notifier.name })
  }
  await recordAttempt(platform, jobTry, { succeeded: false, message: `${notifier.name}：发送失败${failure}` })
  // The queue keeps and logs the message of what is thrown: the fault itself may carry the address of the applicant.
  throw new Error(`${notifier.name} did not take the notice ${failure}`)
}
