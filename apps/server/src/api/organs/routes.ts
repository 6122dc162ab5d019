import type { Platform } from '@gongkai/platform'
import { organsFor } from '@gongkai/platform/actions/organs'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { errorAnswers } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { organList } from './schemas.ts'

export async function registerOrgans(app: FastifyInstance, platform: Platform): Promise<void> {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/organs',
    {
      config: { access: 'organ.read' },
      schema: {
        tags: ['organs'],
        summary: '我可以看到的机关，上级在下级之前',
        response: { 200: organList, ...errorAnswers },
      },
    },
    async (request) => {
      const organs = await organsFor(platform, callerOf(request).actor)
      const rows = organs.map(({ id, parentId, name, shortName, kind, demonstration }) => ({
        id,
        parentId,
        name,
        shortName,
        kind,
        demonstration,
      }))
      return { rows }
    },
  )
}
