import { longestRedo, timeLimits } from '../../clock/time-limits.ts'
import { reopenGroundLabels } from '../labels.ts'
import { commonReasons, type Decide, dayOf, missing, oneOf, settle } from './common.ts'

/** The answer is undone and the request handled anew; what was answered stays in the history. */
export const decideReopen: Decide<'reopen'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('reopen', state, day, context)
  const { ground, workingDays = timeLimits.redo.workingDays } = command
  if (!oneOf(reopenGroundLabels, ground)) reasons.push('请选择重新处理的根据。')
  if ((ground === 'reconsideration' || ground === 'litigation') && missing(command.decisionNo)) {
    reasons.push('请填写复议决定书或者判决书的文号。')
  }
  if (ground === 'self' && missing(command.reason)) reasons.push('机关自行纠正的，请写明理由。')
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longestRedo) {
    reasons.push(`重新答复的期限应当是1至${longestRedo}之间的整数个工作日。`)
  }
  const reason = missing(command.reason) ? {} : { reason: command.reason as string }
  return settle(reasons, () => ({
    type: 'reopened',
    day,
    ground,
    decisionNo: command.decisionNo ?? '',
    workingDays,
    ...reason,
  }))
}
