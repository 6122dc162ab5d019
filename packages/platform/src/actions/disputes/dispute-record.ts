import type { Day } from '@gongkai/law'
import type { WorkingDayCalendar } from '@gongkai/law/calendar'
import {
  type DisputeEvent,
  type DisputeExplanation,
  type DisputeState,
  disputeDecisions,
  explainDispute,
  foldDispute,
} from '@gongkai/law/disputes'
import type { RecordedEvent } from '../../events/index.ts'

/** A document was put into the file of the case. A fact of the office: it moves no state. */
export interface DocumentAdded {
  type: 'documentAdded'
  day: Day
  fileId: string
  fileName: string
}

/** What a stream of a dispute holds. The filing carries the disputed request. */
export type DisputeRecord = (DisputeEvent & { requestId?: string }) | DocumentAdded

export interface LoadedDispute {
  history: RecordedEvent<DisputeRecord>[]
  /** The facts of the law alone. */
  facts: DisputeEvent[]
  state: DisputeState
  explanation: DisputeExplanation
}

const isLawFact = (record: DisputeRecord): record is DisputeEvent => record.type !== 'documentAdded'

export function readDispute(history: RecordedEvent<DisputeRecord>[], calendar: WorkingDayCalendar): LoadedDispute {
  const facts = history.map(({ event }) => event).filter(isLawFact)
  return { history, facts, state: foldDispute(facts), explanation: explainDispute(facts, calendar) }
}

/** The view row that follows from the stream; actions write it and the rebuild writes it again. */
export function disputeColumns({ history, state, explanation }: LoadedDispute) {
  const first = history[0]?.event
  const last = history.at(-1)
  if (state.status === 'none' || first?.type !== 'filed' || last === undefined) {
    throw new Error('a stream of a dispute must begin with its filing')
  }
  const decided = state.status === 'decided' ? state : null
  const noticed = state.status === 'awaitingReply' || state.status === 'awaitingDecision'
  return {
    request_id: first.requestId ?? null,
    kind: state.kind,
    role: state.role,
    status: state.status,
    filed_on: state.filedOn,
    decided_by: state.decidedBy,
    case_no: state.caseNo,
    closed_on: decided?.decidedOn ?? null,
    outcome: decided === null ? null : disputeDecisions[decided.decision].outcome,
    decision: decided?.decision ?? null,
    decision_no: decided?.decisionNo ?? null,
    reply_due_on: explanation.replyDue,
    decision_due_on: noticed ? explanation.decisionDue : null,
    due_provisional: explanation.provisional,
    version: last.version,
    updated_at: last.recordedAt,
  }
}
