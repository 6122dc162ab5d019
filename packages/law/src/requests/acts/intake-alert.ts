import { formatDayChinese, nextWorkingDay, type WorkingDayCalendar } from '../../calendar/index.ts'
import type { Day } from '../../day.ts'
import type { ReceiptChannel, RequestEvent } from '../events.ts'

/** Why an unconfirmed request presses, and since when it should have been confirmed. */
export interface IntakeAlert {
  /** The last day on which confirming would have been prompt. */
  confirmBy: Day
  late: boolean
  /** A Chinese sentence for the work list. */
  text: string
}

/** Channels whose receipt day waits for a confirmation by both sides. OGI 31(2), 31(3). */
const confirmedByBoth: Partial<Record<ReceiptChannel, 'sameDay' | 'nextWorkingDay'>> = {
  // OGI 31(2): on the day the letter is received
  postUnsigned: 'sameDay',
  // no number in the Regulation; the organ's own measure of promptness
  internet: 'nextWorkingDay',
  fax: 'nextWorkingDay',
  email: 'nextWorkingDay',
  oral: 'sameDay',
}

/**
 * The alert of a request that is not confirmed yet; null once it is, or when its channel needs no confirmation.
 * Failed attempts to reach the applicant are told: they are registered, and the clock waits for contact. L207.
 */
export function intakeAlert(
  events: readonly RequestEvent[],
  today: Day,
  calendar: WorkingDayCalendar,
): IntakeAlert | null {
  const first = events[0]
  if (first?.type !== 'submitted' || events.some(({ type }) => type !== 'submitted' && type !== 'contactFailed')) {
    return null
  }
  const rule = confirmedByBoth[first.channel]
  if (rule === undefined) return null
  const confirmBy = rule === 'sameDay' ? first.day : nextWorkingDay(first.day, calendar)
  const late = today > confirmBy
  const failed = events.filter(({ type }) => type === 'contactFailed').length
  const text =
    failed > 0
      ? `联系申请人${failed}次没有联系上，已经登记；恢复联系并确认之日为收到申请之日，请继续联系。`
      : late
        ? `应当在${formatDayChinese(confirmBy)}以前与申请人确认收到，已经超过；请马上联系确认。`
        : `请在${formatDayChinese(confirmBy)}以前与申请人确认收到。`
  return { confirmBy, late, text }
}

/**
 * Why a channel cannot be used at an organ: only in person and by post can never be refused. Other channels bind the
 * organ once its guide announces them; where the guide announces none, the choice of the applicant is respected. L19.
 */
export function channelHindrance(channel: ReceiptChannel, announced: { fax: boolean; email: boolean }): string | null {
  if (channel !== 'fax' && channel !== 'email') return null
  if (announced[channel] || !(announced.fax || announced.email)) return null
  const name = channel === 'fax' ? '传真' : '电子邮件'
  return `公开指南没有公布${name}为接收渠道；请告知申请人使用指南公布的渠道，或者当面、邮寄提交。`
}
