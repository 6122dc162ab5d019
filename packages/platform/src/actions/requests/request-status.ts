import type { Day } from '@gongkai/law'
import { formatDateChinese } from '@gongkai/law/calendar'
import { type ClockStep, type CountedDay, countingCalendar } from '@gongkai/law/clock'
import { type RequestEvent, type RequestStatus, requestStatusLabels } from '@gongkai/law/requests'
import { recordAudit } from '../../audit-trail/record.ts'
import { loadEvents } from '../../events/index.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import type { Platform } from '../../platform.ts'
import { applicantDetailOfAct, isAct, isInternalAct } from './act-details.ts'
import { noSuchRequest, recordLabel } from './change-request.ts'
import { queryCodeHash } from './query-code.ts'
import { type AnswerView, servedAnswerView } from './answer-view.ts'
import { readRequest, type RequestRecord } from './request-record.ts'
import { levelOf, type RequestLevel } from './request-rows.ts'

/** What the applicant sees with the query code: no identity, no names of officers; the answer once it was served. */
export interface ApplicantStatus {
  requestId: string
  requestNo: string
  organId: string
  organName: string
  subject: string
  status: RequestStatus
  statusLabel: string
  level: RequestLevel
  submittedOn: Day
  receivedOn: Day | null
  dueOn: Day | null
  dueProvisional: boolean
  clockRunning: boolean
  /** Why the due date is this day. */
  why: ClockStep[]
  calendar: CountedDay[]
  history: { type: string; label: string; day: Day; detail: string | null }[]
  answer: AnswerView | null
  version: number
}

/** The status of a request by its query code, however it was typed. A wrong code tells nothing about any request. */
export async function requestStatus(
  platform: Platform,
  queryCode: string,
): Promise<Outcome<{ status: ApplicantStatus }>> {
  const row = await platform.database.kysely
    .selectFrom('request')
    .select('id')
    .where('query_code_hash', '=', queryCodeHash(queryCode))
    .executeTakeFirst()
  return row === undefined
    ? refuse('notFound', '没有与这个查询码对应的申请，请核对提交申请时得到的查询码')
    : statusOfRequest(platform, { kind: 'applicant', requestId: row.id })
}

/** The status of a request for somebody who proved to be its applicant. Each look is recorded. */
export async function statusOfRequest(
  platform: Platform,
  { requestId }: Extract<Actor, { kind: 'applicant' }>,
): Promise<Outcome<{ status: ApplicantStatus }>> {
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.id', 'request.organ_id', 'organ.name', 'request.request_no', 'request.subject'])
    .select(['request.status', 'request.due_on', 'request.closed_on', 'request.version'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return noSuchRequest()
  await recordAudit(kysely, platform.now(), {
    personId: null,
    organId: row.organ_id,
    action: 'request.readStatus',
    objectKind: 'request',
    objectId: row.id,
    outcome: 'done',
  })
  const { facts, state, clock } = readRequest(await loadEvents<RequestRecord>(kysely, row.id), platform.calendar)
  return {
    ok: true,
    status: {
      requestId: row.id,
      requestNo: row.request_no,
      organId: row.organ_id,
      organName: row.name,
      subject: row.subject,
      status: state.status,
      statusLabel: requestStatusLabels[state.status],
      level: levelOf(row, platform),
      submittedOn: facts[0]?.day ?? '',
      receivedOn: 'receivedOn' in state ? state.receivedOn : null,
      dueOn: clock.due,
      dueProvisional: clock.provisional,
      clockRunning: clock.running,
      why: clock.steps,
      calendar: countingCalendar(facts, platform.calendar, platform.today()),
      history: facts
        .filter(({ type }) => !isInternalAct(type) && !isInternalStep(type))
        .map((fact) => ({
          type: fact.type,
          label: recordLabel(fact.type),
          day: fact.day,
          detail: applicantDetail(fact),
        })),
      answer: servedAnswerView(facts),
      version: row.version,
    },
  }
}

/** Steps inside the organ on the way to the answer: no business of anybody outside. OGI 16. */
const isInternalStep = (type: RequestEvent['type']): boolean =>
  type === 'answerDrafted' || type === 'answerReviewed' || type === 'extensionProposed' || type === 'extensionRefused'

/** What the applicant must know of a step: what to correct, what to pay, why it takes longer. */
function applicantDetail(fact: RequestEvent): string | null {
  switch (fact.type) {
    case 'correctionAsked':
      return `请在${formatDateChinese(fact.replyBy)}前补正：${fact.items}。${fact.guidance}`
    case 'extended':
      return `延长 ${fact.workingDays} 个工作日：${fact.reason}`
    case 'feeNoticed':
      return [`应缴 ${fact.amountYuan} 元`, ...(fact.steps ?? [])].join('；')
    case 'serviceFailed':
      return '答复没有送到，机关会再次送达'
    case 'reopened':
      return `原答复不再作数，机关在 ${fact.workingDays} 个工作日内重新答复`
    case 'delivered':
      return fact.trackingNo === undefined ? null : `邮件号码 ${fact.trackingNo}`
    default:
      return isAct(fact) ? applicantDetailOfAct(fact) : null
  }
}
