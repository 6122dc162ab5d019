import { reviewStepLabels } from '../answer-settings.ts'
import { awaitedStep } from '../state.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

/** Lets the draft pass its next step, or sends it back. Never by the person who drafted it. */
export const decideReviewAnswer: Decide<'reviewAnswer'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('reviewAnswer', state, day, context)
  const draft = 'draft' in state ? state.draft : null
  const awaited = draft === null ? null : awaitedStep(draft)
  const { verdict } = command
  if (verdict !== 'pass' && verdict !== 'return') reasons.push('请选择通过或者退回修改。')
  if (verdict === 'return' && missing(command.note)) reasons.push('退回修改的，请写明怎样修改。')
  if (command.step !== undefined && awaited !== null && command.step !== awaited) {
    reasons.push(`现在等待的是${reviewStepLabels[awaited]}，不是${reviewStepLabels[command.step]}。`)
  }
  return settle(reasons, () => ({
    type: 'answerReviewed',
    day,
    draft: draft?.version ?? 0,
    step: awaited ?? 'approval',
    verdict,
    note: command.note ?? '',
    by: context.personId ?? '',
  }))
}
