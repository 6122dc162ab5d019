import type { Day } from '../day.ts'
import type { FeeBasis } from '../fees/request-fee.ts'
import type { ActEvent, ObjectionGrounds, RequestMatter } from './acts/act-events.ts'
import type { AnswerKind } from './answer-kinds.ts'
import type { AnswerPart } from './answer-parts.ts'

/** How a request reached the organ; decides its receipt day (收到申请之日). OGI 31. */
export type ReceiptChannel = 'inPerson' | 'postSigned' | 'postUnsigned' | 'internet' | 'fax' | 'email' | 'oral'

/** The six kinds of applicant: the columns of the request table of the annual report. AR21. */
export type ApplicantKind = 'naturalPerson' | 'business' | 'research' | 'publicWelfare' | 'legalService' | 'other'

/** Whose opinion is asked. Third party OGI 32, joint maker (共同制作机关) OGI 34, another organ OGI 33(3). */
export type ConsultationParty = 'thirdParty' | 'coAuthor' | 'otherOrgan'

/** How a consultation ended. Silence of a joint maker is consent (OGI 34); of a third party, the organ decides (OGI 32). */
export type ConsultationOutcome = 'consent' | 'objection' | 'silence' | 'replied'

/** How an answer is served (送达). L235: for post the posting day counts, otherwise the day of signing. */
export type ServiceMode = 'direct' | 'entrusted' | 'post' | 'internet'

/** Why an answer that was given is made anew: a reconsideration decision, a judgment, or the organ itself. */
export type ReopenGround = 'reconsideration' | 'litigation' | 'self'

/** A step of reviewing a draft. `legalCheck`: 法制审核, `approval`: by the head of the OGI office. */
export type ReviewStep = 'legalCheck' | 'approval'

/** Who let an answer pass, in which step. */
export interface Approval {
  step: ReviewStep
  by: string
  day: Day
}

/**
 * What can have happened to a request: past-tense facts, never edited.
 * Which of them move the clock says `clock/`. Personal data is never in an event:
 * name, identity number, contact and wording live encrypted in the request form.
 */
export type RequestEvent =
  | ActEvent
  | {
      type: 'submitted'
      day: Day
      channel: ReceiptChannel
      applicantKind: ApplicantKind
      /** Left out: a request for information. */
      matter?: RequestMatter
      /** The request that this one was split from (一事一申请). */
      splitFrom?: string
    }
  /** `readBack`: what an officer wrote down for the applicant was read out and confirmed. OGI 29. */
  | { type: 'received'; day: Day; channel: ReceiptChannel; readBack?: boolean }
  | { type: 'correctionAsked'; day: Day; items: string; guidance: string; replyBy: Day }
  | { type: 'correctionReceived'; day: Day; note?: string }
  | { type: 'consultationOpened'; day: Day; id: string; party: ConsultationParty; name?: string }
  | {
      type: 'consultationClosed'
      day: Day
      id: string
      outcome: ConsultationOutcome
      /** Of a third party's objection: whether its reasons are reasonable. OGI 32. */
      grounds?: ObjectionGrounds
    }
  | { type: 'extended'; day: Day; workingDays: number; reason: string; approvedBy: string }
  | { type: 'extensionProposed'; day: Day; workingDays: number; reason: string; by: string }
  | { type: 'extensionRefused'; day: Day; reason: string; by: string }
  | {
      type: 'feeNoticed'
      day: Day
      amountYuan: number
      /** How the amount came about; histories from before it was recorded have none of these. */
      basis?: FeeBasis
      units?: number
      steps?: string[]
    }
  | { type: 'feePaid'; day: Day }
  | { type: 'withdrawn'; day: Day; note?: string }
  | {
      type: 'answerDrafted'
      day: Day
      /** The version of the draft, from 1; it goes on counting when the request is reopened. */
      draft: number
      by: string
      parts: AnswerPart[]
      /** The kind the whole answer counts as. */
      kind: AnswerKind
      /** What this draft has to pass, as the organ had set it on that day. */
      steps: ReviewStep[]
    }
  | {
      type: 'answerReviewed'
      day: Day
      draft: number
      step: ReviewStep
      verdict: 'pass' | 'return'
      note: string
      by: string
    }
  | {
      type: 'answered'
      day: Day
      kind: AnswerKind
      documentNo: string
      reasons: string
      content: string
      /** Where, with which words, for which period and by whom the search was made (检索记录); for non-existence. SPC25. */
      searchRecord?: string
      /** What was approved, item by item. Histories from before drafts were recorded have none of the following. */
      parts?: AnswerPart[]
      draft?: number
      draftedBy?: string
      approvals?: Approval[]
      /** Who issued it. */
      by?: string
      /** The organ's setting allowed one person to draft and issue. */
      singleHanded?: boolean
      /** The request whose answer this is too (合并答复): both bear its document number. */
      jointWith?: string
      /** All requests of the applicant that the letter answers, when there are several (并案). */
      together?: readonly string[]
    }
  | {
      type: 'delivered'
      day: Day
      mode: ServiceMode
      trackingNo?: string
      /** The day the applicant signed, if known when it was recorded. */
      signedOn?: Day
    }
  | { type: 'serviceFailed'; day: Day; reason: string }
  | { type: 'serviceSigned'; day: Day }
  | { type: 'reopened'; day: Day; ground: ReopenGround; decisionNo: string; workingDays: number; reason?: string }
