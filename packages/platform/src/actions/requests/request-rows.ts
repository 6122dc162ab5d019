import type { Day } from '@gongkai/law'
import { type ClockStep, type DueLevel, daysLeft, dueLevel, explainClock } from '@gongkai/law/clock'
import {
  type ApplicantKind,
  applicantKindLabels,
  intakeAlert,
  defaultAnswerSettings,
  type NextStep,
  type ReceiptChannel,
  receiptChannelLabels,
  type RequestEvent,
  type RequestStatus,
  requestStatusLabels,
} from '@gongkai/law/requests'
import { sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'
import type { Platform } from '../../platform.ts'
import { type NextStepView, nextStepView } from './next-step-view.ts'
import { openMaskedName } from './request-form.ts'
import { officeRecordTypes } from './request-record.ts'

/** How urgent a request is to the office: as the clock says, and `unconfirmed` before receipt is confirmed. */
export type RequestLevel = 'unconfirmed' | DueLevel

/** A request in a list. The applicant's name is masked. */
export interface RequestRow {
  id: string
  organId: string
  organName: string
  requestNo: string
  subject: string
  applicantName: string
  applicantKind: ApplicantKind
  applicantKindLabel: string
  channel: ReceiptChannel
  channelLabel: string
  status: RequestStatus
  statusLabel: string
  submittedOn: Day
  receivedOn: Day | null
  dueOn: Day | null
  dueProvisional: boolean
  clockRunning: boolean
  level: RequestLevel
  /** Working days left; negative when overdue, null without a due date or when closed. */
  daysLeft: number | null
  assignedTo: string | null
  version: number
  /** The first day on which one of those that it answers (并案) is due; null when there is none. */
  jointDueOn: Day | null
  /** Why an unconfirmed request presses; null once it is confirmed. */
  intakeAlert: { late: boolean; text: string } | null
  /** What the organ has to do next; null where it waits for somebody else or is done. */
  nextStep: NextStepView | null
  /** Why the due date is this day, step by step. */
  why: ClockStep[]
}

/** The columns a list row is made of. */
export function selectRequestRows(database: Database | Transaction) {
  return database
    .selectFrom('request')
    .innerJoin('request_form', 'request_form.request_id', 'request.id')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select([
      'request.id',
      'request.organ_id',
      'organ.name as organ_name',
      'organ.path as organ_path',
      'request.request_no',
      'request.subject',
      'request.applicant_kind',
      'request.channel',
      'request.status',
      'request.submitted_on',
      'request.received_on',
      'request.due_on',
      'request.due_provisional',
      'request.clock_running',
      'request.closed_on',
      'request.assigned_to',
      'request.next_step',
      'organ.answer_settings',
      'request.version',
      'request_form.request_id',
      'request_form.name',
      sql<Day | null>`(select min(member.due_on) from request as member
        where member.joint_lead = request.id and member.status = 'handling')`.as('joint_due_on'),
    ])
}

export type SelectedRequest = Awaited<ReturnType<ReturnType<typeof selectRequestRows>['execute']>>[number]

/**
 * The level of a request today. An answer that was made but not served is still pressing: the day of service or
 * posting decides whether it was in time (L235).
 */
export function levelOf(
  row: Pick<SelectedRequest, 'status' | 'due_on' | 'closed_on'>,
  { calendar, today }: Pick<Platform, 'calendar' | 'today'>,
): RequestLevel {
  if (row.closed_on !== null) return 'closed'
  if (row.status === 'submitted') return 'unconfirmed'
  return dueLevel({ due: row.due_on, phase: 'running' }, today(), calendar)
}

/** Makes list rows, with the explanation of each due date from the events of the page, read in one query. */
export async function requestRows(
  platform: Platform,
  database: Database | Transaction,
  selected: readonly SelectedRequest[],
): Promise<RequestRow[]> {
  const facts = await factsOfRequests(
    database,
    selected.map(({ id }) => id),
  )
  return selected.map((row) => requestRow(platform, row, facts.get(row.id) ?? []))
}

export function requestRow(platform: Platform, row: SelectedRequest, facts: readonly RequestEvent[]): RequestRow {
  const alert = intakeAlert(facts, platform.today(), platform.calendar)
  const level = levelOf(row, platform)
  const due = level === 'closed' ? null : row.due_on
  return {
    id: row.id,
    organId: row.organ_id,
    organName: row.organ_name,
    requestNo: row.request_no,
    subject: row.subject,
    applicantName: openMaskedName(platform.encryption, row),
    applicantKind: row.applicant_kind as ApplicantKind,
    applicantKindLabel: applicantKindLabels[row.applicant_kind as ApplicantKind],
    channel: row.channel as ReceiptChannel,
    channelLabel: receiptChannelLabels[row.channel as ReceiptChannel],
    status: row.status as RequestStatus,
    statusLabel: requestStatusLabels[row.status as RequestStatus],
    submittedOn: row.submitted_on,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    dueProvisional: row.due_provisional,
    clockRunning: row.clock_running,
    level,
    daysLeft: due === null ? null : daysLeft(due, platform.today(), platform.calendar),
    assignedTo: row.assigned_to,
    jointDueOn: row.joint_due_on,
    nextStep:
      level === 'closed'
        ? null
        : nextStepView(
            row.next_step as NextStep | null,
            earlierOf(row.due_on, row.joint_due_on),
            row.received_on,
            { ...defaultAnswerSettings, ...row.answer_settings },
            platform,
          ),
    version: row.version,
    intakeAlert: alert === null ? null : { late: alert.late, text: alert.text },
    why: explainClock(facts, platform.calendar).steps,
  }
}

/** Whoever answers for several works towards the day that comes first. */
const earlierOf = (own: Day | null, joint: Day | null): Day | null =>
  own === null || (joint !== null && joint < own) ? joint : own

async function factsOfRequests(
  database: Database | Transaction,
  ids: readonly string[],
): Promise<Map<string, RequestEvent[]>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('event')
    .select(['stream_id', 'type', 'day', 'body'])
    .where('stream_id', 'in', [...ids])
    .where('type', 'not in', officeRecordTypes)
    .orderBy('stream_id')
    .orderBy('version')
    .execute()
  const facts = new Map<string, RequestEvent[]>()
  for (const { stream_id, type, day, body } of rows) {
    const fact = { type, day, ...body } as unknown as RequestEvent
    const known = facts.get(stream_id)
    if (known === undefined) facts.set(stream_id, [fact])
    else known.push(fact)
  }
  return facts
}
