import { z } from 'zod'
import { day } from '../schemas.ts'

export const pastRequestImport = z
  .object({
    id: z.string(),
    organId: z.string(),
    organName: z.string(),
    fileName: z.string(),
    state: z.enum(['read', 'importing', 'finished']).describe('read：已读出、还没有导入'),
    createdAt: z.string().describe('ISO 8601'),
    createdBy: z.string().nullable(),
    total: z.number().int().describe('文件里的行'),
    faulty: z.number().int().describe('有问题、不导入的行'),
    done: z.number().int().describe('已经处理的行'),
    imported: z.number().int().describe('已经成为申请的行'),
  })
  .meta({ id: 'PastRequestImport' })

export const pastRequestPreview = z
  .object({
    found: pastRequestImport,
    headings: z
      .array(z.object({ heading: z.string(), means: z.string().nullable().describe('null：不认识，不导入') }))
      .describe('文件里的列和它们被当作什么'),
    missing: z.array(z.string()).describe('模板里有、文件里没有的列'),
  })
  .meta({ id: 'PastRequestPreview' })

export const pastRequestRows = z
  .object({
    rows: z.array(
      z.object({
        row: z.number().int().describe('表格软件里的行号'),
        shown: z.object({
          requestNo: z.string(),
          subject: z.string(),
          applicantKind: z.string(),
          channel: z.string(),
          receivedOn: day.nullable(),
          outcome: z.string(),
          closedOn: day.nullable(),
        }),
        faults: z.array(z.string()).describe('每一个问题一句话；没有问题的为空'),
        requestId: z.string().nullable(),
      }),
    ),
    next: z.number().int().nullable().describe('下一页的 after；没有下一页为 null'),
  })
  .meta({ id: 'PastRequestRows' })
