import { formatDayChinese, parseDay } from '../../calendar/index.ts'
import { serviceModeLabels } from '../labels.ts'
import { commonReasons, type Decide, dayOf, missing, oneOf, settle } from './common.ts'

/** Thirteen characters of the postal union: two letters, nine digits, two letters. */
const trackingNumber = /^[A-Z]{2}\d{9}[A-Z]{2}$|^\d{13}$/

export const decideDeliver: Decide<'deliver'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('deliver', state, day, context)
  const { mode, signedOn } = command
  const trackingNo = command.trackingNo?.replaceAll(/\s/g, '').toUpperCase() ?? ''
  if (!oneOf(serviceModeLabels, mode)) reasons.push('请选择送达方式。')
  if (mode === 'post' && trackingNo === '') reasons.push('邮寄送达应当通过邮政企业寄送，请填写邮件号码。')
  else if (mode === 'post' && !trackingNumber.test(trackingNo)) {
    reasons.push(`邮件号码“${trackingNo}”应当是13位，例如 EX123456789CN 或者13位数字，请核对。`)
  }
  if (signedOn !== undefined) {
    if (parseDay(signedOn) === null) reasons.push(`签收日期“${signedOn}”不是有效日期，请写成“2026-03-02”的形式。`)
    else if (signedOn < day) reasons.push(`签收日期${formatDayChinese(signedOn)}早于送达日期${formatDayChinese(day)}。`)
    else if (signedOn > context.today) reasons.push(`签收日期${formatDayChinese(signedOn)}还没有到。`)
  }
  return settle(reasons, () => ({
    type: 'delivered',
    day,
    mode,
    ...(trackingNo === '' ? {} : { trackingNo }),
    // Handed over in person or through another organ, the day of service is the day of signing. L235.
    ...(signedOn !== undefined ? { signedOn } : mode === 'direct' || mode === 'entrusted' ? { signedOn: day } : {}),
  }))
}

export const decideSignService: Decide<'signService'> = (state, command, context) => {
  const day = dayOf(command, context)
  return settle(commonReasons('signService', state, day, context), () => ({ type: 'serviceSigned', day }))
}

export const decideFailService: Decide<'failService'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('failService', state, day, context)
  if (missing(command.reason)) reasons.push('请写明送达未成的原因，例如退回、拒收、地址不详。')
  const { reason } = command
  return settle(reasons, () => ({ type: 'serviceFailed', day, reason }))
}
