import { timeLimits } from '../../clock/time-limits.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

export const decideExtend: Decide<'extend'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('extend', state, day, context)
  const most = timeLimits.extension.workingDays
  if (!Number.isInteger(command.workingDays) || command.workingDays < 1 || command.workingDays > most) {
    reasons.push(`延长的天数应当是1至${most}之间的整数个工作日。`)
  }
  if (missing(command.reason)) reasons.push('请写明延长答复期限的理由。')
  if (missing(command.approver?.id) || !command.approver.roles.includes('approvingLeader')) {
    reasons.push('延长答复期限应当经政府信息公开工作机构负责人同意，请填写同意的负责人。')
  }
  const { workingDays, reason } = command
  return settle(reasons, () => ({ type: 'extended', day, workingDays, reason, approvedBy: command.approver.id }))
}
