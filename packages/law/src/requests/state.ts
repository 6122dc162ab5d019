import type { Day } from '../day.ts'
import type { RecordCorrectionOutcome, RequestRef } from './acts/act-events.ts'
import type { AnswerKind } from './answer-kinds.ts'
import type { AnswerPart } from './answer-parts.ts'
import type {
  ApplicantKind,
  Approval,
  ConsultationParty,
  ReceiptChannel,
  ReopenGround,
  ReviewStep,
  ServiceMode,
} from './events.ts'

interface Submitted {
  submittedOn: Day
  channel: ReceiptChannel
  applicantKind: ApplicantKind
}

interface Received extends Submitted {
  receivedOn: Day
  /** Working days granted by the one extension allowed, if any. OGI 33(2). */
  extension: { workingDays: number; on: Day } | null
  /** A correction notice was sent; there may be only one. OGI 30. */
  correctionAskedOn: Day | null
  /** The draft of the answer that is being reviewed, or that waits to be issued. */
  draft: Draft | null
  /** Drafts made so far, of this and of earlier answers. */
  drafts: number
  /** An extension that waits for the consent of the head of the OGI office. */
  extensionProposal: { workingDays: number; reason: string; by: string; on: Day } | null
  /** The latest undoing of an answer, if any; `answers` holds what was answered before. */
  reopened: { on: Day; ground: ReopenGround; decisionNo: string; workingDays: number } | null
  /** 并案: which other requests it is answered together with. */
  joint: Joint | null
  /** Answers that were undone, in order. */
  earlierAnswers: { answeredOn: Day; kind: AnswerKind; documentNo: string }[]
}

/** A place in a joint handling (并案): either the request leads and has `members`, or it has a `lead`. */
export interface Joint {
  lead: RequestRef | null
  members: readonly RequestRef[]
}

/** The answer as somebody drafted it (起草), and who let it pass so far. Every version stays in the history. */
export interface Draft {
  version: number
  by: string
  on: Day
  parts: AnswerPart[]
  kind: AnswerKind
  steps: ReviewStep[]
  passed: Approval[]
  /** Sent back: who, and what to change; a new version takes it away. */
  returned: { step: ReviewStep; by: string; on: Day; note: string } | null
}

/** The step that the draft waits for; null when it may be issued, or was sent back. */
export function awaitedStep(draft: Draft): ReviewStep | null {
  if (draft.returned !== null) return null
  return draft.steps.find((step) => !draft.passed.some((approval) => approval.step === step)) ?? null
}

/** Whether the draft has passed all its steps. */
export const isApproved = (draft: Draft): boolean => draft.returned === null && awaitedStep(draft) === null

/** Where a request stands: data that cannot exist in a state has no field there. */
export type RequestState =
  | { status: 'none' }
  | ({ status: 'submitted' } & Submitted)
  | ({ status: 'handling' } & Received)
  | ({ status: 'awaitingCorrection'; replyBy: Day } & Received)
  | ({ status: 'consulting'; open: { id: string; party: ConsultationParty; on: Day }[] } & Received)
  | ({ status: 'awaitingPayment'; noticedOn: Day; amountYuan: number } & Received)
  | ({
      status: 'answered'
      answeredOn: Day
      kind: AnswerKind
      documentNo: string
      /** How often service failed. */
      failedServices: number
    } & Received)
  | ({
      status: 'delivered'
      answeredOn: Day
      kind: AnswerKind
      documentNo: string
      deliveredOn: Day
      mode: ServiceMode
      /** The day the applicant signed; null while it is not known. */
      signedOn: Day | null
      failedServices: number
    } & Received)
  | ({ status: 'withdrawn'; withdrawnOn: Day; receivedOn: Day | null } & Submitted)
  | ({ status: 'split'; splitOn: Day; parts: readonly string[]; receivedOn: Day } & Submitted)
  | ({ status: 'concluded'; concludedOn: Day; outcome: RecordCorrectionOutcome; receivedOn: Day } & Submitted)

export type RequestStatus = RequestState['status']
