import type { RequestCommand, RequestCommandName, RequestContext, RequestDecision } from './commands.ts'
import { decideAnswer } from './decisions/answer.ts'
import type { Decide } from './decisions/common.ts'
import { decideAskAssistance, decideRemindAssistance, decideReturnAssistance } from './decisions/assistance.ts'
import { decideCloseConsultation, decideOpenConsultation } from './decisions/consultation.ts'
import { decideAskCorrection, decideReceiveCorrection } from './decisions/correction.ts'
import { decideDeliver, decideFailService, decideSignService } from './decisions/delivery.ts'
import { decideDraftAnswer } from './decisions/draft.ts'
import { decideExtend, decideProposeExtension, decideRefuseExtension } from './decisions/extension.ts'
import { decideNoticeFee, decideReceivePayment } from './decisions/fee.ts'
import { decideConfirmReceipt, decideSubmit } from './decisions/intake.ts'
import { decideAnswerJointly, decideJoin, decideSeparate } from './decisions/joint.ts'
import { decideMakeProactive, decideProposeProactive } from './decisions/proactive.ts'
import { decideConcludeRecordCorrection } from './decisions/record-correction.ts'
import { decideSplit } from './decisions/split.ts'
import { decideInformThirdParty, decideRegisterArrival } from './decisions/third-party.ts'
import { decideRegisterUnreachable } from './decisions/unreachable.ts'
import { decideAskReasons, decideDelay, decideJudgeReasons, decideReceiveReasons } from './decisions/volume.ts'
import { decideReopen } from './decisions/reopening.ts'
import { decideReviewAnswer } from './decisions/review.ts'
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
  proposeExtension: decideProposeExtension,
  extend: decideExtend,
  refuseExtension: decideRefuseExtension,
  noticeFee: decideNoticeFee,
  receivePayment: decideReceivePayment,
  withdraw: decideWithdraw,
  registerUnreachable: decideRegisterUnreachable,
  askReasons: decideAskReasons,
  receiveReasons: decideReceiveReasons,
  judgeReasons: decideJudgeReasons,
  delay: decideDelay,
  registerArrival: decideRegisterArrival,
  informThirdParty: decideInformThirdParty,
  askAssistance: decideAskAssistance,
  remindAssistance: decideRemindAssistance,
  returnAssistance: decideReturnAssistance,
  split: decideSplit,
  join: decideJoin,
  separate: decideSeparate,
  answerJointly: decideAnswerJointly,
  proposeProactive: decideProposeProactive,
  makeProactive: decideMakeProactive,
  concludeRecordCorrection: decideConcludeRecordCorrection,
  draftAnswer: decideDraftAnswer,
  reviewAnswer: decideReviewAnswer,
  answer: decideAnswer,
  deliver: decideDeliver,
  signService: decideSignService,
  failService: decideFailService,
  reopen: decideReopen,
}

/** Decides any command: the events it appends, or all reasons against it. */
export function decide(state: RequestState, command: RequestCommand, context: RequestContext): RequestDecision {
  // The table pairs each name with its own command; a call through the union needs the widest parameter.
  const taken = decisions[command.command] as Decide<never>
  return taken(state, command as never, context)
}
