import { z } from 'zod'
import {
  action,
  attachment,
  day,
  expectedVersion,
  filledLine,
  historyEntry,
  level,
  line,
  next,
  organId,
} from '../schemas.ts'

const row = {
  id: z.string(),
  organId: z.string(),
  organName: z.string(),
  title: z.string(),
  category: z.string(),
  categoryLabel: z.string(),
  status: z.string(),
  statusLabel: z.string(),
  indexNo: z.string().nullable(),
  formedOn: day,
  publishedOn: day.nullable(),
  dueOn: day.describe('应在这一天前公开（条例第二十六条）'),
  why: z.string(),
  level,
  daysLeft: z.number().int().nullable(),
  authorName: z.string(),
  version: z.number().int(),
}

export const itemRow = z.object(row).meta({ id: 'ItemRow' })

export const itemList = z.object({ rows: z.array(itemRow), next }).meta({ id: 'ItemList' })

export const itemDetail = z
  .object({
    ...row,
    documentNo: z.string().nullable(),
    genre: z.string().nullable(),
    subjectCategory: z.string().nullable(),
    keywords: z.array(z.string()),
    summary: z.string().nullable(),
    bodyHtml: z.string(),
    validity: z.string(),
    normativeDocument: z.boolean(),
    withdrawnOn: day.nullable(),
    withdrawalReason: z.string().nullable(),
    sentBackReason: z.string().nullable(),
    channels: z.array(z.string()),
    history: z.array(historyEntry),
    actions: z.array(action),
    attachments: z.array(attachment),
  })
  .meta({ id: 'ItemDetail' })

const content = {
  title: filledLine(300),
  category: z.string().min(1, '请选择条例第二十条的类别').max(64),
  formedOn: day,
  documentNo: line(100).nullish(),
  genre: line(40).nullish(),
  subjectCategory: line(100).nullish(),
  keywords: z.array(filledLine(40)).max(20).optional(),
  summary: line(1000).nullish(),
  bodyHtml: z.string().max(1_000_000, '正文太长'),
  normativeDocument: z.boolean().optional(),
}

export const newItem = z.object({ organId, ...content }).meta({ id: 'NewItem' })

export const changedItem = z.object({ expectedVersion, ...content }).meta({ id: 'ChangedItem' })
