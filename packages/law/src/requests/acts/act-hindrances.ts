import { formatDayChinese, type WorkingDayCalendar } from '../../calendar/index.ts'
import { explainClock } from '../../clock/explain-clock.ts'
import type { Day } from '../../day.ts'
import type { RequestEvent } from '../events.ts'
import type { RequestState } from '../state.ts'
import { openAssistance } from './assistance.ts'
import { consultationsOf, standingObjections } from './consultations.ts'
import { leadHindrances } from './joint.ts'
import { volumeOf } from './volume.ts'

type Hindrances = (
  state: RequestState,
  day: Day,
  circumstances: { calendar: WorkingDayCalendar; events: readonly RequestEvent[] },
) => string[]

export const askReasonsHindrances: Hindrances = (_state, _day, { events }) => {
  const { asked } = volumeOf(events)
  return asked === null ? [] : [`已于${formatDayChinese(asked.on)}要求申请人说明理由，不需要再次要求。`]
}

export const receiveReasonsHindrances: Hindrances = (_state, _day, { events }) => {
  const { asked, receivedOn, judged } = volumeOf(events)
  if (asked === null) return ['没有要求过申请人说明理由。']
  if (judged !== null) return ['理由已经认定，不能再登记。']
  return receivedOn === null ? [] : [`已于${formatDayChinese(receivedOn)}收到理由说明。`]
}

export const judgeReasonsHindrances: Hindrances = (_state, day, { events }) => {
  const { asked, receivedOn, judged } = volumeOf(events)
  if (asked === null) return ['没有要求过申请人说明理由，没有可以认定的理由。']
  if (judged !== null) return [`已于${formatDayChinese(judged.on)}认定理由${judged.reasonable ? '合理' : '不合理'}。`]
  return receivedOn === null && day <= asked.replyBy
    ? [`申请人说明理由的期限到${formatDayChinese(asked.replyBy)}为止，收到说明或者期限届满以后才能认定。`]
    : []
}

export const delayHindrances: Hindrances = (_state, day, { calendar, events }) => {
  const { judged, delayed } = volumeOf(events)
  const reasons: string[] = []
  if (judged?.reasonable !== true) {
    reasons.push('延迟答复只适用于已经要求申请人说明理由、认定理由合理、但无法在期限内答复的申请。')
  }
  if (delayed !== null) reasons.push(`已于${formatDayChinese(delayed.on)}确定延迟答复的期限，只有一次。`)
  const { due } = explainClock(events, calendar)
  if (due !== null && day > due) reasons.push(`答复期限已于${formatDayChinese(due)}届满，届满后不能延迟答复。`)
  return reasons
}

export const arrivalHindrances: Hindrances = (_state, _day, { events }) =>
  consultationsOf(events).some(({ closed, arrivedOn }) => closed === null && arrivedOn === null)
    ? []
    : ['正在进行的征求意见都已经登记过送达日期。']

export const informThirdPartyHindrances: Hindrances = (_state, _day, { events }) =>
  standingObjections(events).some(({ informedOn }) => informedOn === null)
    ? []
    : ['没有需要告知的第三方：没有第三方以合理理由不同意公开，或者已经告知。']

export const openAssistanceHindrances: Hindrances = (_state, _day, { events }) =>
  openAssistance(events).length > 0 ? [] : ['没有正在进行的协办。']

export const splitHindrances: Hindrances = (state, _day, { events }) => {
  const reasons: string[] = leadHindrances(state)
  if (!events.some(({ type }) => type === 'correctionReceived')) {
    reasons.push('拆分以前应当先通知补正，指导申请人按照“一事一申请”原则调整。')
  }
  if (openAssistance(events).length > 0) reasons.push('还有协办没有返回，请等协办返回以后再拆分。')
  const first = events[0]
  if (first?.type === 'submitted' && first.splitFrom !== undefined) {
    reasons.push('这件申请本身是拆分出来的，不能再次拆分。')
  }
  return reasons
}

export const proposalHindrances: Hindrances = (_state, _day, { events }) =>
  events.some(({ type }) => type === 'proactiveProposed') ? ['已经提出过转为主动公开的建议。'] : []

export const makeProactiveHindrances: Hindrances = (_state, _day, { events }) =>
  events.some(({ type }) => type === 'madeProactive') ? ['已经转为主动公开，见信息条目。'] : []
