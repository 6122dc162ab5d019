import { addDays } from '@gongkai/law/calendar'
import type { Platform } from '@gongkai/platform'
import {
  assistanceTasks as listAssistance,
  dueCalendar as readDueCalendar,
  workList as listWork,
} from '@gongkai/platform/actions/requests'
import { disputesAwaitingReply } from '@gongkai/platform/actions/disputes'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { assistanceTasks } from '../requests/act-schemas.ts'
import { filterQuery, sort } from '../requests/filter-query.ts'
import { workList } from '../requests/schemas.ts'
import { day, page } from '../schemas.ts'
import { dueCalendar, owedReplies } from './schemas.ts'

/** 我的工作: what waits for an answer, due soonest first. */
export async function registerWork(app: FastifyInstance, platform: Platform): Promise<void> {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/work',
    {
      config: { access: 'request.read' },
      schema: {
        tags: ['requests'],
        summary: '我的工作：未办结的申请，先到期的在前；没有到期日的在后',
        querystring: z.object({ ...page, ...filterQuery, sort }),
        response: { 200: workList, ...errorAnswers },
      },
    },
    async (request) => listWork(platform, callerOf(request).actor, request.query),
  )
  app.withTypeProvider<ZodTypeProvider>().get(
    '/work/assistance',
    {
      config: { access: 'request.returnAssistance' },
      schema: {
        tags: ['requests'],
        summary: '交办给我、还没有返回的协办，先到期的在前',
        response: { 200: assistanceTasks, ...errorAnswers },
      },
    },
    async (request) => ({ tasks: await listAssistance(platform, callerOf(request).actor) }),
  )
  app.withTypeProvider<ZodTypeProvider>().get(
    '/work/replies',
    {
      config: { access: 'dispute.read' },
      schema: {
        tags: ['requests'],
        summary: '复议诉讼中本机关还欠的答复，先到期的在前',
        response: { 200: owedReplies, ...errorAnswers },
      },
    },
    async (request) => ({ rows: await disputesAwaitingReply(platform, callerOf(request).actor) }),
  )
  app.withTypeProvider<ZodTypeProvider>().get(
    '/work/calendar',
    {
      config: { access: 'request.read' },
      schema: {
        tags: ['requests'],
        summary: '一段时间里到期的事：答复、内部期限、复议诉讼的答复、协办；不写 from 为今天，不写 to 为其后一个月',
        querystring: z.object({ from: day.optional(), to: day.optional() }),
        response: { 200: dueCalendar, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { from = platform.today(), to = addDays(from, 31) } = request.query
      if (to < from || to > addDays(from, 62)) {
        return refuse(reply, { kind: 'invalid', message: '请选择两个月以内的时间。', reasons: [] })
      }
      return readDueCalendar(platform, callerOf(request).actor, { from, to })
    },
  )
}
