import { addWorkingDays, formatDayChinese, isProvisional, type WorkingDayCalendar } from '../calendar/index.ts'
import { timeLimits } from '../clock/time-limits.ts'
import type { Day } from '../day.ts'

/** By when information of proactive disclosure has to be public, and why. */
export interface PublicationDeadline {
  due: Day
  provisional: boolean
  /** Whether it was published after the due day; null while not published. */
  late: boolean | null
  /** A full Chinese sentence. */
  text: string
  article: string
}

/**
 * 20 working days from the day the information was formed or changed (OGI 26); that day is day 0. A law or regulation
 * may set another period: this is the general rule.
 */
export function publicationDeadline(
  formedOn: Day,
  publishedOn: Day | null,
  calendar: WorkingDayCalendar,
): PublicationDeadline {
  const { workingDays, citation } = timeLimits.publication
  const due = addWorkingDays(formedOn, workingDays, calendar)
  const late = publishedOn === null ? null : publishedOn > due
  const outcome =
    publishedOn === null
      ? ''
      : late
        ? `；${formatDayChinese(publishedOn)}公开，已经超过期限`
        : `；${formatDayChinese(publishedOn)}公开，没有超过期限`
  return {
    due,
    provisional: isProvisional(due, calendar) || isProvisional(formedOn, calendar),
    late,
    text: `自${formatDayChinese(formedOn)}形成或者变更之日起${workingDays}个工作日内公开，最迟为${formatDayChinese(due)}${outcome}。`,
    article: citation.article,
  }
}
