import type { Day } from '@gongkai/law'
import { decideConfirmReceipt, decideSubmit, foldRequest, type ReceiptChannel } from '@gongkai/law/requests'
import { recordAudit } from '../../audit-trail/record.ts'
import { appendEvents, type RecordedEvent } from '../../events/index.ts'
import { attachmentFault, keepFile, MAX_ATTACHMENTS } from '../../files/index.ts'
import { addJob } from '../../jobs/outbox.ts'
import { newId } from '../../new-id.ts'
import { nextNumber } from '../../numbers/index.ts'
import { type Outcome, type Refusal, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { newQueryCode, queryCodeHash } from './query-code.ts'
import { saveRequestForm, subjectOf } from './request-form.ts'
import { readRequest, type RequestRecord, requestColumns } from './request-record.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import { type RequestFormInput, validateRequestForm } from './validate-request-form.ts'

export interface Upload {
  fileName: string
  bytes: Buffer
}

export interface SubmitRequest {
  organId: string
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
    const organ = await tx.selectFrom('organ').select(['path', 'name']).where('id', '=', organId).executeTakeFirst()
    if (organ === undefined) return refuseFields({ organId: '请选择受理申请的机关' })
    const permit = may(actor, action, { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)

    const now = platform.now()
    const context = {
      today: platform.today(),
      calendar: platform.calendar,
      roles: rolesTowards(actor, { organId, assignedTo: null }),
      events: [],
    }
    const submission = decideSubmit(
      { status: 'none' },
      { day: submittedOn, channel, applicantKind: form.applicantKind },
      context,
    )
    if (!submission.ok) return refuse('refused', submission.reasons.join(''), submission.reasons)
    const facts = submission.events
    if (intake.receivedOn !== null) {
      const receipt = decideConfirmReceipt(
        foldRequest(facts),
        { signedOn: intake.receivedOn, confirmedOn: intake.receivedOn },
        { ...context, events: facts },
      )
      if (!receipt.ok) return refuse('refused', receipt.reasons.join(''), receipt.reasons)
      facts.push(...receipt.events)
    }

    const requestId = newId(now)
    const queryCode = newQueryCode()
    for (const file of attachments)
      await keepFile(tx, platform, { organId, ownerKind: 'request', ownerId: requestId }, file)
    const personId = personIdOf(actor)
    await recordAudit(tx, now, {
      personId,
      organId,
      action,
      objectKind: 'request',
      objectId: requestId,
      outcome: 'done',
      detail: { channel, attachments: attachments.length },
    })
    if (action === 'request.submit') {
      await addJob(tx, 'notifyStaff', { organId, objectId: requestId, occasion: 'requestSubmitted', personId: null })
      if (form.email !== null || form.phone !== null) {
        await addJob(tx, 'notifyApplicant', { requestId, occasion: 'submitted' })
      }
    }
    // The number last: its row is locked until the commit, and others of this organ wait for it.
    const year = Number(submittedOn.slice(0, 4))
    const requestNo = `${year}-${String(await nextNumber(tx, organId, 'request', year)).padStart(4, '0')}`
    const records: RequestRecord[] = facts.map((fact) =>
      fact.type === 'submitted'
        ? { ...fact, requestNo, queryCodeHash: queryCodeHash(queryCode).toString('hex') }
        : fact,
    )
    const version = await appendEvents(tx, {
      organId,
      streamKind: 'request',
      streamId: requestId,
      expectedVersion: 0,
      events: records,
      personId,
      recordedAt: now,
    })
    const history = records.map(
      (event, index): RecordedEvent<RequestRecord> => ({ version: index + 1, event, personId, recordedAt: now }),
    )
    await tx
      .insertInto('request')
      .values({
        id: requestId,
        organ_id: organId,
        subject: subjectOf(form.content),
        ...requestColumns(readRequest(history, platform.calendar)),
      })
      .execute()
    await saveRequestForm(tx, platform.encryption, requestId, organId, form)
    return { ok: true, requestId, requestNo, queryCode, organId, organName: organ.name, submittedOn, version }
  })
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
