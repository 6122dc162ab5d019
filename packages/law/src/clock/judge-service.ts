import { formatDayChinese, type WorkingDayCalendar, workingDaysBetween } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import type { RequestEvent } from '../requests/events.ts'
import { explainClock } from './explain-clock.ts'

/** Whether an answer was made in time, judged by its service (送达). */
export interface ServiceJudgement {
  /** The day that counts: posting for post, signing or handing over otherwise. */
  servedOn: Day
  due: Day | null
  /** Null when no due day ran at that time. */
  inTime: boolean | null
  /** A full Chinese sentence. */
  text: string
  article: string
}

/**
 * Judges the service of the latest answer. L235: an answer sent by post is made on the day of posting, one served
 * directly or through another organ on the day of signing. When service failed and was repeated, the first dispatch of
 * this answer decides: by then the organ had made it and let it go. Null while nothing was sent.
 */
export function judgeService(events: readonly RequestEvent[], calendar: WorkingDayCalendar): ServiceJudgement | null {
  const answered = events.findLastIndex(({ type }) => type === 'answered')
  if (answered < 0) return null
  const sent = events.slice(answered).find((event) => event.type === 'delivered')
  if (sent === undefined) return null
  const { due } = explainClock(events.slice(0, answered + 1), calendar)
  const servedOn = sent.day
  const how = sent.mode === 'post' ? '交邮' : '送达'
  const late = due !== null && servedOn > due ? Math.max(1, workingDaysBetween(due, servedOn, calendar)) : 0
  const judged =
    due === null
      ? '当时没有正在计算的到期日'
      : late === 0
        ? `没有超过到期日${formatDayChinese(due)}`
        : `超过到期日${formatDayChinese(due)}${late}个工作日`
  return {
    servedOn,
    due,
    inTime: due === null ? null : late === 0,
    text: `${formatDayChinese(servedOn)}${how}，${judged}。`,
    article: '国办公开办函〔2016〕235号',
  }
}
