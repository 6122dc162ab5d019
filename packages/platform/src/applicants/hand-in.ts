import {
  proposeProactive,
  receiveCorrection,
  receiveReasons,
  type RequestChanged,
  type Upload,
  withdraw,
} from '../actions/requests/index.ts'
import { addJob } from '../jobs/outbox.ts'
import { type Outcome, refuse, refuseFields } from '../outcome.ts'
import type { Platform } from '../platform.ts'
import { recordApplicantAct } from './applicant-acts.ts'
import { keepUploads, uploadFaults } from './upload-faults.ts'
import { type ApplicantActor, withOwnRequest } from './with-request.ts'

const MOST_CHARACTERS = 5000

/** A text that must not be empty nor endless: its fault, or null. */
const textFault = (text: string, empty: string): string | null =>
  text.trim() === '' ? empty : text.length > MOST_CHARACTERS ? `不能超过 ${MOST_CHARACTERS} 个字` : null

export interface HandInCorrection {
  expectedVersion: number
  /** What is asked now, in other words. */
  correction: string
  /** Why it comes after the period, if it does. OGI 30. */
  lateReason?: string
  files?: readonly Upload[]
}

/** 提交补正: the clock starts afresh on the day of the correction; files are kept in the same transaction. OGI 30. */
export async function handInCorrection(
  platform: Platform,
  actor: ApplicantActor,
  { expectedVersion, correction, lateReason = '', files = [] }: HandInCorrection,
): Promise<RequestChanged> {
  const unfit = uploadFaults(files)
  if (unfit !== null) return unfit
  const fault = textFault(correction, '请写明补正的内容')
  if (fault !== null) return refuseFields({ correction: fault })
  const { requestId } = actor
  return receiveCorrection(platform, actor, {
    requestId,
    expectedVersion,
    correction,
    note: lateReason,
    alongside: async ({ tx, organId }) => {
      if (files.length === 0) return
      const kept = await keepUploads(tx, platform, { organId, requestId }, files)
      await recordApplicantAct(tx, platform, { requestId, organId, kind: 'correctionFiles', files: kept })
    },
  })
}

/** 撤回申请 by the applicant. It cannot be undone: a withdrawn request is asked again as a new one. */
export async function withdrawOwnRequest(
  platform: Platform,
  actor: ApplicantActor,
  { expectedVersion, reason }: { expectedVersion: number; reason: string },
): Promise<RequestChanged> {
  const fault = textFault(reason, '请写明撤回的原因，例如“已经得到所需信息”')
  if (fault !== null) return refuseFields({ reason: fault })
  return withdraw(platform, actor, { requestId: actor.requestId, expectedVersion, note: reason })
}

/** 说明理由: of a large or frequent request, when the organ asked for it. OGI 35. */
export async function giveReasons(
  platform: Platform,
  actor: ApplicantActor,
  { expectedVersion, statement }: { expectedVersion: number; statement: string },
): Promise<RequestChanged> {
  const fault = textFault(statement, '请写明申请的理由')
  if (fault !== null) return refuseFields({ statement: fault })
  return receiveReasons(platform, actor, { requestId: actor.requestId, expectedVersion, statement })
}

/** 建议转为主动公开 by the applicant, once. OGI 44(2). */
export async function proposeOwnAsProactive(
  platform: Platform,
  actor: ApplicantActor,
  { expectedVersion, note }: { expectedVersion: number; note: string },
): Promise<RequestChanged> {
  if (note.length > MOST_CHARACTERS) return refuseFields({ note: `不能超过 ${MOST_CHARACTERS} 个字` })
  return proposeProactive(platform, actor, { requestId: actor.requestId, expectedVersion, note })
}

/** 上传缴费凭证: the office is told; that the fee was paid is registered by the office when the money has come. */
export async function handInPaymentProof(
  platform: Platform,
  actor: ApplicantActor,
  { files, note = '' }: { files: readonly Upload[]; note?: string },
): Promise<Outcome<object>> {
  const unfit = uploadFaults(files)
  if (unfit !== null) return unfit
  if (files.length === 0) return refuseFields({ attachments: '请选择缴费凭证的照片或者扫描件' })
  return withOwnRequest(platform, actor, 'request.handInPaymentProof', async (own) => {
    if (own.state.status !== 'awaitingPayment') {
      return refuse('refused', '这件申请现在不需要缴费，没有收下凭证')
    }
    const { tx, requestId, organId, assignedTo } = own
    const kept = await keepUploads(tx, platform, own, files)
    await recordApplicantAct(tx, platform, { requestId, organId, kind: 'paymentProof', files: kept, note })
    await addJob(tx, 'notifyStaff', {
      organId,
      objectId: requestId,
      occasion: 'paymentProofReceived',
      personId: assignedTo,
    })
    return { ok: true }
  })
}

/** 确认收到答复: once for each answer. The day of service over the internet is proven by it. */
export async function confirmAnswerReceived(platform: Platform, actor: ApplicantActor): Promise<Outcome<object>> {
  return withOwnRequest(platform, actor, 'request.confirmAnswerReceived', async (own) => {
    const { tx, requestId, organId, answerVersion, state } = own
    if (state.status !== 'delivered' || answerVersion === null) {
      return refuse('refused', '答复还没有送达，不能确认收到')
    }
    const act = { requestId, organId, kind: 'answerReceived', answerVersion } as const
    const first = await recordApplicantAct(tx, platform, act)
    return first ? { ok: true } : refuse('refused', '您已经确认过收到这份答复')
  })
}

/**
 * 申请删除个人信息 (PIPL 47): recorded, and the office is told. It decides: until the retention term ends the record of a
 * request must be kept (档案法, OGI 45), then the personal data in it are erased.
 */
export async function askErasure(
  platform: Platform,
  actor: ApplicantActor,
  { note = '' }: { note?: string } = {},
): Promise<Outcome<object>> {
  return withOwnRequest(platform, actor, 'request.askErasure', async (own) => {
    const { tx, requestId, organId, assignedTo } = own
    const first = await recordApplicantAct(tx, platform, { requestId, organId, kind: 'erasureAsked', note })
    if (!first) return refuse('refused', '您已经申请过，登记没有变化')
    await tx.updateTable('request').set({ erasure: 'asked' }).where('id', '=', requestId).execute()
    await addJob(tx, 'notifyStaff', {
      organId,
      objectId: requestId,
      occasion: 'erasureAsked',
      personId: assignedTo,
    })
    return { ok: true }
  })
}
