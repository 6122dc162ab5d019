import { disputeKindLabels, disputeRoleLabels } from '@gongkai/law/disputes'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { action, attachment, day, filledLine, historyEntry, level, line, next, organId, step } from '../schemas.ts'

const row = {
  id: z.string(),
  organId: z.string(),
  organName: z.string(),
  requestId: z.string().nullable().describe('被争议的申请；不是申请引起的为 null'),
  requestNo: z.string().nullable(),
  kind: z.string(),
  kindLabel: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  status: z.string(),
  statusLabel: z.string(),
  filedOn: day,
  decidedBy: z.string().describe('复议机关或者法院'),
  caseNo: z.string().nullable(),
  closedOn: day.nullable(),
  decisionLabel: z.string().nullable(),
  outcome: z.enum(['upheld', 'corrected', 'other']).nullable(),
  replyDueOn: day.nullable().describe('提交答复和证据的最后一天'),
  decisionDueOn: day.nullable(),
  dueProvisional: z.boolean(),
  level,
  daysLeft: z.number().int().nullable(),
  version: z.number().int(),
}

export const disputeRow = z.object(row).meta({ id: 'DisputeRow' })

export const disputeList = z.object({ rows: z.array(disputeRow), next }).meta({ id: 'DisputeList' })

export const disputeDetail = z
  .object({
    ...row,
    claim: z.string().nullable(),
    decisionNo: z.string().nullable(),
    nextStepDueOn: day.nullable().describe('起诉或者上诉的最后一天'),
    order: z.object({ workingDays: z.number().int().nullable() }).nullable().describe('责令办理的期限'),
    steps: z.array(step),
    history: z.array(historyEntry),
    actions: z.array(action),
    documents: z.array(attachment),
  })
  .meta({ id: 'DisputeDetail' })

export const newDispute = z
  .object({
    organId,
    requestId: z.string().max(64).nullish(),
    kind: oneOf(disputeKindLabels),
    role: oneOf(disputeRoleLabels).optional(),
    decidedBy: filledLine(100),
    caseNo: line(60).optional(),
    claim: line(1000).optional(),
    previous: z.string().max(64).optional(),
    day: day.optional(),
  })
  .meta({ id: 'NewDispute' })
