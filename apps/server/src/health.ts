import type { Platform } from '@gongkai/platform'
import { readMigrations } from '@gongkai/platform/database'
import { jobCounts } from '@gongkai/platform/jobs'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { z } from 'zod'
import { errorAnswers } from './http/error-answer.ts'

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

/** `GET /healthz`: 200 when the database answers, with what runs; while the process starts, the front door answers 503. */
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
    async (_request, reply) => {
      const database = platform.database.kysely
      const [server, jobs] = await Promise.all([
        sql<{ version: string }>`select current_setting('server_version') as version`.execute(database),
        jobCounts(database),
      ])
      reply.header('cache-control', 'no-store')
      return {
        status: 'ok' as const,
        version,
        database: { kind: databaseKind, serverVersion: server.rows[0]?.version ?? '' },
        migrations: readMigrations().length,
        jobs,
      }
    },
  )
}
