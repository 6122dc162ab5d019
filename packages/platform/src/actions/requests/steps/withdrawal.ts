import { type RequestStep, takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, text } from './common.ts'
import { leaveJoint } from './joint.ts'

/** 撤回申请: by the applicant, or registered by the office. What it was answered together with goes on without it. */
export const withdraw: Step<Dated & { note?: string | undefined }> = (platform, actor, input) => {
  let before: RequestStep | null = null
  return takeStep(
    platform,
    actor,
    input,
    'withdraw',
    (step) => {
      before = step
      return { command: 'withdraw', ...dated(input), note: text(input.note) }
    },
    async () => {
      if (before !== null) await leaveJoint(platform, before, input.requestId)
    },
  )
}
