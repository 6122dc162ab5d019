import { z } from 'zod'
import { day } from '../schemas.ts'

export const reminder = z
  .object({
    id: z.string(),
    kind: z.enum(['overdue', 'dueSoon', 'unconfirmedReceipt', 'assistanceDue', 'erasureWaiting']),
    label: z.string(),
    requestId: z.string(),
    requestNo: z.string(),
    dueOn: day.nullable(),
    read: z.boolean(),
  })
  .meta({ id: 'Reminder' })

export const reminders = z
  .object({
    day: day.nullable().describe('哪一天的提醒；从来没有为 null'),
    unread: z.number().int(),
    reminders: z.array(reminder),
  })
  .meta({ id: 'Reminders' })

export const reminderSettings = z
  .object({
    email: z.string().nullable().describe('接收每日提醒邮件的地址；null 为不接收'),
    mailConfigured: z.boolean().describe('平台是否配置了发送邮件的渠道'),
    calendarSince: z.string().nullable().describe('日历订阅地址何时生成，ISO 8601；没有为 null'),
  })
  .meta({ id: 'ReminderSettings' })

export const sentNotice = z
  .object({
    occasion: z.string(),
    label: z.string(),
    state: z.enum(['sent', 'unsent']),
    channels: z.array(z.string()),
    message: z.string().nullable().describe('没有送出的原因和应当怎样做'),
    tries: z.number().int(),
    at: z.string().describe('ISO 8601'),
  })
  .meta({ id: 'SentNotice' })

export const applicantSide = z
  .object({
    channels: z.array(z.string()).describe('平台配置的通知渠道；空为没有配置'),
    notices: z.array(sentNotice),
    acts: z.array(
      z.object({
        kind: z.string(),
        label: z.string(),
        day,
        note: z.string().nullable(),
        fileNames: z.array(z.string()),
      }),
    ),
    satisfaction: z.object({ score: z.number().int(), label: z.string(), word: z.string().nullable(), day }).nullable(),
    erasure: z
      .object({
        askedOn: day,
        grounds: z
          .array(z.object({ ground: z.string(), text: z.string(), article: z.string() }))
          .describe('现在依法应当保存的情形；空为应当删除'),
        decision: z
          .object({
            outcome: z.enum(['erased', 'kept']),
            label: z.string(),
            on: day,
            reasons: z.array(z.string()),
          })
          .nullable(),
        decidable: z.boolean().describe('我可以决定（动作 decideErasure）'),
        stays: z
          .array(z.object({ version: z.number().int(), label: z.string(), day }))
          .describe('写有申请人姓名、联系方式的办理经过，删除后仍在；可以决定删除时才列出'),
      })
      .nullable()
      .describe('删除个人信息的申请；没有申请为 null'),
  })
  .meta({ id: 'ApplicantSide' })

export const satisfactionFigures = z
  .object({
    rated: z.number().int(),
    average: z.number().nullable().describe('没有人评价为 null'),
    byScore: z.array(z.number().int()).describe('1 分到 5 分各有几件'),
  })
  .meta({ id: 'SatisfactionFigures' })
