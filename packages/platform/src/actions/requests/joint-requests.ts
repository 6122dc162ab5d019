import type { Day } from '@gongkai/law'
import {
  jointDraftReasons,
  type AnswerPart,
  leads,
  type RequestStatus,
  requestStatusLabels,
} from '@gongkai/law/requests'
import type { Database, Transaction } from '../../database/schema.ts'
import { loadEvents } from '../../events/index.ts'
import { type Refusal, refuse } from '../../outcome.ts'
import type { Platform } from '../../platform.ts'
import type { RequestStep } from './change-request.ts'
import { repeatFaults } from './repeat-faults.ts'
import { openMaskedName } from './request-form.ts'
import { type LoadedRequest, readRequest, type RequestRecord } from './request-record.ts'

/** One request of a joint handling (并案), as the pages of all of them show it. */
export interface JointRequest {
  id: string
  requestNo: string
  subject: string
  /** Masked. */
  applicantName: string
  statusLabel: string
  dueOn: Day | null
  /** Which of the letters answers it, from 1: each applicant gets one. */
  letter: number
}

export interface JointView {
  leadId: string
  /** The request that leads comes first. */
  requests: JointRequest[]
  /** How many letters go out: one for each applicant. */
  letters: number
  /** The first day on which one of them is due; it governs all. Null when none waits for its answer. */
  earliestDue: Day | null
}

/** What is answered together with a request; null when it stands alone. */
export async function jointOf(
  { database, encryption }: Pick<Platform, 'database' | 'encryption'>,
  { state }: Pick<LoadedRequest, 'state'>,
  requestId: string,
): Promise<JointView | null> {
  const joint = 'joint' in state ? state.joint : null
  if (joint === null) return null
  const leadId = joint.lead?.id ?? requestId
  const rows = await database.kysely
    .selectFrom('request')
    .innerJoin('request_form', 'request_form.request_id', 'request.id')
    .select(['request.id', 'request.request_no', 'request.subject', 'request.status', 'request.due_on'])
    .select(['request.joint_lead', 'request.organ_id', 'request_form.request_id', 'request_form.name'])
    .where((where) => where.or([where('request.id', '=', leadId), where('request.joint_lead', '=', leadId)]))
    .orderBy('request.request_no')
    .execute()
  const [first, rest] = [rows.filter(({ id }) => id === leadId), rows.filter(({ id }) => id !== leadId)]
  const ordered = [...first, ...rest]
  const groups = await byApplicant(
    database.kysely,
    ordered.map(({ id }) => id),
  )
  const open = ordered.filter(({ status }) => !closedStatuses.has(status)).flatMap(({ due_on }) => due_on ?? [])
  return {
    leadId,
    requests: ordered.map((row) => ({
      id: row.id,
      requestNo: row.request_no,
      subject: row.subject,
      applicantName: openMaskedName(encryption, row),
      statusLabel: requestStatusLabels[row.status as RequestStatus],
      dueOn: row.due_on,
      letter: groups.findIndex((group) => group.includes(row.id)) + 1,
    })),
    letters: groups.length,
    earliestDue: open.sort()[0] ?? null,
  }
}

const closedStatuses: ReadonlySet<string> = new Set(['answered', 'delivered', 'withdrawn', 'split', 'concluded'])

/**
 * Requests by applicant, in the order given: requests of the same applicant share a letter. An applicant who is known
 * by nothing but a name is nobody's equal.
 */
export async function byApplicant(database: Database | Transaction, ids: readonly string[]): Promise<string[][]> {
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('request_form')
    .select(['request_id', 'applicant_key'])
    .where('request_id', 'in', [...ids])
    .execute()
  const keys = new Map(rows.map(({ request_id, applicant_key }) => [request_id, applicant_key?.toString('hex')]))
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const key = keys.get(id) ?? id
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return [...groups.values()]
}

/** Why a draft cannot answer one of the requests it is for; null when it can. All reasons, each with its request. */
export async function jointDraftFaults(
  platform: Platform,
  { tx, organId, state }: RequestStep,
  parts: readonly AnswerPart[],
): Promise<Refusal | null> {
  if (!leads(state) || !('joint' in state)) return null
  const reasons: string[] = []
  for (const { id, requestNo } of state.joint?.members ?? []) {
    const member = readRequest(await loadEvents<RequestRecord>(tx, id), platform.calendar)
    const context = { today: platform.today(), calendar: platform.calendar, roles: [], events: member.facts }
    const faults = [
      ...jointDraftReasons(member.state, parts, context),
      ...Object.values(await repeatFaults(tx, { requestId: id, organId }, parts)),
    ]
    reasons.push(...faults.map((fault) => aboutRequest(requestNo, fault)))
  }
  return reasons.length === 0 ? null : refuse('refused', reasons.join(''), reasons)
}

/** A sentence about one of several requests. */
export const aboutRequest = (requestNo: string, sentence: string): string =>
  `申请${requestNo}：${sentence.endsWith('。') ? sentence : `${sentence}。`}`
