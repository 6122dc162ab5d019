import { isMember } from './acts/joint.ts'
import { reviewStepLabels } from './answer-settings.ts'
import type { ReviewStep } from './events.ts'
import { awaitedStep, type RequestState } from './state.ts'

/** What the organ itself has to do next on the way to the answer. */
export type NextStep = 'draft' | ReviewStep | 'issue' | 'serve' | 'extensionConsent' | 'joint'

export const nextStepLabels: Record<NextStep, string> = {
  draft: '起草答复',
  ...reviewStepLabels,
  issue: '作出答复',
  serve: '送达',
  extensionConsent: '决定是否延长',
  joint: '随并案的申请答复',
}

/** The next step of the organ; null where it waits for somebody else, or everything is done. */
export function nextStepOf(state: RequestState): NextStep | null {
  if (state.status === 'answered') return 'serve'
  if (!('draft' in state) || state.status === 'delivered') return null
  if (state.extensionProposal !== null) return 'extensionConsent'
  if (isMember(state)) return 'joint'
  if (state.draft === null) return state.status === 'handling' ? 'draft' : null
  if (state.draft.returned !== null) return 'draft'
  return awaitedStep(state.draft) ?? 'issue'
}
