import type { RequestCommandName } from '@gongkai/law/requests'
import { answer } from './steps/answer.ts'
import { closeConsultation, openConsultation } from './steps/consultation.ts'
import { askCorrection, receiveCorrection } from './steps/correction.ts'
import { deliver } from './steps/delivery.ts'
import { extend } from './steps/extension.ts'
import { noticeFee, receivePayment } from './steps/fee.ts'
import { confirmReceipt } from './steps/intake.ts'
import { withdraw } from './steps/withdrawal.ts'
import type { Step } from './steps/common.ts'

export type { AnswerFields } from './steps/answer.ts'
export { assign } from './steps/assignment.ts'
export {
  answer,
  askCorrection,
  closeConsultation,
  confirmReceipt,
  deliver,
  extend,
  noticeFee,
  openConsultation,
  receiveCorrection,
  receivePayment,
  withdraw,
}

/** Every step by the name of its command in the law. The type demands one for each arrow of the table. */
export const requestSteps = {
  confirmReceipt,
  askCorrection,
  receiveCorrection,
  openConsultation,
  closeConsultation,
  extend,
  noticeFee,
  receivePayment,
  withdraw,
  answer,
  deliver,
} satisfies Record<Exclude<RequestCommandName, 'submit'>, Step<never>>

export type RequestStepName = keyof typeof requestSteps
