import { longestRedo, timeLimits } from '@gongkai/law/clock'
import { feeBasisLabels } from '@gongkai/law/fees'
import {
  answerKinds,
  consultationOutcomeLabels,
  consultationPartyLabels,
  erasureOutcomeLabels,
  objectionGroundsLabels,
  reopenGroundLabels,
  reviewStepLabels,
  serviceModeLabels,
} from '@gongkai/law/requests'
import {
  answer,
  askCorrection,
  assign,
  closeConsultation,
  confirmReceipt,
  deliver,
  draftAnswer,
  failService,
  proposeExtension,
  refuseExtension,
  reopen,
  reviewAnswer,
  signService,
  extend,
  noticeFee,
  openConsultation,
  type RequestChanged,
  type RequestTarget,
  receiveCorrection,
  receivePayment,
  withdraw,
} from '@gongkai/platform/actions/requests'
import { decideErasure } from '@gongkai/platform/actions/erasure'
import { z } from 'zod'
import type { Command } from '../command.ts'
import { oneOf } from '../one-of.ts'
import { day, filledLine, line } from '../schemas.ts'
import { actCommands } from './act-commands.ts'
import { answerPart } from './answer-part.ts'
import { dated, step } from './step.ts'

/** Every action on a request by its name; the platform says which of them stand on a request, and with what form. */
export const requestCommands = {
  confirmReceipt: step(
    z.object({ signedOn: day.optional(), confirmedOn: day.optional(), readBack: z.literal('yes').optional() }),
    confirmReceipt,
  ),
  askCorrection: step(
    z.object({ ...dated, items: filledLine(2000), guidance: filledLine(2000), replyBy: day }),
    askCorrection,
  ),
  receiveCorrection: step(
    z.object({ ...dated, correction: line(5000).optional(), note: line(500).optional() }),
    receiveCorrection,
  ),
  openConsultation: step(
    z.object({
      ...dated,
      party: oneOf(consultationPartyLabels),
      name: line(100).optional(),
      contact: line(100).optional(),
      address: line(200).optional(),
    }),
    openConsultation,
  ),
  closeConsultation: step(
    z.object({
      ...dated,
      id: filledLine(20),
      outcome: oneOf(consultationOutcomeLabels),
      grounds: oneOf(objectionGroundsLabels).optional(),
      reply: line(5000).optional(),
    }),
    closeConsultation,
  ),
  proposeExtension: step(
    z.object({
      ...dated,
      workingDays: z.number().int().min(1).max(timeLimits.extension.workingDays),
      reason: filledLine(500),
    }),
    proposeExtension,
  ),
  extend: step(
    z.object({
      ...dated,
      workingDays: z.number().int().min(1).max(timeLimits.extension.workingDays).optional(),
      reason: line(500).optional(),
    }),
    extend,
  ),
  refuseExtension: step(z.object({ ...dated, reason: filledLine(500) }), refuseExtension),
  noticeFee: step(
    z.object({ ...dated, basis: oneOf(feeBasisLabels), pages: z.number().int().min(1).max(100_000).optional() }),
    noticeFee,
  ),
  receivePayment: step(z.object(dated), receivePayment),
  withdraw: step(z.object({ ...dated, note: line(500).optional() }), withdraw),
  draftAnswer: step(
    z.object({
      ...dated,
      parts: z.array(answerPart).min(1, '答复至少有一项').max(50),
      kind: oneOf(answerKinds).optional(),
    }),
    draftAnswer,
  ),
  reviewAnswer: step(
    z.object({
      ...dated,
      step: oneOf(reviewStepLabels).optional(),
      verdict: z.enum(['pass', 'return'], '请选择通过或者退回修改'),
      note: line(2000).optional(),
    }),
    reviewAnswer,
  ),
  answer: step(z.object(dated), answer),
  deliver: step(
    z.object({
      ...dated,
      mode: oneOf(serviceModeLabels),
      trackingNo: line(40).optional(),
      signedOn: day.optional(),
    }),
    deliver,
  ),
  signService: step(z.object(dated), signService),
  failService: step(z.object({ ...dated, reason: filledLine(500) }), failService),
  reopen: step(
    z.object({
      ...dated,
      ground: oneOf(reopenGroundLabels),
      decisionNo: line(100).optional(),
      workingDays: z.number().int().min(1).max(longestRedo).optional(),
      reason: line(2000).optional(),
    }),
    reopen,
  ),
  ...actCommands,
  decideErasure: step(
    z.object({ outcome: oneOf(erasureOutcomeLabels), note: line(2000).optional() }),
    (platform, actor, { note, ...decision }) => decideErasure(platform, actor, { ...decision, note: note ?? '' }),
  ),
  /** Left open: back to the office as a whole. */
  assign: step(z.object({ to: z.string().max(64).optional() }), (platform, actor, { to, ...target }) =>
    assign(platform, actor, { ...target, to: to ?? null }),
  ),
} satisfies Record<string, Command<RequestTarget, RequestChanged>>
