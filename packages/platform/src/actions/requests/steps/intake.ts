import type { Day } from '@gongkai/law'
import { takeStep } from '../change-request.ts'
import { type Step, tell } from './common.ts'

/**
 * 确认收到: the organ confirms receipt with the applicant; the clock starts. `signedOn` for post that was signed for,
 * `confirmedOn` for the other channels. OGI 31.
 */
export const confirmReceipt: Step<{ signedOn?: Day | undefined; confirmedOn?: Day | undefined }> = (
  platform,
  actor,
  input,
) => {
  const { signedOn, confirmedOn } = input
  return takeStep(
    platform,
    actor,
    input,
    'confirmReceipt',
    () => ({
      command: 'confirmReceipt',
      ...(signedOn === undefined ? {} : { signedOn }),
      ...(confirmedOn === undefined ? {} : { confirmedOn }),
    }),
    tell(input.requestId, 'received'),
  )
}
