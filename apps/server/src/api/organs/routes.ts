import type { Platform } from '@gongkai/platform'
import {
  answerSettingsOf,
  createOrgan,
  editAnswerSettings,
  editGuide,
  organById,
  organsFor,
  renameOrgan,
} from '@gongkai/platform/actions/organs'
import { type Actor, may } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { organId } from '../schemas.ts'
import { answerSettings, newOrgan, organ, organChange, organGuide, organList } from './schemas.ts'

export async function registerOrgans(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  const tags = ['organs']
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

  const params = z.object({ organId })

  const answerOrgan = async (reply: FastifyReply, actor: Actor, id: string) => {
    const found = await organById(platform.database.kysely, id)
    if (found === null) return refuse(reply, { kind: 'notFound', message: '没有这个机关', reasons: ['没有这个机关'] })
    const permit = may(actor, 'organ.read', { organId: id, organPath: found.path })
    if (!permit.allowed) {
      return refuse(reply, { kind: 'forbidden', message: permit.reason, reasons: [permit.reason] })
    }
    const { path: _path, ...shown } = found
    return shown
  }

  routes.post(
    '/organs',
    {
      config: { access: 'organ.create' },
      schema: { tags, summary: '新增下级机关', body: newOrgan, response: { 200: organ, ...errorAnswers } },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const created = await createOrgan(platform, actor, request.body)
      return created.ok ? answerOrgan(reply, actor, created.organId) : refuse(reply, created)
    },
  )

  routes.get(
    '/organs/:organId',
    {
      config: { access: 'organ.read' },
      schema: { tags, summary: '一个机关，连同公开指南', params, response: { 200: organ, ...errorAnswers } },
    },
    async (request, reply) => answerOrgan(reply, callerOf(request).actor, request.params.organId),
  )

  routes.put(
    '/organs/:organId',
    {
      config: { access: 'organ.create' },
      schema: {
        tags,
        summary: '修改机关的名称、类型、代码、代字和次序；没有给出的不变',
        params,
        body: organChange,
        response: { 200: organ, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const { organId: id } = request.params
      const given = Object.fromEntries(Object.entries(request.body).filter(([, value]) => value !== undefined))
      const changed = await renameOrgan(platform, actor, id, given)
      return changed.ok ? answerOrgan(reply, actor, id) : refuse(reply, changed)
    },
  )

  routes.put(
    '/organs/:organId/guide',
    {
      config: { access: 'organ.editGuide' },
      schema: {
        tags,
        summary: '修改公开指南中这个机关的内容；给出全部，没有给出的去掉',
        params,
        body: organGuide,
        response: { 200: organ, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const { organId: id } = request.params
      const given = Object.fromEntries(Object.entries(request.body).filter(([, value]) => value))
      const changed = await editGuide(platform, actor, id, given)
      return changed.ok ? answerOrgan(reply, actor, id) : refuse(reply, changed)
    },
  )

  const settingsPath = '/organs/:organId/answer-settings'

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
