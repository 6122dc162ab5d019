import { formatDayChinese } from '../../calendar/index.ts'
import { objectionGroundsLabels } from '../acts/act-labels.ts'
import { consultationDue, consultationsOf } from '../acts/consultations.ts'
import { consultationOutcomeLabels, consultationPartyLabels } from '../labels.ts'
import { commonReasons, type Decide, dayOf, missing, oneOf, settle } from './common.ts'

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
  const consultation = consultationsOf(context.events).find(({ id }) => id === command.id)
  if (open !== undefined && consultation !== undefined && command.outcome === 'silence') {
    const last = consultationDue(consultation, context.calendar)
    if (open.party === 'otherOrgan') {
      reasons.push('征求其他机关意见没有法定的答复期限，不能按逾期未答复处理；请登记已回复意见，或者撤回征求。')
    } else if (last === null) {
      reasons.push(
        `还没有登记征求意见书送达${consultationPartyLabels[open.party]}的日期，15个工作日没有开始计算，不能按逾期未答复处理。`,
      )
    } else if (day <= last) {
      reasons.push(
        `${consultationPartyLabels[open.party]}的答复期限是收到征求意见书之日起15个工作日，到${formatDayChinese(last)}还没有届满，不能按逾期未答复处理。`,
      )
    }
  }
  const judged = open?.party === 'thirdParty' && command.outcome === 'objection'
  if (judged && !oneOf(objectionGroundsLabels, command.grounds)) {
    reasons.push('第三方不同意公开的，请认定其理由是否合理。')
  }
  const { id, outcome } = command
  const grounds = judged && command.grounds !== undefined ? { grounds: command.grounds } : {}
  return settle(reasons, () => ({ type: 'consultationClosed', day, id, outcome, ...grounds }))
}
