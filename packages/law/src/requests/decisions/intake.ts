import { receiptDay } from '../../clock/receipt-day.ts'
import { applicantKindLabels, receiptChannelLabels } from '../labels.ts'
import { commonReasons, type Decide, dayOf, oneOf, settle } from './common.ts'

export const decideSubmit: Decide<'submit'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('submit', state, day, context)
  if (!oneOf(receiptChannelLabels, command.channel)) reasons.push('请选择提交申请的渠道。')
  if (!oneOf(applicantKindLabels, command.applicantKind)) reasons.push('请选择申请人类型。')
  const { channel, applicantKind } = command
  const matter = command.matter === 'recordCorrection' ? { matter: command.matter } : {}
  return settle(reasons, () => ({ type: 'submitted', day, channel, applicantKind, ...matter }))
}

/** The receipt day follows from the channel of the request, not from the day on which somebody presses the button. */
export const decideConfirmReceipt: Decide<'confirmReceipt'> = (state, command, context) => {
  const channel = 'channel' in state ? state.channel : 'inPerson'
  const receipt = receiptDay(channel, {
    submittedOn: 'submittedOn' in state ? state.submittedOn : null,
    signedOn: command.signedOn ?? null,
    confirmedOn: command.confirmedOn ?? context.today,
  })
  const day = receipt.day ?? context.today
  const reasons = commonReasons('confirmReceipt', state, day, context)
  if (receipt.day === null && state.status === 'submitted') reasons.push(`请填写签收日期：${receipt.text}`)
  if (channel === 'oral' && state.status === 'submitted' && command.readBack !== true) {
    reasons.push('口头申请应当由工作人员代为填写，向申请人宣读并经申请人确认以后，才能确认收到。')
  }
  const readBack = channel === 'oral' ? { readBack: true } : {}
  return settle(reasons, () => ({ type: 'received', day, channel, ...readBack }))
}
