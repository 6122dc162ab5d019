import {
  type DayNumber,
  formatDayChinese,
  fromDayNumber,
  isProvisional,
  type WorkingDayCalendar,
} from '../calendar/index.ts'
import type { Day } from '../day.ts'
import { advance, type ClockStep } from './advance.ts'
import { type Clock, type Count, countPeriod, limitOf, type Stretch, unstartedClock } from './clock.ts'
import { type ClockEvent, type ClockEventType, clockEventLabels, readClockEvent } from './clock-event.ts'
import { timeLimits } from './time-limits.ts'

/** Where the clock stands. `awaiting…`: stopped until it begins afresh; `consulting`: stopped with days left over. */
export type ClockPhase = 'notReceived' | 'running' | 'consulting' | 'awaitingCorrection' | 'awaitingPayment' | 'closed'

export const clockPhaseLabels: Record<ClockPhase, string> = {
  notReceived: '尚未收到申请',
  running: '正在计算',
  consulting: '征求意见，暂停计算',
  awaitingCorrection: '等待补正，收到后从头计算',
  awaitingPayment: '等待缴费，缴费后从头计算',
  closed: '已经办结',
}

/** When the answer is due, and why. */
export interface ClockExplanation {
  /**
   * The last day for the answer. Null while it cannot be known: before receipt, while a correction or a payment is
   * awaited, while a consultation is open that was opened within the period. After an answer or a withdrawal it is
   * the date that held at that moment, so that timeliness can be judged.
   */
  due: Day | null
  /** Are days being counted: received, neither awaiting nor consulting nor closed. */
  running: boolean
  phase: ClockPhase
  /** True when a day of the period up to `due` lies in a year without a holiday notice: the date can still move. */
  provisional: boolean
  /** In order; the last one repeats the sum when there is a due date. */
  steps: ClockStep[]
  /** A Chinese sentence for each event that was not allowed. Such events have no effect. */
  refused: string[]
}

/** Folds events to a clock. Stops at nothing: refused events are told to `onRefused` and passed over. */
export function foldClock(
  events: readonly unknown[],
  calendar: WorkingDayCalendar,
  onStep?: (step: ClockStep) => void,
  onRefused?: (reason: string) => void,
): Clock {
  let clock = unstartedClock
  for (const [index, value] of events.entries()) {
    const read = readClockEvent(value)
    if (!read.ok) {
      onRefused?.(`第${index + 1}个事件：${read.reason}`)
      continue
    }
    const result = advance(clock, read.event, calendar)
    if (result.ok) {
      clock = result.clock
      if (result.step !== null) onStep?.(result.step)
    } else {
      onRefused?.(`第${index + 1}个事件（${nameOf(read.event.type)}，${read.event.day}）：${result.reason}`)
    }
  }
  return clock
}

const nameOf = (type: ClockEventType): string => clockEventLabels[type]

export function phaseOf(clock: Clock): ClockPhase {
  if (clock.closed !== null) return 'closed'
  if (clock.receivedOn === null) return 'notReceived'
  if (clock.waitingFor === 'correction') return 'awaitingCorrection'
  if (clock.waitingFor === 'payment') return 'awaitingPayment'
  return clock.pausedAfter === null ? 'running' : 'consulting'
}

const shortDate = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** The holidays and make-up days inside the counted stretches: why the date is not simply twenty weekdays away. */
function specialDays(stretches: readonly Stretch[], calendar: WorkingDayCalendar): string {
  const off: { name: string; from: DayNumber; to: DayNumber }[] = []
  const makeup: DayNumber[] = []
  for (const { after, through } of stretches) {
    for (let number = after + 1; number <= through; number++) {
      const mark = calendar.marks.get(number)
      if (mark === undefined) continue
      const last = off.at(-1)
      if (mark.kind === 'makeupWorkday') makeup.push(number)
      else if (last !== undefined && last.name === mark.name && last.to === number - 1) last.to = number
      else off.push({ name: mark.name, from: number, to: number })
    }
  }
  const parts: string[] = []
  if (off.length > 0) {
    const blocks = off.map(({ name, from, to }) => {
      const first = shortDate(fromDayNumber(from))
      return from === to ? `${name}${first}` : `${name}${first}至${shortDate(fromDayNumber(to))}`
    })
    parts.push(`${blocks.join('、')}放假，不计`)
  }
  if (makeup.length > 0) {
    parts.push(`${makeup.map((number) => shortDate(fromDayNumber(number))).join('、')}调休上班，照计`)
  }
  return parts.length > 0 ? `其间${parts.join('；')}。` : ''
}

/** What ends a count without an answer: the day then only held until that moment. */
const withoutAnswer = { withdrawn: '撤回', split: '拆分', concluded: '办结' }

function closingStep(
  clock: Clock,
  count: Count,
  due: Day,
  provisional: boolean,
  calendar: WorkingDayCalendar,
): ClockStep {
  const ending = clock.closed === null || clock.closed === 'answered' ? null : withoutAnswer[clock.closed]
  const until = ending === null ? '最迟在' : `${ending}以前，最迟应当在`
  if (
    clock.delayedUntil !== null &&
    count.due === clock.delayedUntil &&
    count.due !== count.stretches.at(-1)?.through
  ) {
    return {
      day: due,
      text: `${until}${formatDayChinese(due)}答复：这是已经告知申请人的延迟答复日期。`,
      article: '《政府信息公开条例》第三十五条',
    }
  }
  const limit = limitOf(clock)
  const parts = count.stretches.map((stretch) => stretch.count).filter((days) => days > 0)
  const sum = parts.length > 1 ? `${parts.join(' + ')} = ${limit}` : `${limit}`
  const extension = clock.extension > 0 ? `（${clock.base} + 延长${clock.extension}）` : ''
  const caution = provisional ? '有的年份还没有放假通知，只按周末推算，这个日期是暂定的。' : ''
  const special = specialDays(count.stretches, calendar)
  return {
    day: due,
    text: `${until}${formatDayChinese(due)}答复：${sum} 个工作日${extension}。${special}${caution}`,
    article: (clock.reopened ? timeLimits.redo : timeLimits.answer).citation.article,
  }
}

/** As `explainClock`, for events of unknown shape, e.g. from a file. No value makes it throw. */
export function explainUntrustedClock(events: readonly unknown[], calendar: WorkingDayCalendar): ClockExplanation {
  const steps: ClockStep[] = []
  const refused: string[] = []
  const clock = foldClock(
    events,
    calendar,
    (step) => steps.push(step),
    (reason) => refused.push(reason),
  )
  const phase = phaseOf(clock)
  const count = countPeriod(clock, calendar)
  if (count.due === null || clock.start === null) {
    return { due: null, running: false, phase, provisional: false, steps, refused }
  }
  const due = fromDayNumber(count.due)
  const provisional = spansProvisionalDay(clock.start + 1, count.due, calendar)
  steps.push(closingStep(clock, count, due, provisional, calendar))
  return { due, running: phase === 'running', phase, provisional, steps, refused }
}

/** Whether a year without a holiday notice has a day in the range. */
function spansProvisionalDay(from: DayNumber, to: DayNumber, calendar: WorkingDayCalendar): boolean {
  const last = fromDayNumber(to)
  if (isProvisional(last, calendar)) return true
  const first = fromDayNumber(from)
  if (isProvisional(first, calendar)) return true
  for (let year = Number(first.slice(0, 4)) + 1; year < Number(last.slice(0, 4)); year++) {
    if (!calendar.years.has(year)) return true
  }
  return false
}

/**
 * The due date of the answer to a request, with its explanation.
 *
 * The receipt day is day 0; the answer is due on the 20th working day after it (OGI 33(2)). A correction received
 * (OGI 30) and a fee paid (FEE) begin the period afresh. While consultations are open, the days after the opening day
 * up to and including the closing day do not count; overlapping ones count once (OGI 33(3)). One extension of 1 to 20
 * working days may be added before the period ends (OGI 33(2)); it is kept when the period begins afresh.
 * A delayed date that was fixed and told (OGI 35) holds where it is later than the counted one.
 * An answer that was undone (`reopened`) gives a new period of 20 working days, or of as many as were ordered; it is not
 * extended. Events are taken in the order given.
 */
export function explainClock(events: readonly ClockEvent[], calendar: WorkingDayCalendar): ClockExplanation {
  return explainUntrustedClock(events, calendar)
}
