import type { Day } from '../../day.ts'
import type { RequestEvent } from '../events.ts'
import type { RecordCorrectionOutcome, RequestRef } from './act-events.ts'

interface Dated {
  day?: Day
}

/** How a joint answer goes out to one of the applicants: one letter for all requests of the same applicant. */
export interface OwnLetter {
  documentNo: string
  /** The request of the same applicant that the letter was numbered for; null: this one. */
  sharedWith: string | null
  /** All requests of the applicant that the letter answers. */
  together: readonly string[]
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
  /** Of the request that leads: its `members`. Of each of them: its `lead`, and whether both have one applicant. */
  join: Dated & { lead: RequestRef | null; members: readonly RequestRef[]; sameApplicant?: boolean; reason: string }
  /** `members`: ids that the leading request lets go. `letGoBy`: on one of them, the id of the request that does. */
  separate: Dated & { members: readonly string[]; letGoBy?: string; reason: string }
  /** `lead`: the request whose answer also answers this one. `own`: how the answer goes out to the member of a joint handling. */
  answerJointly: Dated & {
    lead: { id: string; sameApplicant: boolean; answered: Extract<RequestEvent, { type: 'answered' }> | null }
    own?: OwnLetter
  }
  proposeProactive: Dated
  makeProactive: Dated & { itemId: string }
  concludeRecordCorrection: Dated & { outcome: RecordCorrectionOutcome; reasons: string; content: string }
}
