import { z } from 'zod'
import { day, organId } from '../schemas.ts'

const share = z.array(z.object({ key: z.string(), label: z.string(), count: z.number().int() }))

export const statisticsQuery = z.object({
  from: day.optional().describe('不写为今年1月1日'),
  to: day.optional().describe('不写为今天'),
  organId: organId.optional(),
  below: z.stringbool().optional().describe('连同下级机关'),
})

export const requestStatistics = z
  .object({
    organs: z.number().int().describe('统计了多少个机关'),
    received: z.number().int().describe('期内收到'),
    answered: z.number().int().describe('期内首次答复'),
    closed: z.number().int().describe('期内办结'),
    due: z.number().int().describe('期内到期'),
    overdueNow: z.number().int().describe('今天未办结且已超期'),
    openNow: z.number().int().describe('今天未办结'),
    inTime: z.number().int().describe('期内答复中按期送达的'),
    late: z.number().int().describe('期内答复中超期送达的'),
    unjudged: z.number().int().describe('期内答复中还没有送达或者当时没有到期日的'),
    medianDays: z.number().nullable().describe('收到到首次答复的工作日，中位数，含暂停的日子'),
    ninetiethDays: z.number().nullable().describe('同上，90% 分位数'),
    byAnswerKind: share,
    byChannel: share,
    byApplicantKind: share,
    months: z.array(
      z.object({
        month: z.string(),
        from: day,
        to: day,
        received: z.number().int(),
        answered: z.number().int(),
        closed: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'RequestStatistics' })
