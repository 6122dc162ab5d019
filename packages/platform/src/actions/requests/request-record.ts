import type { Day } from '@gongkai/law'
import type { WorkingDayCalendar } from '@gongkai/law/calendar'
import { type ClockExplanation, explainClock } from '@gongkai/law/clock'
import { foldRequest, matterOf, nextStepOf, type RequestEvent, type RequestState } from '@gongkai/law/requests'
import type { RecordedEvent } from '../../events/index.ts'

/** The office gave a request to somebody (分派). A fact of the office, not of the law: it moves no state. */
export interface Assigned {
  type: 'assigned'
  day: Day
  /** Null: back to the office as a whole. */
  to: string | null
}

/** What the office noted at intake, beside the fact of the law. */
interface IntakeFacts {
  requestNo: string
  /** Hexadecimal. */
  queryCodeHash: string
}

/** What a stream of a request holds. */
export type RequestRecord = (RequestEvent & Partial<IntakeFacts>) | Assigned

/** A request as its stream tells it. */
export interface LoadedRequest {
  history: RecordedEvent<RequestRecord>[]
  /** The facts of the law alone. */
  facts: RequestEvent[]
  state: RequestState
  clock: ClockExplanation
}

const isLawFact = (record: RequestRecord): record is RequestEvent => record.type !== 'assigned'

export function readRequest(history: RecordedEvent<RequestRecord>[], calendar: WorkingDayCalendar): LoadedRequest {
  const facts = history.map(({ event }) => event).filter(isLawFact)
  return { history, facts, state: foldRequest(facts), clock: explainClock(facts, calendar) }
}

/** The day on which a request ended otherwise than by an answer or a withdrawal. */
function closedAside(state: RequestState): Day | null {
  if (state.status === 'split') return state.splitOn
  return state.status === 'concluded' ? state.concludedOn : null
}

/**
 * The columns of the view row that follow from the stream. The one place that says how a row is made: actions write
 * it, and the rebuild writes it again.
 */
export function requestColumns({ history, facts, state, clock }: LoadedRequest) {
  const intake = history[0]?.event
  const last = history.at(-1)
  if (state.status === 'none' || intake?.type !== 'submitted' || last === undefined) {
    throw new Error('a stream of a request must begin with its submission')
  }
  const { requestNo, queryCodeHash } = intake
  if (requestNo === undefined || queryCodeHash === undefined) {
    throw new Error('a submission must carry its number and the hash of its query code')
  }
  const assigned = history.findLast(({ event }) => event.type === 'assigned')?.event
  // The annual report counts a request once, by its first answer: one that was undone and made anew stays where it was.
  const first = facts.find((fact) => fact.type === 'answered')
  const latest = facts.findLast((fact) => fact.type === 'answered')
  const delivered = state.status === 'delivered' ? state : null
  const withdrawn = facts.find(({ type }) => type === 'withdrawn')
  return {
    request_no: requestNo,
    query_code_hash: Buffer.from(queryCodeHash, 'hex'),
    status: state.status,
    channel: state.channel,
    applicant_kind: state.applicantKind,
    submitted_on: state.submittedOn,
    received_on: 'receivedOn' in state ? state.receivedOn : null,
    due_on: clock.due,
    due_provisional: clock.provisional,
    clock_running: clock.running,
    answered_on: first?.day ?? null,
    answer_kind: first?.kind ?? null,
    document_no: latest?.documentNo ?? null,
    next_step: nextStepOf(state),
    delivered_on: delivered?.deliveredOn ?? null,
    closed_on: delivered?.deliveredOn ?? withdrawn?.day ?? closedAside(state),
    matter: matterOf(facts),
    split_from: facts[0]?.type === 'submitted' ? (facts[0].splitFrom ?? null) : null,
    assigned_to: assigned?.type === 'assigned' ? assigned.to : null,
    version: last.version,
    updated_at: last.recordedAt,
  }
}
