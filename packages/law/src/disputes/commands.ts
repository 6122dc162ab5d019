import type { WorkingDayCalendar } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import type { Role } from '../people/roles.ts'
import type { AnswerKind } from '../requests/answer-kinds.ts'
import type { DisputeDecision, DisputeKind } from './disputes.ts'
import type { DisputeEvent, DisputeProcedure, DisputeRole } from './events.ts'

interface Dated {
  /** The day it happened; today when left out. Never in the future, never before the latest event. */
  day?: Day
}

/** What each command about a dispute must be told. */
export interface DisputeCommands {
  /** `previous`: the reconsideration that came before a suit, when it is kept here. */
  file: Dated & {
    kind: DisputeKind
    role: DisputeRole
    decidedBy: string
    caseNo?: string
    claim?: string
    previous?: string
  }
  receiveNotice: Dated & { procedure: DisputeProcedure; caseNo?: string }
  reply: Dated & { note?: string }
  extendDecision: Dated & { days: number }
  /** `workingDays`: what an adverse decision gives the organ to act anew; left out when it sets no number. */
  decide: Dated & { decision: DisputeDecision; decisionNo: string; workingDays?: number; note?: string }
  appeal: Dated & { court: string; caseNo?: string }
  amendDecision: Dated & { decision: DisputeDecision; decisionNo: string; reason: string }
}

export type DisputeCommandName = keyof DisputeCommands

export type DisputeCommand = {
  [Name in DisputeCommandName]: { command: Name } & DisputeCommands[Name]
}[DisputeCommandName]

/** What is known of the disputed request. */
export interface DisputedRequest {
  /** The kind of its answer; null while it is not answered. */
  answerKind: AnswerKind | null
  answeredOn: Day | null
}

/** All that a decision may look at besides the state and the command. */
export interface DisputeContext {
  today: Day
  calendar: WorkingDayCalendar
  roles: readonly Role[]
  events: readonly DisputeEvent[]
  /** Null when the dispute is not about a request kept here. */
  request: DisputedRequest | null
}

/** New events to append, or every reason (Chinese sentences) why the command is refused. */
export type DisputeDecisionOutcome = { ok: true; events: DisputeEvent[] } | { ok: false; reasons: string[] }
