import type { WorkingDayCalendar } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import type { Role } from '../people/roles.ts'
import type { AnswerKind } from './answer-kinds.ts'
import type {
  ApplicantKind,
  ConsultationOutcome,
  ConsultationParty,
  ReceiptChannel,
  RequestEvent,
  ServiceMode,
} from './events.ts'

/** The day a fact happened; today when left out. Never in the future, never before the latest event. */
interface Dated {
  day?: Day
}

/** What each command must be told. Texts are trimmed by the caller; an empty text counts as missing. */
export interface RequestCommands {
  submit: Dated & { channel: ReceiptChannel; applicantKind: ApplicantKind }
  /**
   * `signedOn`: the day the organ signed for post. `confirmedOn`: the day both sides confirmed. Which one counts is
   * decided by the channel of the request (OGI 31); for confirmations that is today when left out.
   */
  confirmReceipt: { signedOn?: Day; confirmedOn?: Day }
  /** `replyBy`: the last day of the reasonable period for the correction. OGI 30. */
  askCorrection: Dated & { items: string; guidance: string; replyBy: Day }
  /** `note`: the good reason, needed when the correction arrives after `replyBy`. */
  receiveCorrection: Dated & { note?: string }
  openConsultation: Dated & { id: string; party: ConsultationParty; name?: string }
  closeConsultation: Dated & { id: string; outcome: ConsultationOutcome }
  /** `approver`: who consented as head of the OGI office, with the roles that person holds. OGI 33(2). */
  extend: Dated & { workingDays: number; reason: string; approver: { id: string; roles: readonly Role[] } }
  noticeFee: Dated & { amountYuan: number }
  receivePayment: Dated
  withdraw: Dated & { note?: string }
  /** `reasons` for kinds that need them, `searchRecord` (检索记录) for `notExist`. */
  answer: Dated & { kind: AnswerKind; documentNo: string; reasons: string; content: string; searchRecord?: string }
  /** `trackingNo`: the number of the postal item, needed for service by post. L235. */
  deliver: Dated & { mode: ServiceMode; trackingNo?: string }
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
}

/** New events to append, or every reason (Chinese sentences) why the command is refused. */
export type RequestDecision = { ok: true; events: RequestEvent[] } | { ok: false; reasons: string[] }
