import { timeLimits } from '../../clock/time-limits.ts'
import type { RequestState } from '../state.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

/** What is wrong with the days and the reason of an extension. */
function termsReasons(workingDays: number | undefined, reason: string | undefined): string[] {
  const reasons: string[] = []
  const most = timeLimits.extension.workingDays
  if (workingDays === undefined || !Number.isInteger(workingDays) || workingDays < 1 || workingDays > most) {
    reasons.push(`延长的天数应当是1至${most}之间的整数个工作日。`)
  }
  if (missing(reason)) reasons.push('请写明延长答复期限的理由。')
  return reasons
}

const proposalOf = (state: RequestState) => ('extensionProposal' in state ? state.extensionProposal : null)

export const decideProposeExtension: Decide<'proposeExtension'> = (state, command, context) => {
  const day = dayOf(command, context)
  const { workingDays, reason } = command
  const reasons = [...commonReasons('proposeExtension', state, day, context), ...termsReasons(workingDays, reason)]
  return settle(reasons, () => ({ type: 'extensionProposed', day, workingDays, reason, by: context.personId ?? '' }))
}

export const decideExtend: Decide<'extend'> = (state, command, context) => {
  const day = dayOf(command, context)
  const proposal = proposalOf(state)
  const workingDays = command.workingDays ?? proposal?.workingDays ?? 0
  const reason = missing(command.reason) ? (proposal?.reason ?? '') : (command.reason as string)
  const reasons = [...commonReasons('extend', state, day, context), ...termsReasons(workingDays, reason)]
  return settle(reasons, () => ({ type: 'extended', day, workingDays, reason, approvedBy: context.personId ?? '' }))
}

export const decideRefuseExtension: Decide<'refuseExtension'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('refuseExtension', state, day, context)
  if (missing(command.reason)) reasons.push('请写明不同意延长的理由。')
  const { reason } = command
  return settle(reasons, () => ({ type: 'extensionRefused', day, reason, by: context.personId ?? '' }))
}
