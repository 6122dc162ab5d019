import {
  addCalendarDays,
  addWorkingDays,
  formatDayChinese,
  isProvisional,
  parseDay,
  sameOrNextWorkingDay,
  type WorkingDayCalendar,
} from '../calendar/index.ts'
import type { Day } from '../day.ts'
import {
  appealLimit,
  type DisputeLimit,
  decisionExtensionLimit,
  disputeLimits,
  limitText,
  suitAfterReconsiderationLimit,
} from './dispute-limits.ts'
import { type DisputeKind, disputeDecisions, disputeKindLabels } from './disputes.ts'
import { type DisputeEvent, disputeProcedureLabels } from './events.ts'
import { foldDispute } from './evolve.ts'

/** One step of the explanation: a full Chinese sentence with its article. */
export interface DisputeStep {
  day: Day
  text: string
  article: string
}

export interface DisputeExplanation {
  /** The last day for the organ's reply with evidence; null when none is owed. */
  replyDue: Day | null
  /** The day by which the decision is due, reckoned from the notice; null when no decision is awaited. */
  decisionDue: Day | null
  /** The last day for an appeal (first instance) or for a suit after a reconsideration; null when there is none. */
  nextStepDue: Day | null
  /** A date lies in a year whose holidays are not announced. */
  provisional: boolean
  steps: DisputeStep[]
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return parseDay(`${year}-02-29`) === null ? 28 : 29
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The same number of the month, so many months on; the last day of a shorter month. ALL 101 with the civil rules. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const laterYear = Math.floor(index / 12)
  const laterMonth = (index % 12) + 1
  const laterDate = Math.min(date, daysIn(laterYear, laterMonth))
  return `${laterYear}-${String(laterMonth).padStart(2, '0')}-${String(laterDate).padStart(2, '0')}`
}

/** The last day of a period that begins on the day after `from`; an end on a rest day moves on. ARL 88, ALL 101. */
export function endOfLimit(from: Day, { length, unit }: DisputeLimit, calendar: WorkingDayCalendar): Day {
  if (unit === 'workingDays') return addWorkingDays(from, length, calendar)
  if (unit === 'days') return addCalendarDays(from, length, calendar)
  return sameOrNextWorkingDay(addMonths(from, length), calendar)
}

/** What is due in a dispute and why, from its history. Events must be a possible history (see `evolveDispute`). */
export function explainDispute(events: readonly DisputeEvent[], calendar: WorkingDayCalendar): DisputeExplanation {
  const explanation: DisputeExplanation = {
    replyDue: null,
    decisionDue: null,
    nextStepDue: null,
    provisional: false,
    steps: [],
  }
  const until = (from: Day, limit: DisputeLimit): Day => endOfLimit(from, limit, calendar)
  const say = (day: Day, text: string, article: string): void => void explanation.steps.push({ day, text, article })
  let replyArticle = ''
  for (const [index, event] of events.entries()) {
    const state = foldDispute(events.slice(0, index + 1))
    if (state.status === 'none') continue
    const { kind, instance } = state
    switch (event.type) {
      case 'filed':
        say(event.day, `向${event.decidedBy}提起${disputeKindLabels[event.kind]}。`, articleOf(event))
        break
      case 'noticeReceived': {
        const { reply, decision } = disputeLimits(kind, event.procedure, instance)
        replyArticle = reply.article
        explanation.replyDue = until(event.day, reply)
        explanation.decisionDue = until(event.day, decision)
        const what = kind === 'reconsideration' ? '申请书副本' : instance === 1 ? '起诉状副本' : '上诉状副本'
        say(
          event.day,
          `收到${what}（${disputeProcedureLabels[event.procedure]}）。应当自收到之日起${limitText(reply)}内提交书面答复、证据和依据，最迟为${formatDayChinese(explanation.replyDue)}；逾期不提交，视为没有证据、依据。`,
          reply.article,
        )
        break
      }
      case 'replied': {
        const late = explanation.replyDue !== null && event.day > explanation.replyDue
        say(event.day, late ? '已提交书面答复，超过了期限。' : '已提交书面答复和证据、依据。', replyArticle)
        explanation.replyDue = null
        break
      }
      case 'decisionExtended':
        if (explanation.decisionDue !== null) {
          explanation.decisionDue = until(explanation.decisionDue, { ...decisionExtensionLimit, length: event.days })
        }
        say(event.day, `审理期限延长${event.days}日。`, decisionExtensionLimit.article)
        break
      case 'decided':
      case 'decisionAmended': {
        const { label, outcome, article } = disputeDecisions[event.decision]
        explanation.replyDue = null
        explanation.decisionDue = null
        explanation.nextStepDue = null
        const column = outcome === 'corrected' ? '结果纠正' : outcome === 'upheld' ? '结果维持' : '其他结果'
        const amended = event.type === 'decisionAmended' ? `更正登记（${event.reason}）：` : ''
        say(
          event.day,
          `${amended}${event.decisionNo}：${label}，计入年度报告的“${column}”。`,
          decisionArticle(kind, article),
        )
        const limit = kind === 'reconsideration' ? suitAfterReconsiderationLimit : appealLimit
        if (instance === 1 && outcome !== 'other') {
          const from = event.type === 'decided' ? event.day : lastDecisionDay(events, index)
          explanation.nextStepDue = until(from, limit)
          const who = kind === 'reconsideration' ? '申请人不服可以提起行政诉讼' : '当事人不服可以上诉'
          say(
            from,
            `${who}，最迟为${formatDayChinese(explanation.nextStepDue)}（自收到之日计算，这里按裁决之日推算）。`,
            limit.article,
          )
        }
        break
      }
      case 'appealed':
        explanation.nextStepDue = null
        say(event.day, `向${event.court}提起上诉，案件恢复为“尚未审结”。`, appealLimit.article)
        break
    }
  }
  const { replyDue, decisionDue, nextStepDue } = explanation
  explanation.provisional = [replyDue, decisionDue, nextStepDue].some(
    (day) => day !== null && isProvisional(day, calendar),
  )
  return explanation
}

const lastDecisionDay = (events: readonly DisputeEvent[], before: number): Day =>
  events.slice(0, before).findLast(({ type }) => type === 'decided')?.day ?? ''

/** Reconsiderations cite the article of their outcome; the outcomes of lawsuits stand together. */
const decisionArticle = (kind: DisputeKind, article: string): string =>
  kind === 'reconsideration' ? article : '《行政诉讼法》第六十九条至第七十八条、第八十九条'

function articleOf({ kind }: Extract<DisputeEvent, { type: 'filed' }>): string {
  if (kind === 'reconsideration') return '《行政复议法》第二十条'
  return kind === 'litigationDirect' ? '《行政诉讼法》第四十六条' : '《行政诉讼法》第四十五条'
}
