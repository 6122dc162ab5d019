import { commonReasons, type Decide, dayOf, settle } from './common.ts'

export const decideNoticeFee: Decide<'noticeFee'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('noticeFee', state, day, context)
  if (!Number.isFinite(command.amountYuan) || command.amountYuan <= 0) reasons.push('收费金额应当是大于0的数。')
  const { amountYuan } = command
  return settle(reasons, () => ({ type: 'feeNoticed', day, amountYuan }))
}

export const decideReceivePayment: Decide<'receivePayment'> = (state, command, context) => {
  const day = dayOf(command, context)
  return settle(commonReasons('receivePayment', state, day, context), () => ({ type: 'feePaid', day }))
}
