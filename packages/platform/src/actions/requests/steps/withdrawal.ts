import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, text } from './common.ts'

/** 撤回申请: by the applicant, or registered by the office. */
export const withdraw: Step<Dated & { note?: string | undefined }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'withdraw', () => ({
    command: 'withdraw',
    ...dated(input),
    note: text(input.note),
  }))
