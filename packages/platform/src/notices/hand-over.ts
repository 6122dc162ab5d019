import { isMobileNumber } from '@gongkai/law/identifiers'
import { type JobTry, recordAttempt } from '../jobs/delivery-attempts.ts'
import type { NoticeChannel } from '../jobs/notifier.ts'
import type { Platform } from '../platform.ts'

/** Said in the record of a try when there is no way out of the house yet: nothing was sent, and nothing pretends so. */
export const NO_CHANNEL = '未配置通知渠道，请用其他方式告知'

/** Said when the receiver left no contact that a configured channel reaches. */
export const NO_CONTACT = '没有可以送达的电子邮箱或者手机号码，请用其他方式告知'

export interface Contact {
  email: string | null
  phone: string | null
}

export interface NoticeToHandOver {
  contact: Contact
  subject: string
  text: string
  /** What it is about, for the list of the office; never personal data. */
  about: { objectId: string | null; occasion: string }
}

/**
 * Hands a notice to every channel that reaches the receiver and has not taken it in an earlier try. Each try is
 * recorded by channel; when one failed, the job fails and is tried again for that channel alone.
 */
export async function handOver(platform: Platform, jobTry: JobTry, notice: NoticeToHandOver): Promise<void> {
  const { notifier } = platform
  const { about } = notice
  if (notifier === null) return recordAttempt(platform, jobTry, { succeeded: false, message: NO_CHANNEL, ...about })
  const reachable = notifier.channels.flatMap((channel) => {
    const to = contactFor(channel, notice.contact)
    return to === null ? [] : [{ channel, to }]
  })
  if (reachable.length === 0) {
    return recordAttempt(platform, jobTry, { succeeded: false, message: NO_CONTACT, ...about })
  }
  const taken = await channelsThatTook(platform, jobTry)
  const failed: string[] = []
  for (const { channel, to } of reachable) {
    if (taken.has(channel.name)) continue
    const id = `${jobTry.jobKey.replaceAll(/[^\w-]/g, '-')}-${channel.reach}`
    const failure = await tryToSend(channel, { id, to, subject: notice.subject, text: notice.text })
    const result = failure === null ? { succeeded: true, message: null } : { succeeded: false, message: failure }
    await recordAttempt(platform, jobTry, { ...result, channel: channel.name, ...about })
    if (failure !== null) failed.push(`${channel.name} did not take the notice: ${failure}`)
  }
  // The queue keeps and logs the message of what is thrown: it names channel and code alone.
  if (failed.length > 0) throw new Error(failed.join('; '))
}

function contactFor(channel: NoticeChannel, { email, phone }: Contact): string | null {
  if (channel.reach === 'email') return email
  return phone !== null && isMobileNumber(phone) ? phone : null
}

async function channelsThatTook({ database }: Platform, { jobKey }: JobTry): Promise<Set<string | null>> {
  const rows = await database.kysely
    .selectFrom('delivery_attempt')
    .select('channel')
    .where('job_key', '=', jobKey)
    .where('succeeded', '=', true)
    .execute()
  return new Set(rows.map(({ channel }) => channel))
}

/** Why the channel did not take it: a code, never the words of the fault, which may carry the address. Null when it did. */
async function tryToSend(channel: NoticeChannel, notice: Parameters<NoticeChannel['send']>[0]): Promise<string | null> {
  try {
    await channel.send(notice)
    return null
  } catch (fault) {
    const { code } = fault as { code?: unknown }
    return typeof code === 'string' && /^\w+$/.test(code) ? `发送失败（${code}）` : '发送失败'
  }
}
