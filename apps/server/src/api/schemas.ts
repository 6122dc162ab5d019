import { z } from 'zod'

/** Pieces shared by the schemas of all subjects. Texts are trimmed; lengths are what a form sensibly holds. */

export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '日期应为 2026-03-02 的形式')
  .describe('法定日（中国时间）')

export const uuid = z.guid('编号格式不对')

export const organId = z.string().min(1).max(64)

export const line = (max: number) => z.string().trim().max(max, `不能超过 ${max} 个字`)

export const filledLine = (max: number) => line(max).min(1, '不能为空')

export const expectedVersion = z.number().int().min(0).describe('打开页面时的版本；其间有人改过则答复 409')

/** One step of an explanation: what happened on which day and on which article it rests. */
export const step = z.object({ day, text: z.string(), article: z.string() }).meta({ id: 'Step' })

/** Cursor and size of a keyset list. The cursor is opaque: it comes from `next` of the list before. */
export const page = {
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

export const next = z.string().nullable().describe('下一页的 cursor；没有下一页为 null')

/** A field of an action's form, as the office draws it. */
const plainField = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'longText', 'day', 'number', 'select', 'list']),
  required: z.boolean(),
  options: z
    .array(
      z.object({
        value: z.string(),
        label: z.string(),
        group: z.string().optional(),
        help: z.string().optional(),
        fills: z.record(z.string(), z.string()).optional().describe('选中后填入其他没有改过的字段'),
      }),
    )
    .optional(),
  help: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  suggestion: z
    .union([z.string(), z.number(), z.array(z.record(z.string(), z.string()))])
    .optional()
    .describe('预先填好的值；list 为各项的字段'),
  itemLabel: z.string().optional().describe('list：每一项叫什么'),
  when: z
    .object({ field: z.string(), in: z.array(z.string()).optional(), moreThan: z.number().int().optional() })
    .optional()
    .describe('只在另一字段为这些值（或者项数更多）时出现和必填'),
})

export const actionField = plainField
  .extend({ fields: z.array(plainField).optional().describe('list：每一项的字段') })
  .meta({ id: 'ActionField' })

export type ActionField = z.infer<typeof actionField>

/** An action on an object: whether it may be done now, all reasons if not, and its form. */
export const action = z
  .object({
    command: z.string(),
    label: z.string(),
    consequence: z.string().describe('做了会怎样'),
    article: z.string(),
    allowed: z.boolean(),
    reasons: z.array(z.string()),
    primary: z.boolean(),
    fields: z.array(actionField),
  })
  .meta({ id: 'Action' })

/** One thing that happened, as the history lists it. */
export const historyEntry = z
  .object({
    version: z.number().int(),
    type: z.string(),
    label: z.string(),
    day,
    recordedAt: z.string().describe('ISO 8601'),
    personName: z.string().nullable().describe('null：申请人或系统'),
    article: z.string().nullable(),
    detail: z.string().nullable(),
  })
  .meta({ id: 'HistoryEntry' })

export const attachment = z
  .object({
    id: z.string(),
    fileName: z.string(),
    size: z.number().int(),
    mediaType: z.string(),
    href: z.string(),
  })
  .meta({ id: 'Attachment' })

/** How urgent an open record is; the office draws shape and colour from it. */
export const level = z.enum(['unconfirmed', 'overdue', 'dueSoon', 'running', 'paused', 'closed'])
