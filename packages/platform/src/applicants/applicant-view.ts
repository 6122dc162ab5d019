import { answerKinds, availableActions } from '@gongkai/law/requests'
import { type ErasureView, erasureOf } from '../actions/erasure/index.ts'
import { type ApplicantStatus, statusOfRequest } from '../actions/requests/index.ts'
import { readRequest, type RequestRecord } from '../actions/requests/request-record.ts'
import { loadEvents } from '../events/index.ts'
import { type FileRecord, filesOf } from '../files/index.ts'
import type { Outcome } from '../outcome.ts'
import type { Platform } from '../platform.ts'
import { type ApplicantAct, applicantActs } from './applicant-acts.ts'
import { type RemedyWay, remedyWays } from './remedies.ts'
import { type Satisfaction, satisfactionOf } from './satisfaction.ts'
import type { ApplicantActor } from './with-request.ts'

/** Everything the applicant of a request sees of it, and what can be done now. */
export interface ApplicantView {
  status: ApplicantStatus
  acts: ApplicantAct[]
  files: FileRecord[]
  /** After the answer: how to have it reviewed. */
  remedies: RemedyWay[]
  satisfaction: Satisfaction | null
  /** What became of the wish that personal data be erased; null without one. */
  erasure: ErasureView | null
  /** Version of the answer's event; null while there is none. */
  answerVersion: number | null
  may: {
    correct: boolean
    /** Whether the period for the correction is over: then a reason is asked. */
    correctionLate: boolean
    withdraw: boolean
    giveReasons: boolean
    proposeProactive: boolean
    proveFeePaid: boolean
    confirmReceived: boolean
    rate: boolean
    askErasure: boolean
  }
}

/** The view of an applicant who proved to be one (`proveApplicant`). */
export async function applicantView(
  platform: Platform,
  actor: ApplicantActor,
): Promise<Outcome<{ view: ApplicantView }>> {
  const found = await statusOfRequest(platform, actor)
  if (!found.ok) return found
  const { status } = found
  const { kysely } = platform.database
  const { requestId, organId } = status
  const loaded = readRequest(await loadEvents<RequestRecord>(kysely, requestId), platform.calendar)
  const { state, facts, history } = loaded
  const [acts, files, erasure, organ] = await Promise.all([
    applicantActs(platform, requestId),
    filesOf(kysely, 'request', requestId),
    erasureOf(
      platform,
      kysely,
      requestId,
      history.map(({ event }) => event),
    ),
    kysely
      .selectFrom('organ')
      .leftJoin('organ as superior', 'superior.id', 'organ.parent_id')
      .select(['organ.name', 'organ.kind', 'superior.name as superior_name'])
      .where('organ.id', '=', organId)
      .executeTakeFirstOrThrow(),
  ])
  const answerVersion = history.findLast(({ event }) => event.type === 'answered')?.version ?? null
  const served = state.status === 'delivered' ? facts.findLast((fact) => fact.type === 'delivered') : undefined
  const delivered = served !== undefined && answerVersion !== null
  const satisfaction = delivered ? await satisfactionOf(platform, requestId, answerVersion) : null
  const context = { today: platform.today(), calendar: platform.calendar, roles: ['applicant' as const], events: facts }
  const allowed = new Set(
    availableActions(state, context).flatMap((action) => (action.allowed ? [action.command] : [])),
  )
  const asked = facts.findLast((fact) => fact.type === 'correctionAsked')
  return {
    ok: true,
    view: {
      status,
      acts,
      files,
      remedies:
        status.answer === null
          ? []
          : remedyWays({
              remedy: answerKinds[status.answer.kind].remedy,
              deliveredOn: served?.day ?? null,
              overInternet: served?.mode === 'internet',
              organ: { name: organ.name, kind: organ.kind, superiorName: organ.superior_name },
              calendar: platform.calendar,
            }),
      satisfaction,
      erasure,
      answerVersion,
      may: {
        correct: allowed.has('receiveCorrection'),
        correctionLate: asked !== undefined && platform.today() > asked.replyBy,
        withdraw: allowed.has('withdraw'),
        giveReasons: allowed.has('receiveReasons'),
        // Before the answer nobody knows whether the information exists and may be public.
        proposeProactive: delivered && allowed.has('proposeProactive'),
        proveFeePaid: state.status === 'awaitingPayment',
        confirmReceived:
          delivered && !acts.some((act) => act.kind === 'answerReceived' && act.answerVersion === answerVersion),
        rate: delivered && satisfaction === null,
        askErasure: erasure === null,
      },
    },
  }
}
