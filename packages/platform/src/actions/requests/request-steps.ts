import type { Day } from '@gongkai/law'
import { formatDocumentNo } from '@gongkai/law/identifiers'
import {
  type AnswerKind,
  type ConsultationOutcome,
  type ConsultationParty,
  decide,
  type RequestCommandName,
  type ServiceMode,
} from '@gongkai/law/requests'
import type { Role, Transaction } from '../../database/schema.ts'
import { addJob } from '../../jobs/outbox.ts'
import type { ApplicantOccasion } from '../../jobs/tasks.ts'
import { nextNumber } from '../../numbers/index.ts'
import { refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { actorOf, personById } from '../../people/sessions.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import {
  type CommandOf,
  changeRequest,
  type RequestChanged,
  type RequestStep,
  type RequestTarget,
  takeStep,
} from './change-request.ts'

/** The day something happened; today when left out. */
interface Dated {
  day?: Day | undefined
}

type Step<Fields> = (platform: Platform, actor: Actor, input: RequestTarget & Fields) => Promise<RequestChanged>

const dated = ({ day }: Dated): { day?: Day } => (day === undefined ? {} : { day })
const text = (value: string | undefined): string => value?.trim() ?? ''

/** Tells the applicant, in the same transaction. */
const tell =
  (requestId: string, occasion: ApplicantOccasion) =>
  ({ tx }: { tx: Transaction }): Promise<void> =>
    addJob(tx, 'notifyApplicant', { requestId, occasion })

/**
 * 确认收到: the organ confirms receipt with the applicant; the clock starts. `signedOn` for post that was signed for,
 * `confirmedOn` for the other channels. OGI 31.
 */
export const confirmReceipt: Step<{ signedOn?: Day | undefined; confirmedOn?: Day | undefined }> = (
  platform,
  actor,
  input,
) => {
  const { signedOn, confirmedOn } = input
  return takeStep(
    platform,
    actor,
    input,
    'confirmReceipt',
    () => ({
      command: 'confirmReceipt',
      ...(signedOn === undefined ? {} : { signedOn }),
      ...(confirmedOn === undefined ? {} : { confirmedOn }),
    }),
    tell(input.requestId, 'received'),
  )
}

/** 通知补正: one notice, within seven working days, with guidance and a reasonable period. OGI 30. */
export const askCorrection: Step<Dated & { items: string; guidance: string; replyBy: Day }> = (
  platform,
  actor,
  input,
) =>
  takeStep(
    platform,
    actor,
    input,
    'askCorrection',
    () => ({
      command: 'askCorrection',
      ...dated(input),
      items: text(input.items),
      guidance: text(input.guidance),
      replyBy: input.replyBy,
    }),
    tell(input.requestId, 'correctionAsked'),
  )

/** 收到补正: the clock begins afresh. What the applicant now asks is added to the form; nothing is overwritten. */
export const receiveCorrection: Step<Dated & { note?: string | undefined; correction?: string | undefined }> = (
  platform,
  actor,
  input,
) => {
  const correction = text(input.correction)
  return takeStep(
    platform,
    actor,
    input,
    'receiveCorrection',
    () => ({ command: 'receiveCorrection', ...dated(input), note: text(input.note) }),
    async ({ tx, organId, assignedTo }) => {
      if (correction !== '') {
        const { content } = await tx
          .selectFrom('request_form')
          .select('content')
          .where('request_id', '=', input.requestId)
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('request_form')
          .set({ content: `${content}\n\n【补正 ${input.day ?? platform.today()}】${correction}` })
          .where('request_id', '=', input.requestId)
          .execute()
      }
      if (actor.kind === 'applicant') {
        const { requestId } = input
        await addJob(tx, 'notifyStaff', {
          organId,
          objectId: requestId,
          occasion: 'correctionReceived',
          personId: assignedTo,
        })
      }
    },
  )
}

/** 征求意见: of a third party (OGI 32), a joint maker (OGI 34) or another organ; the clock pauses. */
export const openConsultation: Step<Dated & { party: ConsultationParty; name?: string | undefined }> = (
  platform,
  actor,
  input,
) =>
  takeStep(platform, actor, input, 'openConsultation', ({ facts }) => ({
    command: 'openConsultation',
    ...dated(input),
    id: String(facts.filter(({ type }) => type === 'consultationOpened').length + 1),
    party: input.party,
    name: text(input.name),
  }))

/** 登记意见: a consultation ends; when it was the last one, the clock runs on from the next day. */
export const closeConsultation: Step<Dated & { id: string; outcome: ConsultationOutcome }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'closeConsultation', () => ({
    command: 'closeConsultation',
    ...dated(input),
    id: input.id,
    outcome: input.outcome,
  }))

/** 延长答复期限: once, before the period ends, with the consent of the head of the OGI office. OGI 33(2). */
export const extend: Step<
  Dated & {
    workingDays: number
    reason: string /** Person id of the head; the actor when left out. */
    approverId?: string | undefined
  }
> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'extend',
    async ({ tx, organId }) => {
      const approverId = input.approverId?.trim() || personIdOf(actor)
      const approver = approverId === null ? null : await personById(tx, approverId)
      if (approver === null) return refuseFields({ approverId: '请选择同意延长的政府信息公开工作机构负责人' })
      const roles = approver.active ? rolesTowards(actorOf(approver), { organId }) : []
      return {
        command: 'extend',
        ...dated(input),
        workingDays: input.workingDays,
        reason: text(input.reason),
        approver: { id: approver.id, roles },
      }
    },
    tell(input.requestId, 'extended'),
  )

/** 通知收费: the clock stops until the fee is paid. OGI 42, FEE. */
export const noticeFee: Step<Dated & { amountYuan: number }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'noticeFee',
    () => ({ command: 'noticeFee', ...dated(input), amountYuan: input.amountYuan }),
    tell(input.requestId, 'feeNoticed'),
  )

/** 登记缴费: the clock begins afresh. */
export const receivePayment: Step<Dated> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'receivePayment', () => ({ command: 'receivePayment', ...dated(input) }))

/** 撤回申请: by the applicant, or registered by the office. */
export const withdraw: Step<Dated & { note?: string | undefined }> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'withdraw', () => ({
    command: 'withdraw',
    ...dated(input),
    note: text(input.note),
  }))

export interface AnswerFields extends Dated {
  kind: AnswerKind
  content: string
  reasons?: string | undefined
  /** 检索记录, needed when the information does not exist. */
  searchRecord?: string | undefined
}

/** 作出答复: takes the next document number of the year in the same transaction. OGI 36–39. */
export const answer: Step<AnswerFields> = (platform, actor, input) =>
  takeStep(platform, actor, input, 'answer', async (step) => {
    const command: CommandOf<'answer'> = {
      command: 'answer',
      ...dated(input),
      kind: input.kind,
      // Asked of the law before a number is taken: a refused answer must not hold up the sequence.
      documentNo: 'unnumbered',
      reasons: text(input.reasons),
      content: text(input.content),
      searchRecord: text(input.searchRecord),
    }
    const context = {
      today: platform.today(),
      calendar: platform.calendar,
      roles: rolesTowards(actor, step),
      events: step.facts,
    }
    if (!decide(step.state, command, context).ok) return command
    return { ...command, documentNo: await nextDocumentNo(step, input.day ?? platform.today()) }
  })

async function nextDocumentNo({ tx, organId }: RequestStep, day: Day): Promise<string> {
  const { document_mark, short_name } = await tx
    .selectFrom('organ')
    .select(['document_mark', 'short_name'])
    .where('id', '=', organId)
    .executeTakeFirstOrThrow()
  const year = Number(day.slice(0, 4))
  const serial = await nextNumber(tx, organId, 'documentNo', year)
  return formatDocumentNo({ mark: document_mark ?? `${short_name}公开`, year, serial })
}

/** 登记送达: how and when the answer was served; by post the posting day counts. L235. */
export const deliver: Step<Dated & { mode: ServiceMode; trackingNo?: string | undefined }> = (platform, actor, input) =>
  takeStep(
    platform,
    actor,
    input,
    'deliver',
    () => ({ command: 'deliver', ...dated(input), mode: input.mode, trackingNo: text(input.trackingNo) }),
    tell(input.requestId, 'answered'),
  )

/** The roles that work on requests: a supervisor or an administrator could not open what is assigned to them. */
const handlingRoles: readonly Role[] = ['disclosureOfficer', 'departmentHandler', 'approvingLeader']

/** 分派: gives the request to a person of the organ, or with null back to the office. Quiet when it is theirs already. */
export const assign: Step<{ to: string | null }> = (platform, actor, input) =>
  changeRequest(platform, actor, input, {
    permission: 'request.assign',
    decide: async ({ tx, organId, assignedTo, state }) => {
      if (input.to === assignedTo) return { ok: true, events: [] }
      if (state.status === 'delivered' || state.status === 'withdrawn') {
        return { ok: false, reasons: ['申请已经办结，不能再分派。'] }
      }
      const person = input.to === null ? null : await personById(tx, input.to)
      const works =
        person?.active === true &&
        person.roles.some((held) => held.organId === organId && handlingRoles.includes(held.role))
      if (input.to !== null && !works) return refuseFields({ to: '请选择本机关办理申请的工作人员' })
      return { ok: true, events: [{ type: 'assigned', day: platform.today(), to: input.to }] }
    },
    afterwards: async ({ tx, organId }) => {
      if (input.to === null) return
      const { requestId } = input
      await addJob(tx, 'notifyStaff', { organId, objectId: requestId, occasion: 'requestAssigned', personId: input.to })
    },
  })

/** Every step by the name of its command in the law. The type demands one for each arrow of the table. */
export const requestSteps = {
  confirmReceipt,
  askCorrection,
  receiveCorrection,
  openConsultation,
  closeConsultation,
  extend,
  noticeFee,
  receivePayment,
  withdraw,
  answer,
  deliver,
} satisfies Record<Exclude<RequestCommandName, 'submit'>, Step<never>>

export type RequestStepName = keyof typeof requestSteps
