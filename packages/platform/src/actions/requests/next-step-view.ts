import type { Day } from '@gongkai/law'
import type { WorkingDayCalendar } from '@gongkai/law/calendar'
import { internalDueDays } from '@gongkai/law/clock'
import { type AnswerSettings, type NextStep, nextStepLabels } from '@gongkai/law/requests'

/** What the organ has to do next, and by which day of its own. */
export interface NextStepView {
  step: NextStep
  label: string
  /** The internal due day of the step; the statutory one for issue and service. */
  dueOn: Day | null
  late: boolean
}

export function nextStepView(
  step: NextStep | null,
  due: Day | null,
  receivedOn: Day | null,
  settings: AnswerSettings,
  { calendar, today }: { calendar: WorkingDayCalendar; today: () => Day },
): NextStepView | null {
  if (step === null) return null
  const internal = internalDueDays(due, settings, receivedOn, calendar)
  const own: Record<NextStep, Day | null> = {
    draft: internal?.draft ?? null,
    legalCheck: internal?.approval ?? null,
    approval: internal?.approval ?? null,
    extensionConsent: internal?.approval ?? null,
    joint: due,
    issue: due,
    serve: due,
  }
  const dueOn = own[step]
  return { step, label: nextStepLabels[step], dueOn, late: dueOn !== null && dueOn < today() }
}
