import type { Platform } from '@gongkai/platform'
import { readMigrations } from '@gongkai/platform/database'
import { jobCounts } from '@gongkai/platform/jobs'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { z } from 'zod'
import { errorAnswerOf, errorAnswers } from './http/error-answer.ts'

export type DatabaseKind = 'embedded' | 'external'

const health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    database: z.object({ kind: z.enum(['embedded', 'external']), serverVersion: z.string() }),
    migrations: z.number().int(),
    jobs: z.object({ waiting: z.number().int(), failed: z.number().int() }),
  })
  .meta({ id: 'Health' })

/** `GET /healthz`: 200 with what runs, 503 when the database does not answer; before the start is done, 503 too. */
export function registerHealth(
  app: FastifyInstance,
  platform: Platform,
  { version, databaseKind }: { version: string; databaseKind: DatabaseKind },
): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/healthz',
    {
      config: { access: 'public', rateLimit: false },
      schema: { tags: ['platform'], summary: '运行状态', response: { 200: health, ...errorAnswers } },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      try {
        return await healthOf(platform, version, databaseKind)
      } catch (error) {
        request.log.error({ err: error }, 'the database does not answer')
        const message = '数据库暂时不可用，正在恢复。'
        return reply.code(503).send(errorAnswerOf({ kind: 'fault', message, reasons: [] }))
      }
    },
  )
}

async function healthOf(platform: Platform, version: string, kind: DatabaseKind): Promise<z.infer<typeof health>> {
  const database = platform.database.kysely
  const [server, jobs] = await Promise.all([
    sql<{ version: string }>`select current_setting('server_version') as version`.execute(database),
    jobCounts(database),
  ])
  return {
    status: 'ok',
    version,
    database: { kind, serverVersion: server.rows[0]?.version ?? '' },
    migrations: readMigrations().length,
    jobs,
  }
}
