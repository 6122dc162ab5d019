import type { ApplicantOccasion } from '../jobs/tasks.ts'
import type { Platform } from '../platform.ts'
import { NO_CHANNEL, NO_CONTACT } from './hand-over.ts'
import { applicantOccasionLabels } from './notice-texts.ts'

/** One notice to an applicant, with all its tries taken together. */
export interface SentNotice {
  occasion: string
  label: string
  /** `sent`: by at least one channel; `unsent`: nobody was told, `message` says why and what to do. */
  state: 'sent' | 'unsent'
  channels: string[]
  message: string | null
  tries: number
  at: Date
}

/** What the applicant of a request was told and by which channel, in order. */
export async function noticesOfRequest(
  { database }: Pick<Platform, 'database'>,
  requestId: string,
): Promise<SentNotice[]> {
  const rows = await database.kysely
    .selectFrom('delivery_attempt')
    .selectAll()
    .where('object_id', '=', requestId)
    .where('task', '=', 'notifyApplicant')
    .orderBy('at')
    .orderBy('attempt')
    .orderBy('id')
    .execute()
  const byJob = new Map<string, typeof rows>()
  for (const row of rows) byJob.set(row.job_key, [...(byJob.get(row.job_key) ?? []), row])
  return [...byJob.values()].flatMap((tries) => {
    const last = tries.at(-1)
    if (last === undefined) return []
    const taken = tries.filter(({ succeeded }) => succeeded)
    const occasion = last.occasion ?? ''
    return {
      occasion,
      label: applicantOccasionLabels[occasion as ApplicantOccasion] ?? occasion,
      state: taken.length > 0 ? 'sent' : 'unsent',
      channels: [...new Set(taken.flatMap(({ channel }) => channel ?? []))].sort(),
      message: taken.length > 0 ? null : unsentMessage(last.message),
      tries: Math.max(...tries.map(({ attempt }) => attempt)),
      at: last.at,
    }
  })
}

const unsentMessage = (message: string | null): string =>
  message === NO_CHANNEL || message === NO_CONTACT ? message : `${message ?? '发送失败'}，请用其他方式告知`
