import type { Platform } from '@gongkai/platform'
import {
  draftItem,
  type ItemDetail,
  itemDetail as readItem,
  itemList as listItems,
  reviseItem,
} from '@gongkai/platform/actions/items'
import type { Actor } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { presentAttachment } from '../attachments.ts'
import { commandBody } from '../command.ts'
import { line, organId, page } from '../schemas.ts'
import { itemCommands } from './commands.ts'
import { changedItem, itemDetail, itemList, newItem } from './schemas.ts'

const tags = ['items']
const params = z.object({ id: z.string().max(64) })

/** Items of government information: draft, review, publish, withdraw. */
export async function registerItems(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/items',
    {
      config: { access: 'item.read' },
      schema: {
        tags,
        summary: '信息条目，最近改动的在前',
        querystring: z.object({
          ...page,
          status: z.string().max(40).optional(),
          organId: organId.optional(),
          category: z.string().max(64).optional(),
          q: line(100).optional(),
        }),
        response: { 200: itemList, ...errorAnswers },
      },
    },
    async (request) => listItems(platform, callerOf(request).actor, request.query),
  )

  const answer = async (reply: FastifyReply, actor: Actor, id: string) => {
    const result = await readItem(platform, actor, id)
    return result.ok ? presentItem(result.item) : refuse(reply, result)
  }

  routes.post(
    '/items',
    {
      config: { access: 'item.draft' },
      schema: { tags, summary: '起草', body: newItem, response: { 200: itemDetail, ...errorAnswers } },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await draftItem(platform, actor, request.body)
      return result.ok ? answer(reply, actor, result.itemId) : refuse(reply, result)
    },
  )

  routes.get(
    '/items/:id',
    {
      config: { access: 'item.read' },
      schema: { tags, summary: '一条信息', params, response: { 200: itemDetail, ...errorAnswers } },
    },
    async (request, reply) => answer(reply, callerOf(request).actor, request.params.id),
  )

  routes.put(
    '/items/:id',
    {
      config: { access: 'item.revise' },
      schema: { tags, summary: '修改草稿', params, body: changedItem, response: { 200: itemDetail, ...errorAnswers } },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await reviseItem(platform, actor, { itemId: request.params.id, ...request.body })
      return result.ok ? answer(reply, actor, request.params.id) : refuse(reply, result)
    },
  )

  for (const [name, take] of Object.entries(itemCommands)) {
    routes.post(
      `/items/:id/actions/${name}`,
      {
        config: { access: `item.${name as keyof typeof itemCommands}` },
        schema: { hide: true, params, body: commandBody, response: { 200: itemDetail, ...errorAnswers } },
      },
      async (request, reply) => {
        const { actor } = callerOf(request)
        const { expectedVersion, ...given } = request.body
        const result = await take(platform, actor, { itemId: request.params.id, expectedVersion }, given)
        return result.ok ? answer(reply, actor, request.params.id) : refuse(reply, result)
      },
    )
  }

  // The commands above as one line of the document; here only names that none of them has arrive.
  routes.post(
    '/items/:id/actions/:command',
    {
      config: { access: 'signedIn' },
      schema: {
        tags,
        summary: '对信息办理一步：command 和字段见条目的 actions；版本不符答复 409，不能办理答复 422 和全部理由',
        params: params.extend({ command: z.string().max(40) }),
        body: commandBody,
        response: { 200: itemDetail, ...errorAnswers },
      },
    },
    async (_request, reply) => refuse(reply, { kind: 'notFound', message: '没有这个办理步骤。', reasons: [] }),
  )
}

function presentItem(item: ItemDetail): z.input<typeof itemDetail> {
  const { attachments, ...rest } = item
  return {
    ...rest,
    attachments: attachments.map((file) => presentAttachment(file, `/items/${item.id}/files/${file.id}`)),
  }
}
