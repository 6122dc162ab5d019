import type { Platform } from '@gongkai/platform'
import { requestStatistics as count } from '@gongkai/platform/actions/statistics'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { statisticsCsv, statisticsRows, statisticsWorkbook } from './export-statistics.ts'
import { requestStatistics, statisticsQuery } from './schemas.ts'

const tags = ['statistics']
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Requests in numbers. */
export async function registerStatistics(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

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
    async (request) => count(platform, callerOf(request).actor, request.query),
  )

  routes.get(
    '/statistics/requests/export/:format',
    {
      config: { access: 'request.readStatistics' },
      schema: {
        tags,
        summary: '把统计保存为 CSV 或者 XLSX',
        params: z.object({ format: z.enum(['csv', 'xlsx']) }),
        querystring: statisticsQuery,
      },
    },
    async (request, reply) => {
      const { format } = request.params
      const statistics = await count(platform, callerOf(request).actor, request.query)
      const rows = statisticsRows(statistics, request.query)
      const name = `申请统计_${request.query.from}_${request.query.to}.${format}`
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      reply.header('cache-control', 'no-store')
      if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(statisticsCsv(rows))
      return reply.type(sheets).send(await statisticsWorkbook(rows))
    },
  )
}
