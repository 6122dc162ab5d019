import type { RequestDetail } from '../api/types.ts'
import { dayInBrief } from '../words/dates.ts'

/** The next step of the organ with its own due day: `负责人审批，3月26日前`. Null where it waits for somebody else. */
export function stepInWords(step: RequestDetail['nextStep'], today: string): string | null {
  if (step === null) return null
  if (step.dueOn === null) return step.label
  return step.late ? `${step.label}，已过内部期限` : `${step.label}，${dayInBrief(step.dueOn, today)}前`
}
