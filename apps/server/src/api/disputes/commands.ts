import { decisionExtensionLimit, disputeDecisions, disputeProcedureLabels } from '@gongkai/law/disputes'
import type { Platform } from '@gongkai/platform'
import {
  amendDisputeDecision,
  appealDispute,
  type DisputeChanged,
  type DisputeTarget,
  decideDisputeCase,
  extendDisputeDecision,
  receiveDisputeNotice,
  replyToDispute,
} from '@gongkai/platform/actions/disputes'
import type { Actor } from '@gongkai/platform/people'
import { z } from 'zod'
import { type Command, command } from '../command.ts'
import { oneOf } from '../one-of.ts'
import { day, filledLine, line } from '../schemas.ts'

const dated = { day: day.optional() }
const caseNo = line(60).optional()

const step = <Schema extends z.ZodType>(
  fields: Schema,
  take: (platform: Platform, actor: Actor, input: DisputeTarget & z.output<Schema>) => Promise<DisputeChanged>,
) => command<DisputeTarget, Schema, DisputeChanged>(fields, take)

/** Every step of a dispute by its name. */
export const disputeCommands = {
  receiveNotice: step(z.object({ ...dated, procedure: oneOf(disputeProcedureLabels), caseNo }), receiveDisputeNotice),
  reply: step(z.object({ ...dated, note: line(2000).optional() }), replyToDispute),
  extendDecision: step(
    z.object({ ...dated, days: z.number('请填写天数').int().min(1).max(decisionExtensionLimit.length) }),
    extendDisputeDecision,
  ),
  decide: step(
    z.object({
      ...dated,
      decision: oneOf(disputeDecisions),
      decisionNo: filledLine(100),
      workingDays: z.number('请填写天数').int('应当是整数').min(1).max(250).optional(),
      note: line(2000).optional(),
    }),
    decideDisputeCase,
  ),
  appeal: step(z.object({ ...dated, court: filledLine(100), caseNo }), appealDispute),
  amendDecision: step(
    z.object({
      ...dated,
      decision: oneOf(disputeDecisions),
      decisionNo: filledLine(100),
      reason: filledLine(1000),
    }),
    amendDisputeDecision,
  ),
} satisfies Record<string, Command<DisputeTarget, DisputeChanged>>
