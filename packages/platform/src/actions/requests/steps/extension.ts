import { addJob } from '../../../jobs/outbox.ts'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

/** 提请延长: asks the head of the OGI office for the one extension. OGI 33(2). */
export const proposeExtension: Step<Dated & { workingDays: number; reason: string }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'proposeExtension',
    () => ({
      command: 'proposeExtension',
      ...dated(input),
      workingDays: input.workingDays,
      reason: text(input.reason),
    }),
    async ({ tx, organId }) => {
      const { requestId } = input
      await addJob(tx, 'notifyStaff', { organId, objectId: requestId, occasion: 'extensionProposed', personId: null })
    },
  )

/** 延长答复期限: consent of the head of the OGI office, who does it himself. OGI 33(2). */
export const extend: Step<Dated & { workingDays?: number | undefined; reason?: string | undefined }> = (
  platform,
  actor,
  input,
) =>
  takeStep(
    platform,
    actor,
    input,
    'extend',
    () => ({
      command: 'extend',
      ...dated(input),
      ...(input.workingDays === undefined ? {} : { workingDays: input.workingDays }),
      reason: text(input.reason),
    }),
    tell(input.requestId, 'extended'),
  )

/** 不同意延长: the period stays as it is. */
export const refuseExtension: Step<Dated & { reason: string }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'refuseExtension', () => ({
    command: 'refuseExtension',
    ...dated(input),
    reason: text(input.reason),
  }))
