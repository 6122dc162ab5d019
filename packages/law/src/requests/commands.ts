import type { WorkingDayCalendar } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import type { Role } from '../people/roles.ts'
import type { ActCommands } from './acts/act-commands.ts'
import type { ObjectionGrounds, RequestMatter } from './acts/act-events.ts'
import type { FeeBasis } from '../fees/request-fee.ts'
import type { AnswerKind } from './answer-kinds.ts'
import type { AnswerPart } from './answer-parts.ts'
import type { AnswerSettings } from './answer-settings.ts'
import type {
  ApplicantKind,
  ConsultationOutcome,
  ConsultationParty,
  ReceiptChannel,
  ReopenGround,
  RequestEvent,
  ReviewStep,
  ServiceMode,
} from './events.ts'

/** The day a fact happened; today when left out. Never in the future, never before the latest event. */
interface Dated {
  day?: Day
}

/** What each command must be told. Texts are trimmed by the caller; an empty text counts as missing. */
export interface RequestCommands extends ActCommands {
  submit: Dated & { channel: ReceiptChannel; applicantKind: ApplicantKind; matter?: RequestMatter }
  /**
   * `signedOn`: the day the organ signed for post. `confirmedOn`: the day both sides confirmed. Which one counts is
   * decided by the channel of the request (OGI 31); for confirmations that is today when left out.
   */
  confirmReceipt: { signedOn?: Day; confirmedOn?: Day; readBack?: boolean }
  /** `replyBy`: the last day of the reasonable period for the correction. OGI 30. */
  askCorrection: Dated & { items: string; guidance: string; replyBy: Day }
  /** `note`: the good reason, needed when the correction arrives after `replyBy`. */
  receiveCorrection: Dated & { note?: string }
  openConsultation: Dated & { id: string; party: ConsultationParty; name?: string }
  closeConsultation: Dated & { id: string; outcome: ConsultationOutcome; grounds?: ObjectionGrounds }
  proposeExtension: Dated & { workingDays: number; reason: string }
  /**
   * Consent of the head of the OGI office, who acts himself. OGI 33(2). Days and reason are those of the proposal; they
   * must be given when nobody proposed.
   */
  extend: Dated & { workingDays?: number; reason?: string }
  refuseExtension: Dated & { reason: string }
  /** `units`: the ordinal of this request among the applicant's of the month, or its pages. FEE 3. */
  noticeFee: Dated & { basis: FeeBasis; units: number }
  receivePayment: Dated
  withdraw: Dated & { note?: string }
  /** A new version of the draft. `kind`: what the whole counts as, needed where the parts leave it open. */
  draftAnswer: Dated & { parts: readonly AnswerPart[]; kind?: AnswerKind }
  /** `step`: as seen on the page; the one that is awaited when left out. `note` is needed to send back. */
  reviewAnswer: Dated & { step?: ReviewStep; verdict: 'pass' | 'return'; note?: string }
  /** Issues the approved draft under a document number. `together`: the applicant's requests that one letter answers. */
  answer: Dated & { documentNo: string; together?: readonly string[] }
  /** `trackingNo`: the number of the postal item, needed for service by post. L235. */
  deliver: Dated & { mode: ServiceMode; trackingNo?: string; signedOn?: Day }
  /** Service did not succeed (退回、拒收、查无此人): the answer waits to be served again. */
  failService: Dated & { reason: string }
  /** The applicant signed for what was served before. */
  signService: Dated
  /** `decisionNo`: of the reconsideration decision or the judgment. `workingDays`: what it orders; 20 when left out. */
  reopen: Dated & { ground: ReopenGround; decisionNo?: string; workingDays?: number; reason?: string }
}

export type RequestCommandName = keyof RequestCommands

export type RequestCommand = {
  [Name in RequestCommandName]: { command: Name } & RequestCommands[Name]
}[RequestCommandName]

/** All that a decision may look at besides the state and the command. */
export interface RequestContext {
  today: Day
  calendar: WorkingDayCalendar
  /** The roles of the acting person towards this request. */
  roles: readonly Role[]
  /** The history of the request, in order: the clock is read from it. */
  events: readonly RequestEvent[]
  /** Who acts; null for the applicant. Who drafted, reviewed and issued is compared with it (four eyes). */
  personId?: string | null
  /** How the organ makes its answers; `defaultAnswerSettings` when left out. */
  settings?: AnswerSettings
}

/** New events to append, or every reason (Chinese sentences) why the command is refused. */
export type RequestDecision = { ok: true; events: RequestEvent[] } | { ok: false; reasons: string[] }
