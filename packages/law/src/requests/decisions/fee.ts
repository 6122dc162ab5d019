import { feeBasisLabels, requestFee } from '../../fees/request-fee.ts'
import { commonReasons, type Decide, dayOf, oneOf, settle } from './common.ts'

/** The amount follows from the tariff; nobody types it. */
export const decideNoticeFee: Decide<'noticeFee'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('noticeFee', state, day, context)
  const { basis, units } = command
  if (!oneOf(feeBasisLabels, basis))
    return { ok: false, reasons: [...reasons, '请选择按件或者按量计收，不能同时采用。'] }
  if (!Number.isInteger(units) || units < 1 || units > 100_000) {
    return {
      ok: false,
      reasons: [...reasons, basis === 'pages' ? '请填写页数，为大于0的整数。' : '件数应当是大于0的整数。'],
    }
  }
  const { yuan, steps } = requestFee(basis, units)
  if (yuan === 0) reasons.push(`按标准不收费（${steps.map(({ text }) => text).join('；')}），不能发收费通知。`)
  return settle(reasons, () => ({
    type: 'feeNoticed',
    day,
    amountYuan: yuan,
    basis,
    units,
    steps: steps.map(({ text }) => text),
  }))
}

export const decideReceivePayment: Decide<'receivePayment'> = (state, command, context) => {
  const day = dayOf(command, context)
  return settle(commonReasons('receivePayment', state, day, context), () => ({ type: 'feePaid', day }))
}
