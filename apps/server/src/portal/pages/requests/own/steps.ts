import { correctionStep } from './correction-step.tsx'
import { erasureStep } from './erasure-step.tsx'
import type { OwnStep } from './own-step.ts'
import { paymentStep } from './payment-step.tsx'
import { proposalStep } from './proposal-step.tsx'
import { reasonsStep } from './reasons-step.tsx'
import { receivedStep } from './received-step.tsx'
import { satisfactionStep } from './satisfaction-step.tsx'
import { withdrawalStep } from './withdrawal-step.tsx'

/** What an applicant can do with their own request, the most pressing first. */
export const ownSteps: readonly OwnStep[] = [
  correctionStep,
  reasonsStep,
  paymentStep,
  receivedStep,
  satisfactionStep,
  proposalStep,
  withdrawalStep,
  erasureStep,
]

/** What is said after a step, by the path of the step. */
export const doneSentences: Readonly<Record<string, string>> = Object.fromEntries(
  ownSteps.map(({ path, done }) => [path, done]),
)
