import type { Day } from '../../day.ts'
import type { RequestEvent } from '../events.ts'
import type { RecordCorrectionOutcome } from './act-events.ts'

interface Dated {
  day?: Day
}

/** What each of the other acts must be told. Texts are trimmed by the caller; an empty text counts as missing. */
export interface ActCommands {
  registerUnreachable: Dated & { note?: string }
  /** `facts`: how many requests, of what, how often. */
  askReasons: Dated & { facts: string; replyBy: Day }
  receiveReasons: Dated
  judgeReasons: Dated & { reasonable: boolean; note: string }
  delay: Dated & { until: Day; reason: string }
  registerArrival: Dated & { id: string; arrivedOn: Day }
  informThirdParty: Dated & { id: string; publicInterest: string; content: string }
  /** `to`: a person of the organ, judged by the caller. */
  askAssistance: Dated & { id: string; to: string; what: string; dueOn: Day }
  remindAssistance: Dated & { id: string }
  /** `by`: the acting person; only who was asked, or an officer, can return it. */
  returnAssistance: Dated & { id: string; text: string; by: string | null }
  /** `parts`: the ids that the new requests will have, one for each part. */
  split: Dated & { parts: readonly string[]; reason: string }
  /** `lead`: the request whose answer also answers this one. */
  answerJointly: Dated & {
    lead: { id: string; sameApplicant: boolean; answered: Extract<RequestEvent, { type: 'answered' }> | null }
  }
  proposeProactive: Dated
  makeProactive: Dated & { itemId: string }
  concludeRecordCorrection: Dated & { outcome: RecordCorrectionOutcome; reasons: string; content: string }
}
