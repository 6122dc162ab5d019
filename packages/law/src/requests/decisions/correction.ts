import { formatDayChinese, parseDay } from '../../calendar/index.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

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
