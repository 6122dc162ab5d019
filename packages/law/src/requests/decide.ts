import { addWorkingDays, formatDayChinese, parseDay } from '../calendar/index.ts'
import { receiptDay } from '../clock/receipt-day.ts'
import { timeLimits } from '../clock/time-limits.ts'
import type { Day } from '../day.ts'
import { roleLabels } from '../people/roles.ts'
import { answerKinds, isAnswerKind } from './answer-kinds.ts'
import type {
  RequestCommand,
  RequestCommandName,
  RequestCommands,
  RequestContext,
  RequestDecision,
} from './commands.ts'
import type { RequestEvent } from './events.ts'
import {
  applicantKindLabels,
  consultationOutcomeLabels,
  consultationPartyLabels,
  receiptChannelLabels,
  requestStatusLabels,
  serviceModeLabels,
} from './labels.ts'
import type { RequestState } from './state.ts'
import { transitionOf } from './transitions.ts'

type Decide<Name extends RequestCommandName> = (
  state: RequestState,
  command: RequestCommands[Name],
  context: RequestContext,
) => RequestDecision

const missing = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''
const oneOf = (labels: object, key: unknown): boolean => typeof key === 'string' && Object.hasOwn(labels, key)

/** Reasons from the table (status, role, condition) and from the day, which every command shares. */
function commonReasons(name: RequestCommandName, state: RequestState, day: Day, context: RequestContext): string[] {
  const transition = transitionOf(name)
  const reasons: string[] = []
  if (!transition.from.includes(state.status)) {
    const wanted = transition.from.map((status) => `“${requestStatusLabels[status]}”`).join('、')
    reasons.push(`不能${transition.label}：申请现在的状态是“${requestStatusLabels[state.status]}”，应当是${wanted}。`)
  }
  if (!transition.by.some((role) => context.roles.includes(role))) {
    reasons.push(`不能${transition.label}：应当由${transition.by.map((role) => roleLabels[role]).join('、')}办理。`)
  }
  if (parseDay(day) === null) {
    reasons.push(`日期“${day}”不是有效日期，请写成“2026-03-02”的形式。`)
    return reasons
  }
  if (day > context.today) {
    reasons.push(`日期${formatDayChinese(day)}还没有到，今天是${formatDayChinese(context.today)}。`)
  }
  const latest = context.events.at(-1)
  if (latest !== undefined && day < latest.day) {
    reasons.push(`日期${formatDayChinese(day)}早于上一步的日期${formatDayChinese(latest.day)}。`)
  }
  if (transition.from.includes(state.status)) reasons.push(...(transition.hindrances?.(state, day, context) ?? []))
  return reasons
}

const settle = (reasons: string[], event: () => RequestEvent): RequestDecision =>
  reasons.length > 0 ? { ok: false, reasons } : { ok: true, events: [event()] }

const dayOf = (command: { day?: Day }, context: RequestContext): Day => command.day ?? context.today

export const decideSubmit: Decide<'submit'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('submit', state, day, context)
  if (!oneOf(receiptChannelLabels, command.channel)) reasons.push('请选择提交申请的渠道。')
  if (!oneOf(applicantKindLabels, command.applicantKind)) reasons.push('请选择申请人类型。')
  const { channel, applicantKind } = command
  return settle(reasons, () => ({ type: 'submitted', day, channel, applicantKind }))
}

/** The receipt day follows from the channel of the request, not from the day on which somebody presses the button. */
export const decideConfirmReceipt: Decide<'confirmReceipt'> = (state, command, context) => {
  const channel = 'channel' in state ? state.channel : 'inPerson'
  const receipt = receiptDay(channel, {
    submittedOn: 'submittedOn' in state ? state.submittedOn : null,
    signedOn: command.signedOn ?? null,
    confirmedOn: command.confirmedOn ?? context.today,
  })
  const day = receipt.day ?? context.today
  const reasons = commonReasons('confirmReceipt', state, day, context)
  if (receipt.day === null && state.status === 'submitted') reasons.push(`请填写签收日期：${receipt.text}`)
  return settle(reasons, () => ({ type: 'received', day, channel }))
}

export const decideAskCorrection: Decide<'askCorrection'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('askCorrection', state, day, context)
  if (missing(command.items)) reasons.push('请写明需要补正的事项。')
  if (missing(command.guidance)) reasons.push('请写明怎样补正，对申请人给予指导和释明。')
  if (parseDay(command.replyBy) === null) reasons.push('请填写补正期限的最后一天。')
  else if (command.replyBy <= day) reasons.push('补正期限应当在通知补正的日期以后。')
  const { items, guidance, replyBy } = command
  return settle(reasons, () => ({ type: 'correctionAsked', day, items, guidance, replyBy }))
}

export const decideReceiveCorrection: Decide<'receiveCorrection'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('receiveCorrection', state, day, context)
  if (state.status === 'awaitingCorrection' && day > state.replyBy && missing(command.note)) {
    reasons.push(`补正期限已于${formatDayChinese(state.replyBy)}届满；逾期补正有正当理由的，请写明理由。`)
  }
  const note = missing(command.note) ? {} : { note: command.note as string }
  return settle(reasons, () => ({ type: 'correctionReceived', day, ...note }))
}

export const decideOpenConsultation: Decide<'openConsultation'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('openConsultation', state, day, context)
  if (missing(command.id)) reasons.push('请填写征求意见的编号。')
  else if (context.events.some((event) => event.type === 'consultationOpened' && event.id === command.id)) {
    reasons.push(`征求意见的编号“${command.id}”已经用过，请换一个编号。`)
  }
  if (!oneOf(consultationPartyLabels, command.party)) reasons.push('请选择征求意见的对象。')
  const { id, party } = command
  const name = missing(command.name) ? {} : { name: command.name as string }
  return settle(reasons, () => ({ type: 'consultationOpened', day, id, party, ...name }))
}

export const decideCloseConsultation: Decide<'closeConsultation'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('closeConsultation', state, day, context)
  const open = state.status === 'consulting' ? state.open.find(({ id }) => id === command.id) : undefined
  if (state.status === 'consulting' && open === undefined) {
    reasons.push(`没有编号为“${command.id}”的正在进行的征求意见。`)
  }
  if (!oneOf(consultationOutcomeLabels, command.outcome)) reasons.push('请选择征求意见的结果。')
  if (open !== undefined && command.outcome === 'silence' && open.party !== 'otherOrgan') {
    // The period runs from the day the letter arrives, which is never before the day it was sent.
    const limit = open.party === 'thirdParty' ? timeLimits.thirdPartyReply : timeLimits.coAuthorReply
    const last = addWorkingDays(open.on, limit.workingDays, context.calendar)
    if (day <= last) {
      reasons.push(
        `${consultationPartyLabels[open.party]}的答复期限是收到征求意见书之日起15个工作日，到${formatDayChinese(last)}还没有届满，不能按逾期未答复处理。`,
      )
    }
  }
  const { id, outcome } = command
  return settle(reasons, () => ({ type: 'consultationClosed', day, id, outcome }))
}

export const decideExtend: Decide<'extend'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('extend', state, day, context)
  const most = timeLimits.extension.workingDays
  if (!Number.isInteger(command.workingDays) || command.workingDays < 1 || command.workingDays > most) {
    reasons.push(`延长的天数应当是1至${most}之间的整数个工作日。`)
  }
  if (missing(command.reason)) reasons.push('请写明延长答复期限的理由。')
  if (missing(command.approver?.id) || !command.approver.roles.includes('approvingLeader')) {
    reasons.push('延长答复期限应当经政府信息公开工作机构负责人同意，请填写同意的负责人。')
  }
  const { workingDays, reason } = command
  return settle(reasons, () => ({ type: 'extended', day, workingDays, reason, approvedBy: command.approver.id }))
}

export const decideNoticeFee: Decide<'noticeFee'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('noticeFee', state, day, context)
  if (!Number.isFinite(command.amountYuan) || command.amountYuan <= 0) reasons.push('收费金额应当是大于0的数。')
  const { amountYuan } = command
  return settle(reasons, () => ({ type: 'feeNoticed', day, amountYuan }))
}

export const decideReceivePayment: Decide<'receivePayment'> = (state, command, context) => {
  const day = dayOf(command, context)
  return settle(commonReasons('receivePayment', state, day, context), () => ({ type: 'feePaid', day }))
}

export const decideWithdraw: Decide<'withdraw'> = (state, command, context) => {
  const day = dayOf(command, context)
  const note = missing(command.note) ? {} : { note: command.note as string }
  return settle(commonReasons('withdraw', state, day, context), () => ({ type: 'withdrawn', day, ...note }))
}

/** Why this kind of answer cannot be given in this state. */
function kindReasons(state: RequestState, command: RequestCommands['answer'], context: RequestContext): string[] {
  const { kind } = command
  if (!isAnswerKind(kind)) return ['请选择答复类型。']
  const reasons: string[] = []
  const { label, reasonsRequired } = answerKinds[kind]
  if (state.status === 'awaitingCorrection' && kind !== 'lapsedNoCorrection') {
    reasons.push(`正在等待补正，只能在逾期后作“${answerKinds.lapsedNoCorrection.label}”的答复。`)
  }
  if (state.status !== 'awaitingCorrection' && kind === 'lapsedNoCorrection') {
    reasons.push(`只有等待补正逾期的申请，才能作“${label}”的答复。`)
  }
  if (state.status === 'awaitingPayment' && kind !== 'lapsedNoPayment') {
    reasons.push(`正在等待缴费，只能在逾期后作“${answerKinds.lapsedNoPayment.label}”的答复。`)
  }
  if (state.status !== 'awaitingPayment' && kind === 'lapsedNoPayment') {
    reasons.push(`只有等待缴费逾期的申请，才能作“${label}”的答复。`)
  }
  if (kind === 'unclearAfterCorrection' && !context.events.some((event) => event.type === 'correctionReceived')) {
    reasons.push(`申请没有补正过，不能作“${label}”的答复；请先通知补正。`)
  }
  if (reasonsRequired && missing(command.reasons)) reasons.push(`“${label}”的答复应当说明理由。`)
  if (kind === 'notExist' && missing(command.searchRecord)) {
    reasons.push('答复信息不存在应当有检索记录：写明检索的范围、关键词、时间和人员。')
  }
  return reasons
}

export const decideAnswer: Decide<'answer'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('answer', state, day, context)
  reasons.push(...kindReasons(state, command, context))
  if (missing(command.documentNo)) reasons.push('请填写答复书的文号。')
  if (missing(command.content)) reasons.push('请填写答复的内容。')
  const { kind, documentNo, content } = command
  const searchRecord = missing(command.searchRecord) ? {} : { searchRecord: command.searchRecord as string }
  return settle(reasons, () => ({
    type: 'answered',
    day,
    kind,
    documentNo,
    reasons: command.reasons ?? '',
    content,
    ...searchRecord,
  }))
}

export const decideDeliver: Decide<'deliver'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('deliver', state, day, context)
  if (!oneOf(serviceModeLabels, command.mode)) reasons.push('请选择送达方式。')
  if (command.mode === 'post' && missing(command.trackingNo)) {
    reasons.push('邮寄送达应当通过邮政企业寄送，请填写邮件号码。')
  }
  const trackingNo = missing(command.trackingNo) ? {} : { trackingNo: command.trackingNo as string }
  return settle(reasons, () => ({ type: 'delivered', day, mode: command.mode, ...trackingNo }))
}

/** Decides any command: the events it appends, or all reasons against it. */
export function decide(state: RequestState, command: RequestCommand, context: RequestContext): RequestDecision {
  switch (command.command) {
    case 'submit':
      return decideSubmit(state, command, context)
    case 'confirmReceipt':
      return decideConfirmReceipt(state, command, context)
    case 'askCorrection':
      return decideAskCorrection(state, command, context)
    case 'receiveCorrection':
      return decideReceiveCorrection(state, command, context)
    case 'openConsultation':
      return decideOpenConsultation(state, command, context)
    case 'closeConsultation':
      return decideCloseConsultation(state, command, context)
    case 'extend':
      return decideExtend(state, command, context)
    case 'noticeFee':
      return decideNoticeFee(state, command, context)
    case 'receivePayment':
      return decideReceivePayment(state, command, context)
    case 'withdraw':
      return decideWithdraw(state, command, context)
    case 'answer':
      return decideAnswer(state, command, context)
    case 'deliver':
      return decideDeliver(state, command, context)
  }
}
