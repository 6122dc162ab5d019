import { z } from 'zod'
import { filledLine, next, organId } from '../schemas.ts'

export const light = z
  .enum(['unreadable', 'errors', 'doubtful', 'warnings', 'clean', 'decided'])
  .describe('读不出、有错误、读取有疑问、有提示、无错误、已全部处理')

const batch = {
  id: z.string(),
  name: z.string(),
  organId: z.string().describe('导入的机关'),
  createdAt: z.string().describe('ISO 8601'),
  createdBy: z.string().nullable(),
  total: z.number().int().describe('文件数；压缩包按里面的文件算'),
  waiting: z.number().int(),
  read: z.number().int(),
  unreadable: z.number().int(),
  duplicates: z.number().int(),
  opening: z.number().int().describe('还在打开的压缩包；打开以后文件数会增加'),
}

export const importBatch = z.object(batch).meta({ id: 'ImportBatch' })

export const importBatchList = z.object({ rows: z.array(importBatch), next }).meta({ id: 'ImportBatchList' })

export const newImportBatch = z
  .object({
    organId: organId.optional().describe('由哪个机关导入；只属于一个机关时可省略'),
    name: filledLine(200),
  })
  .meta({ id: 'NewImportBatchInput' })

export const importBatchFile = z
  .object({
    id: z.string(),
    path: z.string().describe('文件名，带所在的文件夹'),
    state: z.enum(['waiting', 'read', 'unreadable', 'duplicate', 'archive', 'refused']),
    reason: z.string().nullable(),
    reportId: z.string().nullable().describe('读成的报告，或者内容相同的报告'),
    organName: z.string().nullable().describe('报告中写的机关'),
    aboutOrganId: z.string().nullable().describe('对上的机关'),
    year: z.number().int().nullable(),
    light: light.nullable(),
    errors: z.number().int(),
    warnings: z.number().int(),
  })
  .meta({ id: 'ImportBatchFile' })

export const importBatchFileList = z
  .object({ rows: z.array(importBatchFile), next })
  .meta({ id: 'ImportBatchFileList' })

export const importBatchUpload = z
  .object({
    added: z.number().int(),
    duplicates: z.number().int().describe('内容与已经导入的相同，没有重复读取'),
    passedOver: z.number().int().describe('不是报告的系统文件'),
  })
  .meta({ id: 'ImportBatchUpload' })
