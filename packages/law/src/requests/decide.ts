import type { RequestCommand, RequestCommandName, RequestContext, RequestDecision } from './commands.ts'
import { decideAnswer } from './decisions/answer.ts'
import type { Decide } from './decisions/common.ts'
import { decideCloseConsultation, decideOpenConsultation } from './decisions/consultation.ts'
import { decideAskCorrection, decideReceiveCorrection } from './decisions/correction.ts'
import { decideDeliver } from './decisions/delivery.ts'
import { decideExtend } from './decisions/extension.ts'
import { decideNoticeFee, decideReceivePayment } from './decisions/fee.ts'
import { decideConfirmReceipt, decideSubmit } from './decisions/intake.ts'
import { decideWithdraw } from './decisions/withdrawal.ts'
import type { RequestState } from './state.ts'

/** The decision of each command: one line for each, the files in `decisions/` hold them by group. */
const decisions: { [Name in RequestCommandName]: Decide<Name> } = {
  submit: decideSubmit,
  confirmReceipt: decideConfirmReceipt,
  askCorrection: decideAskCorrection,
  receiveCorrection: decideReceiveCorrection,
  openConsultation: decideOpenConsultation,
  closeConsultation: decideCloseConsultation,
  extend: decideExtend,
  noticeFee: decideNoticeFee,
  receivePayment: decideReceivePayment,
  withdraw: decideWithdraw,
  answer: decideAnswer,
  deliver: decideDeliver,
}

/** Decides any command: the events it appends, or all reasons against it. */
export function decide(state: RequestState, command: RequestCommand, context: RequestContext): RequestDecision {
  // The table pairs each name with its own command; a call through the union needs the widest parameter.
  const taken = decisions[command.command] as Decide<never>
  return taken(state, command as never, context)
}
