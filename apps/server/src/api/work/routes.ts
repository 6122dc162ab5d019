import type { Platform } from '@gongkai/platform'
import { workList as listWork } from '@gongkai/platform/actions/requests'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { workList } from '../requests/schemas.ts'
import { page } from '../schemas.ts'

/** 我的工作: what waits for an answer, due soonest first. */
export async function registerWork(app: FastifyInstance, platform: Platform): Promise<void> {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/work',
    {
      config: { access: 'request.read' },
      schema: {
        tags: ['requests'],
        summary: '我的工作：未办结的申请，先到期的在前；没有到期日的在后',
        querystring: z.object(page),
        response: { 200: workList, ...errorAnswers },
      },
    },
    async (request) => listWork(platform, callerOf(request).actor, request.query),
  )
}
