import type { Platform } from '@gongkai/platform'
import { answerSettingsOf, editAnswerSettings, organsFor } from '@gongkai/platform/actions/organs'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { organId } from '../schemas.ts'
import { answerSettings, organList } from './schemas.ts'

export async function registerOrgans(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  routes.get(
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

  const settingsPath = '/organs/:organId/answer-settings'
  const params = z.object({ organId })

  routes.get(
    settingsPath,
    {
      config: { access: 'organ.read' },
      schema: {
        tags: ['organs'],
        summary: '机关的答复流程：审核步骤和内部期限',
        params,
        response: { 200: answerSettings, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await answerSettingsOf(platform, callerOf(request).actor, request.params.organId)
      return result.ok ? result.settings : refuse(reply, result)
    },
  )

  routes.put(
    settingsPath,
    {
      config: { access: 'organ.editAnswerSettings' },
      schema: {
        tags: ['organs'],
        summary: '设置答复流程；已经起草的按起草时的流程办完',
        params,
        body: answerSettings,
        response: { 200: answerSettings, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await editAnswerSettings(platform, actor, request.params.organId, request.body)
      return result.ok ? result.settings : refuse(reply, result)
    },
  )
}
