import { receiptChannelLabels, requestMatterLabels } from '@gongkai/law/requests'
import { z } from 'zod'
import { oneOf } from '../one-of.ts'
import { requestActs } from './act-schemas.ts'
import { action, attachment, day, historyEntry, level, next, organId, step } from '../schemas.ts'

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
  assignedTo: z.string().nullable(),
  jointDueOn: day.nullable().describe('并案的申请中最早的到期日；没有并案为 null'),
  nextStep: z
    .object({ step: z.string(), label: z.string(), dueOn: day.nullable(), late: z.boolean() })
    .nullable()
    .describe('机关下一步要办的事和内部期限'),
  version: z.number().int(),
  intakeAlert: z.object({ late: z.boolean(), text: z.string() }).nullable().describe('还没有确认收到的提醒'),
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
      erasureWaiting: z.number().int().describe('申请删除个人信息、待决定的，连同已办结的'),
    }),
  })
  .meta({ id: 'WorkList' })

export const requestForm = z
  .object({
    identityShown: z.boolean().describe('身份证明和联系方式未遮盖'),
    name: z.string(),
    identityKind: z.string().nullable(),
    identityKindLabel: z.string().nullable(),
    identityNumberMasked: z.string().nullable(),
    identityNumber: z.string().nullable().describe('遮盖时为 null'),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    postalAddress: z.string().nullable(),
    representative: z.string().nullable(),
    contactPerson: z.string().nullable(),
    agentName: z.string().nullable(),
    agentIdentityNumberMasked: z.string().nullable(),
    agentPhone: z.string().nullable(),
    content: z.string(),
    documentTitle: z.string().nullable(),
    documentNo: z.string().nullable(),
    purpose: z.string().nullable(),
    provisionForm: z.string().nullable().describe('null：导入的台账没有记录'),
    provisionFormLabel: z.string(),
    obtainingRoute: z.string().nullable(),
    obtainingRouteLabel: z.string(),
  })
  .meta({ id: 'RequestForm' })

const answerPartView = z
  .object({
    item: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    content: z.string(),
    reasons: z.string(),
    articles: z.string(),
    searchRecord: z.string().nullable(),
    secret: z.string().nullable(),
  })
  .meta({ id: 'AnswerPart' })

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
          kind: z.enum(['start', 'counted', 'paused', 'rest', 'due']),
          ordinal: z.number().int().nullable().describe('第几个工作日'),
          note: z.string().nullable().describe('节假日名称或调休上班'),
        }),
      )
      .describe('从收到之日到期满之日，逐日'),
    history: z.array(historyEntry),
    actions: z.array(action),
    identityReadable: z.boolean().describe('我可以查看身份证明和联系方式（?identity=true，会记录）'),
    assignees: z.array(z.object({ id: z.string(), displayName: z.string() })),
    attachments: z.array(attachment),
    ...requestActs,
    answer: z
      .object({
        kind: z.string(),
        kindLabel: z.string(),
        article: z.string(),
        reasons: z.string(),
        content: z.string(),
        documentNo: z.string(),
        answeredOn: day,
        remedy: z.string(),
        parts: z.array(answerPartView),
      })
      .nullable(),
    draft: z
      .object({
        version: z.number().int(),
        byName: z.string().nullable(),
        on: day,
        kind: z.string(),
        kindLabel: z.string(),
        remedy: z.string(),
        parts: z.array(answerPartView),
        steps: z.array(
          z.object({
            step: z.string(),
            label: z.string(),
            state: z.enum(['open', 'awaited', 'passed', 'returned']),
            byName: z.string().nullable(),
            on: day.nullable(),
            note: z.string().nullable(),
          }),
        ),
        withoutReview: z.boolean().describe('没有审核步骤，由另一人确认后作出'),
      })
      .nullable(),
    internalDue: z.object({ draft: day, approval: day }).nullable().describe('内部期限：起草和审批'),
    extensionProposal: z
      .object({ workingDays: z.number().int(), reason: z.string(), byName: z.string().nullable(), on: day })
      .nullable(),
    service: z.object({
      attempts: z.array(
        z.object({
          documentNo: z.string(),
          modeLabel: z.string(),
          on: day,
          trackingNo: z.string().nullable(),
          signedOn: day.nullable(),
          failedOn: day.nullable(),
          failure: z.string().nullable(),
        }),
      ),
      judgement: z.object({ text: z.string(), inTime: z.boolean().nullable(), article: z.string() }).nullable(),
    }),
    earlierAnswers: z.array(z.object({ documentNo: z.string(), kindLabel: z.string(), answeredOn: day })),
  })
  .meta({ id: 'RequestDetail' })

const text = z.string().max(6000).nullish()

/** The form of OGI 29 as it was typed; the platform judges it and answers a sentence for each field. */
export const requestFormBody = z
  .object({
    applicantKind: text,
    name: text,
    identityKind: text,
    identityNumber: text,
    phone: text,
    email: text,
    postalAddress: text,
    representative: text,
    contactPerson: text,
    agentName: text,
    agentIdentityNumber: text,
    agentPhone: text,
    content: text,
    documentTitle: text,
    documentNo: text,
    purpose: text,
    provisionForm: text,
    obtainingRoute: text,
  })
  .meta({ id: 'RequestFormBody' })

export const newRequest = z
  .object({
    organId,
    channel: oneOf(receiptChannelLabels),
    matter: oneOf(requestMatterLabels).optional().describe('不写为政府信息公开申请'),
    readBack: z.boolean().optional().describe('口头申请：代填的内容已向申请人宣读并经确认'),
    submittedOn: day.nullish().describe('纸面或者寄出的日期'),
    receivedOn: day.nullish().describe('收到申请之日；尚未与申请人确认的为 null'),
    form: requestFormBody,
  })
  .meta({ id: 'NewRequest' })

export const registeredRequest = z
  .object({ id: z.string(), requestNo: z.string(), queryCode: z.string().describe('只在这里给出一次，请写入登记回执') })
  .meta({ id: 'RegisteredRequest' })
