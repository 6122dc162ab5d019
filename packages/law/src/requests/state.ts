import type { Day } from '../day.ts'
import type { AnswerKind } from './answer-kinds.ts'
import type { ApplicantKind, ConsultationParty, ReceiptChannel, ServiceMode } from './events.ts'

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
}

/** Where a request stands: data that cannot exist in a state has no field there. */
export type RequestState =
  | { status: 'none' }
  | ({ status: 'submitted' } & Submitted)
  | ({ status: 'handling' } & Received)
  | ({ status: 'awaitingCorrection'; replyBy: Day } & Received)
  | ({ status: 'consulting'; open: { id: string; party: ConsultationParty; on: Day }[] } & Received)
  | ({ status: 'awaitingPayment'; noticedOn: Day; amountYuan: number } & Received)
  | ({ status: 'answered'; answeredOn: Day; kind: AnswerKind; documentNo: string } & Received)
  | ({
      status: 'delivered'
      answeredOn: Day
      kind: AnswerKind
      documentNo: string
      deliveredOn: Day
      mode: ServiceMode
    } & Received)
  | ({ status: 'withdrawn'; withdrawnOn: Day; receivedOn: Day | null } & Submitted)

export type RequestStatus = RequestState['status']
