import type { RequestFilter } from '@gongkai/platform/actions/requests'
import { z } from 'zod'
import { day, level, line, organId } from '../schemas.ts'

/** What lists of requests are narrowed to, as it stands in the address. */
export const filterQuery = {
  status: z.string().max(40).optional(),
  level: level.optional().describe('期限状况'),
  channel: z.string().max(40).optional(),
  applicantKind: z.string().max(40).optional(),
  assignedTo: z.string().max(64).optional().describe('人员的 id；me 为本人，nobody 为没有分派'),
  organId: organId.optional(),
  below: z.stringbool().optional().describe('连同下级机关'),
  submittedFrom: day.optional(),
  submittedTo: day.optional(),
  receivedFrom: day.optional(),
  receivedTo: day.optional(),
  answeredFrom: day.optional(),
  answeredTo: day.optional(),
  closedFrom: day.optional(),
  closedTo: day.optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  answerKind: z.string().max(40).optional(),
  inTime: z.stringbool().optional().describe('答复是否按期送达'),
  open: z.stringbool().optional().describe('true 只列未办结，false 只列已办结'),
  archived: z.stringbool().optional(),
  erasure: z
    .enum(['waiting', 'kept', 'erased'])
    .optional()
    .describe('申请人申请删除个人信息的：waiting 待决定，kept 决定暂不删除，erased 已删除'),
  q: line(100).optional().describe('编号和内容中的词，以空格分开'),
}

export const sort = z.enum(['newest', 'due']).optional().describe('newest 新提交的在前；due 先到期的在前')

/** The compiler holds the query to the filter of the platform. */
export type FilterQuery = z.output<z.ZodObject<typeof filterQuery>> & RequestFilter
