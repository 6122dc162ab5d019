import type { Platform } from '@gongkai/platform'
import {
  attachFile,
  type RequestDetail,
  readAttachment,
  registerRequest,
  requestDetail as readRequest,
  requestList as listRequests,
} from '@gongkai/platform/actions/requests'
import type { Actor } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { commandBody } from '../command.ts'
import { presentAttachment, sendAttachment } from '../attachments.ts'
import { page } from '../schemas.ts'
import { requestCommands } from './commands.ts'
import { filterQuery, sort } from './filter-query.ts'
import { newRequest, registeredRequest, requestDetail, requestList } from './schemas.ts'

const tags = ['requests']
const params = z.object({ id: z.string().max(64) })

/** Requests of citizens as the office works on them. */
export async function registerRequests(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/requests',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '申请列表；默认新的在前，按到期、收到、答复、办结的日子筛选时按那个日子',
        querystring: z.object({ ...page, ...filterQuery, sort }),
        response: { 200: requestList, ...errorAnswers },
      },
    },
    async (request) => listRequests(platform, callerOf(request).actor, request.query),
  )

  routes.post(
    '/requests',
    {
      config: { access: 'request.register' },
      schema: {
        tags,
        summary: '登记收到的纸质、传真或口头申请',
        body: newRequest,
        response: { 201: registeredRequest, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { receivedOn = null, ...input } = request.body
      const result = await registerRequest(platform, callerOf(request).actor, { ...input, receivedOn })
      if (!result.ok) return refuse(reply, result)
      const { requestId: id, requestNo, queryCode } = result
      return reply.code(201).send({ id, requestNo, queryCode })
    },
  )

  const answer = async (reply: FastifyReply, actor: Actor, id: string, withIdentity = false) => {
    const result = await readRequest(platform, actor, id, { withIdentity })
    return result.ok ? presentRequest(result.request) : refuse(reply, result)
  }

  routes.get(
    '/requests/:id',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '一件申请；identity=true 时显示身份证明和联系方式，并记录谁看过',
        params,
        querystring: z.object({ identity: z.stringbool().optional() }),
        response: { 200: requestDetail, ...errorAnswers },
      },
    },
    async (request, reply) => answer(reply, callerOf(request).actor, request.params.id, request.query.identity),
  )

  routes.get(
    '/requests/:id/attachments/:fileId',
    {
      config: { access: 'request.readIdentity' },
      schema: { tags, summary: '下载附件，并记录谁看过', params: params.extend({ fileId: z.string().max(64) }) },
    },
    async (request, reply) => {
      const { id, fileId } = request.params
      const result = await readAttachment(platform, callerOf(request).actor, id, fileId)
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )

  routes.post(
    '/requests/:id/attachments',
    {
      config: { access: 'request.attach' },
      schema: {
        tags,
        summary: '添加附件：纸质申请的扫描件、授权委托书、协办材料（multipart/form-data，一次一个文件）',
        consumes: ['multipart/form-data'],
        params,
        response: { 200: requestDetail, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      // Who may not see the request is told so before any byte is read.
      const seen = await readRequest(platform, actor, request.params.id)
      if (!seen.ok) return refuse(reply, seen)
      const part = await request.file()
      if (part === undefined) return refuse(reply, { kind: 'invalid', message: '请选择要添加的文件。', reasons: [] })
      const file = { fileName: part.filename, bytes: await part.toBuffer() }
      const result = await attachFile(platform, actor, request.params.id, file)
      return result.ok ? answer(reply, actor, request.params.id) : refuse(reply, result)
    },
  )

  for (const [name, take] of Object.entries(requestCommands)) {
    routes.post(
      `/requests/:id/actions/${name}`,
      {
        config: { access: `request.${name as keyof typeof requestCommands}` },
        schema: { hide: true, params, body: commandBody, response: { 200: requestDetail, ...errorAnswers } },
      },
      async (request, reply) => {
        const { actor } = callerOf(request)
        const { expectedVersion, ...given } = request.body
        const target = { requestId: request.params.id, expectedVersion }
        const result = await take(platform, actor, target, given)
        return result.ok ? answer(reply, actor, request.params.id) : refuse(reply, result)
      },
    )
  }

  // The commands above as one line of the document; here only names that none of them has arrive.
  routes.post(
    '/requests/:id/actions/:command',
    {
      config: { access: 'signedIn' },
      schema: {
        tags,
        summary: '对申请办理一步：command 和字段见申请的 actions；版本不符答复 409，不能办理答复 422 和全部理由',
        params: params.extend({ command: z.string().max(40) }),
        body: commandBody,
        response: { 200: requestDetail, ...errorAnswers },
      },
    },
    async (_request, reply) => refuse(reply, { kind: 'notFound', message: '没有这个办理步骤。', reasons: [] }),
  )
}

function presentRequest(request: RequestDetail): z.input<typeof requestDetail> {
  const { attachments, ...rest } = request
  return {
    ...rest,
    attachments: attachments.map((file) =>
      presentAttachment(file, `/api/requests/${request.id}/attachments/${file.id}`),
    ),
  }
}
