import {
  type DayNumber,
  formatDayChinese,
  fromDayNumber,
  nthWorkingDayAfter,
  toDayNumber,
  type WorkingDayCalendar,
  workingDaysThrough,
} from '../calendar/index.ts'
import type { Day } from '../day.ts'
import { consultationPartyLabels, receiptChannelLabels } from '../requests/labels.ts'
import { type Clock, countPeriod, limitOf } from './clock.ts'
import { type ClockEvent, isPassive, type PassiveEventType } from './clock-event.ts'
import { feeRules, longestRedo, timeLimits } from './time-limits.ts'

/** One line of an explanation: what happened to the clock on a day, and on which article that rests. */
export interface ClockStep {
  day: Day
  /** A full Chinese sentence. */
  text: string
  article: string
}

/** The clock after an event with the step that explains it (null for events that do not move it), or why it is refused. */
export type Advance = { ok: true; clock: Clock; step: ClockStep | null } | { ok: false; reason: string }

type EventOf<Type extends ClockEvent['type']> = Extract<ClockEvent, { type: Type }>

const answerArticle = timeLimits.answer.citation.article
const correctionArticle = timeLimits.correctionNotice.citation.article
const pauseArticle = '《政府信息公开条例》第三十三条第三款'
const consultationArticles = {
  thirdParty: '《政府信息公开条例》第三十二条、第三十三条第三款',
  coAuthor: '《政府信息公开条例》第三十四条、第三十三条第三款',
  otherOrgan: pauseArticle,
}
const volumeArticle = '《政府信息公开条例》第三十五条'
const withdrawalArticle = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第三部分“其他处理”'

const chinese = (number: DayNumber): string => formatDayChinese(fromDayNumber(number))

const closedWords = { answered: '答复', withdrawn: '撤回', split: '拆分', concluded: '办结' }

const refuse = (reason: string): Advance => ({ ok: false, reason })

const isPassiveEvent = (event: ClockEvent): event is EventOf<PassiveEventType> => isPassive(event.type)

/** The sentence every (re)start of the period shares. */
const beginning = (clock: Clock): string => {
  const limit = limitOf(clock)
  const sum = clock.extension > 0 ? `（含已延长的${clock.extension}个工作日）` : ''
  return `当日为第0日，从下一个工作日起计算${limit}个工作日${sum}`
}

/** Begins the period afresh on a day. A consultation that is still open goes on stopping it. */
const beginAfresh = (clock: Clock, start: DayNumber): Clock => ({
  ...clock,
  start,
  waitingFor: null,
  waitingSince: null,
  pauses: [],
  lastDay: start,
})

function receive(clock: Clock, event: EventOf<'received'>, on: DayNumber): Advance {
  if (clock.receivedOn !== null) return refuse('申请已经收到过，收到申请之日只有一个。')
  const next = { ...beginAfresh(clock, on), receivedOn: on }
  const channel = event.channel === undefined ? '' : `，渠道：${receiptChannelLabels[event.channel]}`
  return {
    ok: true,
    clock: next,
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}收到申请${channel}；${beginning(next)}。`,
      article: '《政府信息公开条例》第三十一条、第三十三条第二款',
    },
  }
}

function reopen(clock: Clock, event: EventOf<'reopened'>): Advance {
  if (clock.closed !== 'answered') return refuse('申请还没有答复，不能重新处理。')
  const most = longestRedo
  const ordered = event.workingDays ?? timeLimits.redo.workingDays
  if (!Number.isInteger(ordered) || ordered < 1 || ordered > most) {
    return refuse(`重新答复的期限应当是1至${most}之间的整数个工作日，不能是${ordered}。`)
  }
  const next: Clock = {
    ...beginAfresh(clock, toDayNumber(event.day)),
    base: ordered,
    reopened: true,
    extension: 0,
    delayedUntil: null,
    open: new Map(),
    pausedAfter: null,
    closed: null,
  }
  return {
    ok: true,
    clock: next,
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}开始重新处理，原答复留在办理经过里；答复期限从头计算：${beginning(next)}。`,
      article: timeLimits.redo.citation.article,
    },
  }
}

function askCorrection(clock: Clock, event: EventOf<'correctionAsked'>, calendar: WorkingDayCalendar): Advance {
  if (clock.waitingFor === 'correction') return refuse('正在等待申请人补正，不能再次通知补正。')
  if (clock.waitingFor === 'payment') return refuse('正在等待申请人缴费，不能通知补正。')
  if (clock.correctionAsked) return refuse('已经通知过补正；需要补正的内容应当一次性告知。')
  const on = toDayNumber(event.day)
  const latest = nthWorkingDayAfter(clock.receivedOn ?? on, timeLimits.correctionNotice.workingDays, calendar)
  const late =
    on > latest
      ? `注意：补正通知应当自收到申请之日起7个工作日内作出，最迟为${chinese(latest)}，这次通知已经超过。`
      : `补正通知最迟应当在${chinese(latest)}作出。`
  return {
    ok: true,
    clock: { ...clock, correctionAsked: true, waitingFor: 'correction', waitingSince: on, lastDay: on },
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}通知申请人补正；等待补正期间没有到期日，收到补正后答复期限从头计算。${late}`,
      article: correctionArticle,
    },
  }
}

function receiveCorrection(clock: Clock, event: EventOf<'correctionReceived'>): Advance {
  if (clock.waitingFor !== 'correction') return refuse('没有正在等待的补正，不能登记收到补正。')
  const next = beginAfresh(clock, toDayNumber(event.day))
  return {
    ok: true,
    clock: next,
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}收到补正，答复期限从头计算：${beginning(next)}，此前的日期不再计入。`,
      article: correctionArticle,
    },
  }
}

function openConsultation(clock: Clock, event: EventOf<'consultationOpened'>, calendar: WorkingDayCalendar): Advance {
  if (clock.open.has(event.id)) return refuse(`编号为“${event.id}”的征求意见正在进行，不能重复开始。`)
  const on = toDayNumber(event.day)
  const next: Clock = {
    ...clock,
    open: new Map(clock.open).set(event.id, event.party),
    pausedAfter: clock.pausedAfter ?? on,
    lastDay: on,
  }
  const { due, used } = countPeriod(next, calendar)
  const effect =
    clock.waitingFor !== null
      ? '答复期限尚待从头计算。'
      : clock.pausedAfter !== null
        ? '与正在进行的征求意见重叠的日期只扣除一次。'
        : due !== null
          ? `答复期限到${chinese(due)}为止，不因此改变。`
          : `从次日起到意见返回当日不计入答复期限；到当日已用${used}个工作日，还剩${limitOf(next) - used}个工作日。`
  return {
    ok: true,
    clock: next,
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}向${consultationPartyLabels[event.party]}征求意见；${effect}`,
      article: consultationArticles[event.party],
    },
  }
}

function closeConsultation(clock: Clock, event: EventOf<'consultationClosed'>, calendar: WorkingDayCalendar): Advance {
  const party = clock.open.get(event.id)
  if (party === undefined) return refuse(`没有编号为“${event.id}”的正在进行的征求意见。`)
  const on = toDayNumber(event.day)
  const open = new Map(clock.open)
  open.delete(event.id)
  const before = countPeriod(clock, calendar)
  const ended = open.size === 0 && clock.pausedAfter !== null
  const next: Clock = {
    ...clock,
    open,
    pausedAfter: ended ? null : clock.pausedAfter,
    pauses: ended ? [...clock.pauses, { after: clock.pausedAfter ?? on, through: on }] : clock.pauses,
    lastDay: on,
  }
  const effect =
    clock.waitingFor !== null
      ? '答复期限尚待从头计算。'
      : before.due !== null
        ? `答复期限到${chinese(before.due)}为止，不因此改变。`
        : ended
          ? `从次日起继续计算，还剩${limitOf(next) - before.used}个工作日。`
          : `还有${open.size}项征求意见没有结束，期限继续停止。`
  return {
    ok: true,
    clock: next,
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}向${consultationPartyLabels[party]}征求意见结束；${effect}`,
      article: consultationArticles[party],
    },
  }
}

function extend(clock: Clock, event: EventOf<'extended'>, calendar: WorkingDayCalendar): Advance {
  const most = timeLimits.extension.workingDays
  if (clock.reopened) return refuse('重新答复的期限由决定或者判决确定，不能延长。')
  if (clock.extension > 0) return refuse('答复期限已经延长过一次，不能再次延长。')
  if (!Number.isInteger(event.workingDays) || event.workingDays < 1 || event.workingDays > most) {
    return refuse(`延长的天数应当是1至${most}之间的整数个工作日，不能是${event.workingDays}。`)
  }
  if (clock.waitingFor !== null) return refuse('答复期限正在等待从头计算，没有可以延长的期限。')
  const on = toDayNumber(event.day)
  const { due } = countPeriod(clock, calendar)
  if (due !== null && on > due) return refuse(`答复期限已于${chinese(due)}届满，届满后不能延长。`)
  const next: Clock = { ...clock, extension: event.workingDays, lastDay: on }
  return {
    ok: true,
    clock: next,
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}延长答复期限${event.workingDays}个工作日，期限合计${limitOf(next)}个工作日。`,
      article: answerArticle,
    },
  }
}

function noticeFee(clock: Clock, event: EventOf<'feeNoticed'>): Advance {
  if (clock.waitingFor === 'correction') return refuse('正在等待申请人补正，不能通知收费。')
  if (clock.waitingFor === 'payment') return refuse('正在等待申请人缴费，不能再次通知收费。')
  const on = toDayNumber(event.day)
  return {
    ok: true,
    clock: { ...clock, waitingFor: 'payment', waitingSince: on, lastDay: on },
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}通知申请人缴纳信息处理费；等待缴费期间没有到期日，缴费后答复期限从头计算。`,
      article: feeRules.article,
    },
  }
}

function payFee(clock: Clock, event: EventOf<'feePaid'>): Advance {
  if (clock.waitingFor !== 'payment') return refuse('没有正在等待的缴费，不能登记缴费。')
  const next = beginAfresh(clock, toDayNumber(event.day))
  return {
    ok: true,
    clock: next,
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}申请人缴费，答复期限从头计算：${beginning(next)}，此前的日期不再计入。`,
      article: feeRules.article,
    },
  }
}

function answer(clock: Clock, event: EventOf<'answered'>, calendar: WorkingDayCalendar): Advance {
  const on = toDayNumber(event.day)
  const { due } = countPeriod(clock, calendar)
  const timeliness =
    due === null
      ? '当时没有正在计算的到期日'
      : on <= due
        ? `在到期日${chinese(due)}以前，没有超期`
        : `超过到期日${chinese(due)}${workingDaysThrough(on, calendar) - workingDaysThrough(due, calendar)}个工作日`
  return {
    ok: true,
    clock: { ...clock, closed: 'answered', lastDay: on },
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}作出答复，${timeliness}；期限不再计算。`,
      article: answerArticle,
    },
  }
}

function delay(clock: Clock, event: EventOf<'delayed'>, calendar: WorkingDayCalendar): Advance {
  if (clock.delayedUntil !== null) return refuse('已经确定过延迟答复的日期，只有一次。')
  if (clock.waitingFor !== null) return refuse('答复期限正在等待从头计算，没有可以延迟的期限。')
  const on = toDayNumber(event.day)
  const until = toDayNumber(event.until)
  const { due } = countPeriod(clock, calendar)
  if (due !== null && on > due) return refuse(`答复期限已于${chinese(due)}届满，届满后不能延迟答复。`)
  if (until <= (due ?? on)) return refuse(`延迟答复的日期应当在${chinese(due ?? on)}以后。`)
  return {
    ok: true,
    clock: { ...clock, delayedUntil: until, lastDay: on },
    step: {
      day: event.day,
      text: `${formatDayChinese(event.day)}认定申请人理由合理但无法按期答复，告知申请人延迟到${chinese(until)}答复。`,
      article: volumeArticle,
    },
  }
}

/** The request goes on as its parts, each with a clock of its own. */
const splitUp = (clock: Clock, event: EventOf<'split'>): Advance => ({
  ok: true,
  clock: { ...clock, closed: 'split', lastDay: toDayNumber(event.day) },
  step: {
    day: event.day,
    text: `${formatDayChinese(event.day)}申请拆分，各件分别计算期限；这件申请的期限不再计算。`,
    article: feeRules.article,
  },
})

const conclude = (clock: Clock, event: EventOf<'recordCorrectionConcluded'>): Advance => ({
  ok: true,
  clock: { ...clock, closed: 'concluded', lastDay: toDayNumber(event.day) },
  step: {
    day: event.day,
    text: `${formatDayChinese(event.day)}处理更正申请并告知申请人，期限不再计算。`,
    article: '《政府信息公开条例》第四十一条',
  },
})

const withdraw = (clock: Clock, event: EventOf<'withdrawn'>): Advance => ({
  ok: true,
  clock: { ...clock, closed: 'withdrawn', lastDay: toDayNumber(event.day) },
  step: {
    day: event.day,
    text: `${formatDayChinese(event.day)}申请人撤回申请，期限不再计算。`,
    article: withdrawalArticle,
  },
})

/**
 * Moves the clock by one event, or refuses it with one Chinese sentence. Events come in the order they happened:
 * one that lies before the latest accepted event is refused. A correction asked later than 7 working days after
 * receipt is accepted and noted in its step, since the applicant has been told to correct all the same.
 */
export function advance(clock: Clock, event: ClockEvent, calendar: WorkingDayCalendar): Advance {
  if (isPassiveEvent(event)) return { ok: true, clock, step: null }
  const on = toDayNumber(event.day)
  if (on < clock.lastDay) return refuse(`日期早于上一个事件的${chinese(clock.lastDay)}，事件应当按发生的先后排列。`)
  if (event.type === 'reopened') return reopen(clock, event)
  if (clock.closed !== null) {
    return refuse(`申请已经${closedWords[clock.closed]}，期限不再变动。`)
  }
  if (event.type === 'received') return receive(clock, event, on)
  if (event.type === 'withdrawn') return withdraw(clock, event)
  if (clock.receivedOn === null) return refuse('还没有收到申请（received），答复期限没有开始。')
  switch (event.type) {
    case 'correctionAsked':
      return askCorrection(clock, event, calendar)
    case 'correctionReceived':
      return receiveCorrection(clock, event)
    case 'consultationOpened':
      return openConsultation(clock, event, calendar)
    case 'consultationClosed':
      return closeConsultation(clock, event, calendar)
    case 'extended':
      return extend(clock, event, calendar)
    case 'feeNoticed':
      return noticeFee(clock, event)
    case 'feePaid':
      return payFee(clock, event)
    case 'delayed':
      return delay(clock, event, calendar)
    case 'split':
      return splitUp(clock, event)
    case 'recordCorrectionConcluded':
      return conclude(clock, event)
    case 'answered':
      return answer(clock, event, calendar)
  }
}
