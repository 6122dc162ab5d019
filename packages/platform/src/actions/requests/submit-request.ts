import type { Day } from '@gongkai/law'
import {
  type ApplicantKind,
  channelHindrance,
  decideConfirmReceipt,
  decideSubmit,
  foldRequest,
  type ReceiptChannel,
  type RequestDecision,
  type RequestMatter,
} from '@gongkai/law/requests'
import { auditRow } from '../../audit-trail/record.ts'
import { eventRows, recordedEvents } from '../../events/index.ts'
import { attachmentFault, keepFile, MAX_ATTACHMENTS } from '../../files/index.ts'
import { addJobs, type NewJob } from '../../jobs/outbox.ts'
import { newId } from '../../new-id.ts'
import { nextNumber } from '../../numbers/index.ts'
import { type Outcome, type Refusal, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { newQueryCode, queryCodeHash } from './query-code.ts'
import { type RequestForm, requestFormRow, subjectOf } from './request-form.ts'
import { readRequest, type RequestRecord, requestColumns } from './request-record.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import { type RequestFormInput, validateRequestForm } from './validate-request-form.ts'

export interface Upload {
  fileName: string
  bytes: Buffer
}

export interface SubmitRequest {
  organId: string
  /** Left out: a request for information. */
  matter?: RequestMatter | undefined
  form: RequestFormInput
  attachments?: Upload[]
}

/** The one moment at which the query code is known: it is told to the applicant and kept nowhere. */
export interface SubmittedRequest {
  requestId: string
  requestNo: string
  queryCode: string
  organId: string
  organName: string
  submittedOn: Day
  version: number
}

/** A citizen submits a request over the internet. The clock starts when the organ confirms receipt (OGI 31). */
export function submitRequest(
  platform: Platform,
  actor: Actor,
  input: SubmitRequest,
): Promise<Outcome<SubmittedRequest>> {
  return takeIn(platform, actor, 'request.submit', {
    ...input,
    channel: 'internet',
    submittedOn: platform.today(),
    receivedOn: null,
  })
}

export interface RegisterRequest extends SubmitRequest {
  channel: ReceiptChannel
  /** The day on the paper or of the posting; the receipt day when left out. */
  submittedOn?: Day | null
  /** The receipt day by OGI 31; null while the applicant of an unsigned letter or a fax has not confirmed. */
  receivedOn: Day | null
  /** Oral requests: what was written down was read out and confirmed. */
  readBack?: boolean | undefined
}

/** An officer registers what came on paper, by fax or by word of mouth. */
export function registerRequest(
  platform: Platform,
  actor: Actor,
  input: RegisterRequest,
): Promise<Outcome<SubmittedRequest>> {
  const { receivedOn } = input
  return takeIn(platform, actor, 'request.register', {
    ...input,
    // What is handed in person is received on the day it is submitted.
    submittedOn: (input.channel === 'inPerson' ? receivedOn : input.submittedOn) ?? receivedOn ?? platform.today(),
  })
}

interface Intake extends SubmitRequest {
  channel: ReceiptChannel
  submittedOn: Day
  receivedOn: Day | null
  readBack?: boolean | undefined
}

async function takeIn(
  platform: Platform,
  actor: Actor,
  action: 'request.submit' | 'request.register',
  intake: Intake,
): Promise<Outcome<SubmittedRequest>> {
  const { organId, channel, submittedOn, attachments = [] } = intake
  const checked = validateRequestForm(intake.form)
  if (!checked.ok) return refuseFields(checked.fields as Record<string, string>)
  const form = checked.value
  const unfit = uploadRefusal(attachments)
  if (unfit !== null) return unfit

  return platform.database.transaction(async (tx): Promise<Outcome<SubmittedRequest>> => {
    const organ = await tx
      .selectFrom('organ')
      .select(['path', 'name', 'guide'])
      .where('id', '=', organId)
      .executeTakeFirst()
    if (organ === undefined) return refuseFields({ organId: '请选择受理申请的机关' })
    const permit = may(actor, action, { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)

    const { fax, email } = organ.guide
    const closed = channelHindrance(channel, { fax: Boolean(fax), email: Boolean(email) })
    if (closed !== null) return refuseFields({ channel: closed })
    const decision = decideIntake(platform, actor, intake, form.applicantKind)
    if (!decision.ok) return refuse('refused', decision.reasons.join(''), decision.reasons)

    const recordedAt = platform.now()
    const personId = personIdOf(actor)
    const requestId = newId(recordedAt)
    const queryCode = newQueryCode()
    const owner = { organId, ownerKind: 'request', ownerId: requestId } as const
    for (const file of attachments) await keepFile(tx, platform, owner, file)
    if (action === 'request.submit') await addJobs(tx, noticesOf(requestId, organId, form))

    // The number last: its row is locked until the commit, and others of this organ wait for it.
    const year = Number(submittedOn.slice(0, 4))
    const requestNo = `${year}-${String(await nextNumber(tx, organId, 'request', year)).padStart(4, '0')}`
    const events = decision.events.map(
      (fact): RequestRecord =>
        fact.type === 'submitted'
          ? { ...fact, requestNo, queryCodeHash: queryCodeHash(queryCode).toString('hex') }
          : fact,
    )
    const append = {
      organId,
      streamKind: 'request',
      streamId: requestId,
      expectedVersion: 0,
      events,
      personId,
      recordedAt,
    } as const
    const entry = {
      personId,
      organId,
      action,
      objectKind: 'request',
      objectId: requestId,
      outcome: 'done',
      detail: { channel, attachments: attachments.length },
    } as const
    const columns = requestColumns(readRequest(recordedEvents(append), platform.calendar))
    // One statement for everything: intake is the act that comes in waves.
    await tx
      .with('facts', (query) => query.insertInto('event').values(eventRows(append)))
      .with('view', (query) =>
        query
          .insertInto('request')
          .values({ id: requestId, organ_id: organId, subject: subjectOf(form.content), ...columns }),
      )
      .with('form', (query) =>
        query.insertInto('request_form').values(requestFormRow(platform.encryption, requestId, organId, form)),
      )
      .insertInto('audit_intake')
      .values(auditRow(recordedAt, entry))
      .execute()
    const version = events.length
    return { ok: true, requestId, requestNo, queryCode, organId, organName: organ.name, submittedOn, version }
  })
}

/** The facts of an intake by the law: submitted, and received when the receipt day is known. */
function decideIntake(
  { today, calendar }: Platform,
  actor: Actor,
  { organId, channel, matter, submittedOn, receivedOn, readBack }: Intake,
  applicantKind: ApplicantKind,
): RequestDecision {
  const context = { today: today(), calendar, roles: rolesTowards(actor, { organId, assignedTo: null }) }
  const submission = decideSubmit(
    { status: 'none' },
    { day: submittedOn, channel, applicantKind, ...(matter === undefined ? {} : { matter }) },
    { ...context, events: [] },
  )
  if (!submission.ok || receivedOn === null) return submission
  const receipt = decideConfirmReceipt(
    foldRequest(submission.events),
    { signedOn: receivedOn, confirmedOn: receivedOn, ...(readBack === undefined ? {} : { readBack }) },
    { ...context, events: submission.events },
  )
  return receipt.ok ? { ok: true, events: [...submission.events, ...receipt.events] } : receipt
}

function noticesOf(requestId: string, organId: string, { email, phone }: RequestForm): NewJob[] {
  const notices: NewJob[] = [
    { task: 'notifyStaff', payload: { organId, objectId: requestId, occasion: 'requestSubmitted', personId: null } },
  ]
  if (email !== null || phone !== null) {
    notices.push({ task: 'notifyApplicant', payload: { requestId, occasion: 'submitted' } })
  }
  return notices
}

/** Why the attachments cannot be taken: one refusal with a sentence for each file that is wrong, or null. */
function uploadRefusal(attachments: readonly Upload[]): Refusal | null {
  const faults = attachments
    .map(({ fileName, bytes }) => attachmentFault(fileName, bytes))
    .filter((fault) => fault !== null)
  if (attachments.length > MAX_ATTACHMENTS) {
    faults.push(`附件最多 ${MAX_ATTACHMENTS} 个，现在是 ${attachments.length} 个`)
  }
  return faults.length === 0 ? null : refuseFields({ attachments: faults.join('；') })
}
