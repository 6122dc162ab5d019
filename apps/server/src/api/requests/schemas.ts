import { z } from 'zod'
import { action, day, historyEntry, level, next, step } from '../schemas.ts'

const row = {
  id: z.string(),
  organId: z.string(),
  organName: z.string(),
  requestNo: z.string(),
  subject: z.string(),
  applicantName: z.string().describe('已遮盖'),
  applicantKind: z.string(),
  applicantKindLabel: z.string(),
  channel: z.string(),
  channelLabel: z.string(),
  status: z.string(),
  statusLabel: z.string(),
  submittedOn: day,
  receivedOn: day.nullable(),
  dueOn: day.nullable(),
  dueProvisional: z.boolean().describe('期限跨入尚未公布放假安排的年份'),
  clockRunning: z.boolean(),
  level,
  daysLeft: z.number().int().nullable().describe('到期前的工作日；已超期为负数'),
  version: z.number().int(),
  why: z.array(step).describe('为什么是这一天'),
}

export const requestRow = z.object(row).meta({ id: 'RequestRow' })

export const requestList = z.object({ rows: z.array(requestRow), next }).meta({ id: 'RequestList' })

export const workList = z
  .object({
    rows: z.array(requestRow),
    next,
    counts: z.object({
      overdue: z.number().int(),
      dueSoon: z.number().int(),
      running: z.number().int(),
      paused: z.number().int(),
      unconfirmed: z.number().int(),
      itemsInReview: z.number().int(),
    }),
  })
  .meta({ id: 'WorkList' })

export const requestForm = z
  .object({
    name: z.string(),
    identityKind: z.string().nullable(),
    identityNumberMasked: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    postalAddress: z.string().nullable(),
    representative: z.string().nullable(),
    contactPerson: z.string().nullable(),
    content: z.string(),
    documentTitle: z.string().nullable(),
    documentNo: z.string().nullable(),
    purpose: z.string().nullable(),
    provisionForm: z.string(),
    obtainingRoute: z.string(),
  })
  .meta({ id: 'RequestForm' })

export const attachment = z
  .object({
    id: z.string(),
    fileName: z.string(),
    size: z.number().int(),
    mediaType: z.string(),
    href: z.string(),
  })
  .meta({ id: 'Attachment' })

export const requestDetail = z
  .object({
    ...row,
    form: requestForm,
    clock: z.object({
      due: day.nullable(),
      running: z.boolean(),
      provisional: z.boolean(),
      steps: z.array(step),
    }),
    calendar: z
      .array(
        z.object({
          day,
          kind: z.string().describe('counted 计入 · rest 休息日 · paused 不计 · start 收到 · due 期满'),
          ordinal: z.number().int().nullable().describe('第几个工作日'),
        }),
      )
      .describe('从收到之日到期满之日，逐日'),
    history: z.array(historyEntry),
    actions: z.array(action),
    attachments: z.array(attachment),
    answer: z
      .object({
        kind: z.string(),
        kindLabel: z.string(),
        article: z.string(),
        reasons: z.string(),
        content: z.string(),
        documentNo: z.string(),
        answeredOn: day,
      })
      .nullable(),
  })
  .meta({ id: 'RequestDetail' })
