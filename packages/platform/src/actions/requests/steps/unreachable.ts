import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, text } from './common.ts'

/** 登记联系不上: the applicant could not be reached to confirm receipt; the clock waits. L207. */
export const registerUnreachable: Step<Dated & { note?: string | undefined }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'registerUnreachable', () => ({
    command: 'registerUnreachable',
    ...dated(input),
    note: text(input.note),
  }))
