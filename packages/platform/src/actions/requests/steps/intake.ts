import type { Day } from '@gongkai/law'
import { takeStep } from '../change-request.ts'
import { type Step, tell } from './common.ts'

interface Receipt {
  signedOn?: Day | undefined
  confirmedOn?: Day | undefined
  /** Oral requests: what the officer wrote down was read out to the applicant, who confirmed it. */
  readBack?: 'yes' | undefined
}

/**
 * 确认收到: the organ confirms receipt with the applicant; the clock starts. `signedOn` for post that was signed for,
 * `confirmedOn` for the other channels. OGI 31.
 */
export const confirmReceipt: Step<Receipt> = (platform, actor, input) => {
  const { signedOn, confirmedOn, readBack } = input
  return takeStep(
    platform,
    actor,
    input,
    'confirmReceipt',
    () => ({
      command: 'confirmReceipt',
      ...(signedOn === undefined ? {} : { signedOn }),
      ...(confirmedOn === undefined ? {} : { confirmedOn }),
      ...(readBack === 'yes' ? { readBack: true } : {}),
    }),
    tell(input.requestId, 'received'),
  )
}
