import { formatDayChinese, parseDay } from '../../calendar/index.ts'
import { explainClock } from '../../clock/explain-clock.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

export const decideAskReasons: Decide<'askReasons'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('askReasons', state, day, context)
  if (missing(command.facts)) reasons.push('请写明申请数量、频次明显超过合理范围的事实。')
  if (parseDay(command.replyBy) === null) reasons.push('请填写说明理由期限的最后一天。')
  else if (command.replyBy <= day) reasons.push('说明理由的期限应当在要求说明理由的日期以后。')
  const { facts, replyBy } = command
  return settle(reasons, () => ({ type: 'reasonsAsked', day, facts, replyBy }))
}

export const decideReceiveReasons: Decide<'receiveReasons'> = (state, command, context) => {
  const day = dayOf(command, context)
  return settle(commonReasons('receiveReasons', state, day, context), () => ({ type: 'reasonsReceived', day }))
}

export const decideJudgeReasons: Decide<'judgeReasons'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('judgeReasons', state, day, context)
  if (typeof command.reasonable !== 'boolean') reasons.push('请选择理由是否合理。')
  if (missing(command.note)) reasons.push('请写明认定的依据。')
  const { reasonable, note } = command
  return settle(reasons, () => ({ type: 'reasonsJudged', day, reasonable, note }))
}

export const decideDelay: Decide<'delay'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('delay', state, day, context)
  if (missing(command.reason)) reasons.push('请写明延迟答复的理由。')
  if (parseDay(command.until) === null) reasons.push('请填写延迟答复的日期。')
  else {
    const { due } = explainClock(context.events, context.calendar)
    if (command.until <= (due ?? day)) {
      reasons.push(`延迟答复的日期应当在${formatDayChinese(due ?? day)}以后。`)
    }
  }
  const { until, reason } = command
  return settle(reasons, () => ({ type: 'delayed', day, until, reason }))
}
