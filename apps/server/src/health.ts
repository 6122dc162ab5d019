import { readHealth } from '@gongkai/platform/health'
import type { Platform } from '@gongkai/platform'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers } from './http/error-answer.ts'

const health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    database: z.object({ kind: z.enum(['embedded', 'external']), serverVersion: z.string() }),
    migrations: z.number().int(),
    jobs: z.object({ waiting: z.number().int(), failed: z.number().int() }),
  })
  .meta({ id: 'Health' })

/** `GET /healthz`: 200 when the database answers, with what runs; while the process starts, `main.ts` answers 503. */
export function registerHealth(app: FastifyInstance, platform: Platform, version: string): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/healthz',
    {
      config: { access: 'public', rateLimit: false },
      schema: { tags: ['platform'], summary: '运行状态', response: { 200: health, ...errorAnswers } },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return { status: 'ok' as const, version, ...(await readHealth(platform)) }
    },
  )
}
