import type { Day } from '@gongkai/law'
import type { Transaction } from '../../../database/schema.ts'
import { addJob } from '../../../jobs/outbox.ts'
import type { ApplicantOccasion } from '../../../jobs/tasks.ts'
import type { Actor } from '../../../people/actor.ts'
import type { Platform } from '../../../platform.ts'
import type { RequestChanged, RequestTarget } from '../change-request.ts'

/** The day something happened; today when left out. */
export interface Dated {
  day?: Day | undefined
}

/** A step as the platform offers it: who, which request at which version, and the fields. */
export type Step<Fields> = (platform: Platform, actor: Actor, input: RequestTarget & Fields) => Promise<RequestChanged>

/** The day as the law takes it: absent, not undefined. */
export const dated = ({ day }: Dated): { day?: Day } => (day === undefined ? {} : { day })
/** A text without blanks at its ends; empty when there is none. */
export const text = (value: string | undefined): string => value?.trim() ?? ''

/** Tells the applicant, in the same transaction. */
export const tell =
  (requestId: string, occasion: ApplicantOccasion) =>
  ({ tx }: { tx: Transaction }): Promise<void> =>
    addJob(tx, 'notifyApplicant', { requestId, occasion })
