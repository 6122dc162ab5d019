import { serviceModeLabels } from '../labels.ts'
import { commonReasons, type Decide, dayOf, missing, oneOf, settle } from './common.ts'

export const decideDeliver: Decide<'deliver'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('deliver', state, day, context)
  if (!oneOf(serviceModeLabels, command.mode)) reasons.push('请选择送达方式。')
  if (command.mode === 'post' && missing(command.trackingNo)) {
    reasons.push('邮寄送达应当通过邮政企业寄送，请填写邮件号码。')
  }
  const trackingNo = missing(command.trackingNo) ? {} : { trackingNo: command.trackingNo as string }
  return settle(reasons, () => ({ type: 'delivered', day, mode: command.mode, ...trackingNo }))
}
