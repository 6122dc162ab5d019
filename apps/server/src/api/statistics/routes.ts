import type { Platform } from '@gongkai/platform'
import { requestStatistics as count, type StatisticsQuery } from '@gongkai/platform/actions/statistics'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { statisticsCsv, statisticsRows, statisticsWorkbook } from './export-statistics.ts'
import { requestStatistics, statisticsQuery } from './schemas.ts'

const tags = ['statistics']
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const wrongPeriod = (reply: FastifyReply) =>
  refuse(reply, { kind: 'invalid', message: '起始日期不能晚于截止日期。', reasons: [] })

/** Requests in numbers. */
export async function registerStatistics(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  const periodOf = (query: z.output<typeof statisticsQuery>): StatisticsQuery | null => {
    const { to = platform.today(), from = `${to.slice(0, 4)}-01-01` } = query
    return from <= to ? { ...query, from, to } : null
  }

  routes.get(
    '/statistics/requests',
    {
      config: { access: 'request.readStatistics' },
      schema: {
        tags,
        summary: '一段时间的申请统计；每个数都是申请列表按同样条件筛选的件数',
        querystring: statisticsQuery,
        response: { 200: requestStatistics, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const period = periodOf(request.query)
      return period === null ? wrongPeriod(reply) : count(platform, callerOf(request).actor, period)
    },
  )

  for (const format of ['csv', 'xlsx'] as const) {
    routes.get(
      `/statistics/requests/export/${format}`,
      {
        config: { access: 'request.readStatistics' },
        schema: { tags, summary: `把统计保存为 ${format.toUpperCase()}`, querystring: statisticsQuery },
      },
      async (request, reply) => {
        const period = periodOf(request.query)
        if (period === null) return wrongPeriod(reply)
        const rows = statisticsRows(await count(platform, callerOf(request).actor, period), period)
        const name = `申请统计_${period.from}_${period.to}.${format}`
        reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        reply.header('cache-control', 'no-store')
        if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(statisticsCsv(rows))
        return reply.type(sheets).send(await statisticsWorkbook(rows))
      },
    )
  }
}
