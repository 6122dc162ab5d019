import type { RequestCommandName } from '@gongkai/law/requests'
import { answer } from './steps/answer.ts'
import { askAssistance, remindAssistance, returnAssistance } from './steps/assistance.ts'
import { closeConsultation, informThirdParty, openConsultation, registerArrival } from './steps/consultation.ts'
import { askCorrection, receiveCorrection } from './steps/correction.ts'
import { deliver, failService, signService } from './steps/delivery.ts'
import { draftAnswer, reviewAnswer } from './steps/draft.ts'
import { extend, proposeExtension, refuseExtension } from './steps/extension.ts'
import { noticeFee, receivePayment } from './steps/fee.ts'
import { confirmReceipt } from './steps/intake.ts'
import { join, separate } from './steps/joint.ts'
import { answerJointly } from './steps/joint-answer.ts'
import { makeProactive, proposeProactive } from './steps/proactive.ts'
import { concludeRecordCorrection } from './steps/record-correction.ts'
import { reopen } from './steps/reopening.ts'
import { split } from './steps/split.ts'
import { registerUnreachable } from './steps/unreachable.ts'
import { askReasons, delay, judgeReasons, receiveReasons } from './steps/volume.ts'
import { withdraw } from './steps/withdrawal.ts'
import type { Step } from './steps/common.ts'

export type { AnswerPartFields, DraftFields } from './steps/draft.ts'
export { monthlyOrdinal } from './monthly-ordinal.ts'
export { assign } from './steps/assignment.ts'
export {
  draftAnswer,
  failService,
  proposeExtension,
  refuseExtension,
  reopen,
  reviewAnswer,
  signService,
  answer,
  answerJointly,
  join,
  separate,
  askAssistance,
  askReasons,
  concludeRecordCorrection,
  delay,
  informThirdParty,
  judgeReasons,
  makeProactive,
  proposeProactive,
  receiveReasons,
  registerArrival,
  registerUnreachable,
  remindAssistance,
  returnAssistance,
  split,
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
  draftAnswer,
  failService,
  proposeExtension,
  refuseExtension,
  reopen,
  reviewAnswer,
  signService,
  answerJointly,
  join,
  separate,
  askAssistance,
  askReasons,
  concludeRecordCorrection,
  delay,
  informThirdParty,
  judgeReasons,
  makeProactive,
  proposeProactive,
  receiveReasons,
  registerArrival,
  registerUnreachable,
  remindAssistance,
  returnAssistance,
  split,
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
