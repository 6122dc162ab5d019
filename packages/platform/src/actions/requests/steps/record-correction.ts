import type { RecordCorrectionOutcome } from '@gongkai/law/requests'
import { takeStep } from '../change-request.ts'
import { type Dated, dated, type Step, tell, text } from './common.ts'

interface Conclusion extends Dated {
  outcome: RecordCorrectionOutcome
  content: string
  reasons?: string | undefined
}

/** 处理更正申请: corrected, forwarded, told where to apply, or refused with reasons. OGI 41. */
export const concludeRecordCorrection: Step<Conclusion> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'concludeRecordCorrection',
    () => ({
      command: 'concludeRecordCorrection',
      ...dated(input),
      outcome: input.outcome,
      content: text(input.content),
      reasons: text(input.reasons),
    }),
    tell(input.requestId, 'answered'),
  )
