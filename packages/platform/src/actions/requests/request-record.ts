import type { Day } from '@gongkai/law'
import { type WorkingDayCalendar, workingDaysBetween, yearOf } from '@gongkai/law/calendar'
import { type ClockExplanation, explainClock, judgeService } from '@gongkai/law/clock'
import {
  type ErasureOutcome,
  foldRequest,
  matterOf,
  nextStepOf,
  type RequestEvent,
  type RequestState,
} from '@gongkai/law/requests'
import type { RetentionTerm } from '../../database/schema.ts'
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
  /** The row of a ledger of past requests that all this was recorded from (历史申请导入). */
  imported: { importId: string; row: number }
}

/** Somebody of the office wrote an internal note; its words lie sealed in `request_note`. */
export interface Noted {
  type: 'noted'
  day: Day
  id: string
}

/** 归档: the closed file went to the archive. A later fact of the law takes it out again. */
export interface Archived {
  type: 'archived'
  day: Day
  term: RetentionTerm
}

/** The office decided about the applicant's wish that personal data be erased (删除个人信息, PIPL 47). */
export interface ErasureDecided {
  type: 'erasureDecided'
  day: Day
  outcome: ErasureOutcome
  /** Why it is kept, and what the applicant is told besides. */
  reasons: string[]
}

/** What the office recorded for itself: the law knows nothing of it, and no applicant sees it. */
export type OfficeRecord = Assigned | Noted | Archived | ErasureDecided

export const officeRecordTypes = [
  'assigned',
  'noted',
  'archived',
  'erasureDecided',
] as const satisfies readonly OfficeRecord['type'][]

/** What a stream of a request holds. */
export type RequestRecord = (RequestEvent & Partial<IntakeFacts>) | OfficeRecord

/** A request as its stream tells it. */
export interface LoadedRequest {
  history: RecordedEvent<RequestRecord>[]
  /** The facts of the law alone. */
  facts: RequestEvent[]
  state: RequestState
  clock: ClockExplanation
  /** Working days from receipt to the first answer; null before there is one. */
  answerDays: number | null
  /** Whether the latest answer was served in time; null until it was sent. */
  inTime: boolean | null
}

export const isOfficeRecord = (record: RequestRecord): record is OfficeRecord =>
  (officeRecordTypes as readonly string[]).includes(record.type)

const isLawFact = (record: RequestRecord): record is RequestEvent => !isOfficeRecord(record)

export function readRequest(history: RecordedEvent<RequestRecord>[], calendar: WorkingDayCalendar): LoadedRequest {
  const facts = history.map(({ event }) => event).filter(isLawFact)
  const received = facts.find(({ type }) => type === 'received')
  const answered = facts.find(({ type }) => type === 'answered')
  const measured = received !== undefined && answered !== undefined
  return {
    history,
    facts,
    state: foldRequest(facts),
    clock: explainClock(facts, calendar),
    answerDays: measured ? workingDaysBetween(received.day, answered.day, calendar) : null,
    inTime: judgeService(facts, calendar)?.inTime ?? null,
  }
}

/** How the file lies in the archive: as it was last put there, unless the law moved on since. */
function archiveColumns(history: readonly RecordedEvent<RequestRecord>[], closedOn: Day | null) {
  const moved = history.findLastIndex(({ event }) => isLawFact(event))
  const archived = history.slice(moved + 1).findLast(({ event }) => event.type === 'archived')?.event
  if (archived?.type !== 'archived' || closedOn === null) {
    return { archived_on: null, retention_term: null, appraise_on: null }
  }
  const { day, term } = archived
  return { archived_on: day, retention_term: term, appraise_on: appraisalDay(closedOn, term) }
}

export const retentionTermLabels: Record<RetentionTerm, string> = {
  permanent: '永久',
  thirtyYears: '30年',
  tenYears: '10年',
}

const yearsOf: Record<RetentionTerm, number | null> = { permanent: null, thirtyYears: 30, tenYears: 10 }

/**
 * The day from which a file may be appraised (鉴定): terms count from 1 January after the year in which it was closed.
 * Null where it is kept for ever. 国家档案局令第8号.
 */
export function appraisalDay(closedOn: Day, term: RetentionTerm): Day | null {
  const years = yearsOf[term]
  return years === null ? null : `${yearOf(closedOn) + 1 + years}-01-01`
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
export function requestColumns({ history, facts, state, clock, answerDays, inTime }: LoadedRequest) {
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
  const erasure = history.findLast(({ event }) => event.type === 'erasureDecided')?.event
  const closedOn = delivered?.deliveredOn ?? withdrawn?.day ?? closedAside(state)
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
    closed_on: closedOn,
    answer_days: answerDays,
    in_time: inTime,
    ...archiveColumns(history, closedOn),
    matter: matterOf(facts),
    split_from: facts[0]?.type === 'submitted' ? (facts[0].splitFrom ?? null) : null,
    joint_lead: 'joint' in state ? (state.joint?.lead?.id ?? null) : null,
    // before it is decided, the wish of the applicant stands beside the stream
    ...(erasure?.type === 'erasureDecided' ? { erasure: erasure.outcome } : {}),
    assigned_to: assigned?.type === 'assigned' ? assigned.to : null,
    version: last.version,
    updated_at: last.recordedAt,
  }
}
