import type { Day } from '../day.ts'
import type { AnswerKind } from './answer-kinds.ts'

/** How a request reached the organ; decides its receipt day (收到申请之日). OGI 31. */
export type ReceiptChannel = 'inPerson' | 'postSigned' | 'postUnsigned' | 'internet' | 'fax' | 'oral'

/** The six kinds of applicant: the columns of the request table of the annual report. AR21. */
export type ApplicantKind = 'naturalPerson' | 'business' | 'research' | 'publicWelfare' | 'legalService' | 'other'

/** Whose opinion is asked. Third party OGI 32, joint maker (共同制作机关) OGI 34, another organ OGI 33(3). */
export type ConsultationParty = 'thirdParty' | 'coAuthor' | 'otherOrgan'

/** How a consultation ended. Silence of a joint maker is consent (OGI 34); of a third party, the organ decides (OGI 32). */
export type ConsultationOutcome = 'consent' | 'objection' | 'silence' | 'replied'

/** How an answer is served (送达). L235: for post the posting day counts, otherwise the day of signing. */
export type ServiceMode = 'direct' | 'entrusted' | 'post' | 'internet'

/**
 * What can have happened to a request: past-tense facts, never edited.
 * The first ten (from `received`) move the clock; see `clock/`. Personal data is never in an event:
 * name, identity number, contact and wording live encrypted in the request form.
 */
export type RequestEvent =
  | { type: 'submitted'; day: Day; channel: ReceiptChannel; applicantKind: ApplicantKind }
  | { type: 'received'; day: Day; channel: ReceiptChannel }
  | { type: 'correctionAsked'; day: Day; items: string; guidance: string; replyBy: Day }
  | { type: 'correctionReceived'; day: Day; note?: string }
  | { type: 'consultationOpened'; day: Day; id: string; party: ConsultationParty; name?: string }
  | { type: 'consultationClosed'; day: Day; id: string; outcome: ConsultationOutcome }
  | { type: 'extended'; day: Day; workingDays: number; reason: string; approvedBy: string }
  | { type: 'feeNoticed'; day: Day; amountYuan: number }
  | { type: 'feePaid'; day: Day }
  | { type: 'withdrawn'; day: Day; note?: string }
  | {
      type: 'answered'
      day: Day
      kind: AnswerKind
      documentNo: string
      reasons: string
      content: string
      /** Where, with which words, for which period and by whom the search was made (检索记录); for non-existence. SPC25. */
      searchRecord?: string
    }
  | { type: 'delivered'; day: Day; mode: ServiceMode; trackingNo?: string }
