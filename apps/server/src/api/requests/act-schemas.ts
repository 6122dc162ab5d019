import { z } from 'zod'
import { day } from '../schemas.ts'

const consultation = z.object({
  id: z.string(),
  party: z.string(),
  partyLabel: z.string(),
  name: z.string().nullable().describe('第三方的名称遮盖；identity=true 时为全名'),
  contact: z.string().nullable(),
  address: z.string().nullable(),
  reply: z.string().nullable().describe('第三方的意见；遮盖时为 null'),
  sentOn: day,
  arrivedOn: day.nullable(),
  replyDue: day.nullable().describe('意见的期限；没有登记送达或者没有法定期限为 null'),
  closedOn: day.nullable(),
  outcomeLabel: z.string().nullable(),
  effect: z.string().nullable().describe('依法的后果'),
  informedOn: day.nullable().describe('告知第三方的日期'),
})

const assistance = z.object({
  id: z.string(),
  personId: z.string(),
  personName: z.string().nullable(),
  what: z.string(),
  askedOn: day,
  dueOn: day,
  overdue: z.boolean(),
  remindedOn: z.array(day),
  returnedOn: day.nullable(),
  text: z.string().nullable(),
})

const related = z
  .object({
    id: z.string(),
    requestNo: z.string(),
    subject: z.string(),
    submittedOn: day,
    statusLabel: z.string(),
    answerKindLabel: z.string().nullable(),
    answeredOn: day.nullable(),
    documentNo: z.string().nullable(),
    similarity: z.number().describe('0 至 1'),
    similar: z.boolean().describe('内容相近'),
    joinable: z.boolean().describe('办理中，没有并案：可以并案'),
  })
  .meta({ id: 'RelatedRequest' })

/** What the other acts left behind on a request. */
export const requestActs = {
  matter: z.string(),
  matterLabel: z.string(),
  consultations: z.array(consultation),
  assistance: z.array(assistance),
  splitFrom: z.object({ id: z.string(), requestNo: z.string() }).nullable(),
  parts: z.array(
    z.object({
      id: z.string(),
      requestNo: z.string(),
      subject: z.string(),
      statusLabel: z.string(),
      dueOn: day.nullable(),
    }),
  ),
  itemIds: z.array(z.string()).describe('由这件申请转成的信息条目'),
  joint: z
    .object({
      leadId: z.string().describe('牵头的申请'),
      requests: z.array(
        z.object({
          id: z.string(),
          requestNo: z.string(),
          subject: z.string(),
          applicantName: z.string().describe('遮盖'),
          statusLabel: z.string(),
          dueOn: day.nullable(),
          letter: z.number().int().describe('由第几份答复书答复，从 1 起'),
        }),
      ),
      letters: z.number().int().describe('答复书的份数：每个申请人一份'),
      earliestDue: day.nullable().describe('最早的到期日，以它为准'),
    })
    .nullable()
    .describe('并案办理；没有并案为 null'),
  related: z.object({ sameApplicant: z.array(related), sameInformation: z.array(related) }),
}

export const assistanceTasks = z
  .object({
    tasks: z.array(
      z.object({
        requestId: z.string(),
        requestNo: z.string(),
        subject: z.string(),
        id: z.string(),
        askedOn: day,
        dueOn: day,
        daysLeft: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'AssistanceTasks' })
