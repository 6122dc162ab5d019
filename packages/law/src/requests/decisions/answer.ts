import { answerKinds, isAnswerKind } from '../answer-kinds.ts'
import type { RequestCommands, RequestContext } from '../commands.ts'
import type { RequestState } from '../state.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

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
