import { type WorkingDayCalendar, workingDaysBetween } from '../calendar/index.ts'
import type { Day } from '../day.ts'
import type { ClockExplanation } from './explain-clock.ts'

/** How urgent a request is. `paused`: nothing to count now (not received, awaiting, consulting); `closed`: answered or withdrawn. */
export type DueLevel = 'overdue' | 'dueSoon' | 'running' | 'paused' | 'closed'

export const dueLevelLabels: Record<DueLevel, string> = {
  overdue: '已逾期',
  dueSoon: '即将到期',
  running: '办理中',
  paused: '暂停计算',
  closed: '已办结',
}

/** From how many working days left on a request is shown as due soon. */
export const dueSoonWorkingDays = 3

/** Working days left after today up to and including the due day; 0 on the due day, negative when overdue. */
export function daysLeft(due: Day, today: Day, calendar: WorkingDayCalendar): number {
  const days = workingDaysBetween(today, due, calendar)
  // On rest days right after the due day no working day has passed yet, but the period is over.
  return days === 0 && today > due ? -1 : days
}

/** How urgent a request is today. Takes what `explainClock` gave, or the two fields of it that a view keeps. */
export function dueLevel(
  clock: Pick<ClockExplanation, 'due' | 'phase'>,
  today: Day,
  calendar: WorkingDayCalendar,
): DueLevel {
  if (clock.phase === 'closed') return 'closed'
  if (clock.due === null) return 'paused'
  if (today > clock.due) return 'overdue'
  return daysLeft(clock.due, today, calendar) <= dueSoonWorkingDays ? 'dueSoon' : 'running'
}
