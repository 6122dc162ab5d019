import type { Platform } from '@gongkai/platform'
import {
  addDisputeDocument,
  type DisputeDetail,
  fileDispute,
  disputeList as listDisputes,
  disputeDetail as readDispute,
  readDisputeDocument,
} from '@gongkai/platform/actions/disputes'
import type { Actor } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { presentAttachment, sendAttachment } from '../attachments.ts'
import { commandBody } from '../command.ts'
import { line, organId, page } from '../schemas.ts'
import { disputeCommands } from './commands.ts'
import { disputeDetail, disputeList, newDispute } from './schemas.ts'

const tags = ['disputes']
const params = z.object({ id: z.string().max(64) })

/** Reconsiderations and lawsuits about the organ's own acts. */
export async function registerDisputes(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/disputes',
    {
      config: { access: 'dispute.read' },
      schema: {
        tags,
        summary: '复议诉讼案件，新登记的在前',
        querystring: z.object({
          ...page,
          status: z.string().max(40).optional(),
          kind: z.string().max(40).optional(),
          organId: organId.optional(),
          requestId: z.string().max(64).optional(),
          q: line(100).optional(),
        }),
        response: { 200: disputeList, ...errorAnswers },
      },
    },
    async (request) => listDisputes(platform, callerOf(request).actor, request.query),
  )

  const answer = async (reply: FastifyReply, actor: Actor, id: string) => {
    const result = await readDispute(platform, actor, id)
    return result.ok ? presentDispute(result.dispute) : refuse(reply, result)
  }

  routes.post(
    '/disputes',
    {
      config: { access: 'dispute.file' },
      schema: { tags, summary: '登记复议、诉讼', body: newDispute, response: { 200: disputeDetail, ...errorAnswers } },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await fileDispute(platform, actor, request.body)
      return result.ok ? answer(reply, actor, result.disputeId) : refuse(reply, result)
    },
  )

  routes.get(
    '/disputes/:id',
    {
      config: { access: 'dispute.read' },
      schema: { tags, summary: '一件复议诉讼案件', params, response: { 200: disputeDetail, ...errorAnswers } },
    },
    async (request, reply) => answer(reply, callerOf(request).actor, request.params.id),
  )

  routes.post(
    '/disputes/:id/documents',
    {
      config: { access: 'dispute.addDocument' },
      schema: {
        tags,
        summary: '添加案件材料（multipart/form-data，一次一个文件）',
        consumes: ['multipart/form-data'],
        params,
        querystring: z.object({ expectedVersion: z.coerce.number().int().min(0) }),
        response: { 200: disputeDetail, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      // who may not see the case is told so before any byte is read
      const seen = await readDispute(platform, actor, request.params.id)
      if (!seen.ok) return refuse(reply, seen)
      let file: { fileName: string; bytes: Buffer } | null = null
      for await (const part of request.files()) {
        const bytes = await part.toBuffer()
        if (file === null && bytes.length > 0) file = { fileName: part.filename, bytes }
      }
      if (file === null) {
        const message = '请选择一个不是空白的文件。'
        return refuse(reply, { kind: 'invalid', message, reasons: [message], fields: { file: message } })
      }
      const target = { disputeId: request.params.id, expectedVersion: request.query.expectedVersion }
      const result = await addDisputeDocument(platform, actor, { ...target, ...file })
      return result.ok ? answer(reply, actor, request.params.id) : refuse(reply, result)
    },
  )

  routes.get(
    '/disputes/:id/documents/:fileId',
    {
      config: { access: 'dispute.read' },
      schema: { tags, summary: '下载案件材料，并记录谁看过', params: params.extend({ fileId: z.string().max(64) }) },
    },
    async (request, reply) => {
      const { id, fileId } = request.params
      const result = await readDisputeDocument(platform, callerOf(request).actor, id, fileId)
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )

  for (const [name, take] of Object.entries(disputeCommands)) {
    routes.post(
      `/disputes/:id/actions/${name}`,
      {
        config: { access: `dispute.${name as keyof typeof disputeCommands}` },
        schema: { hide: true, params, body: commandBody, response: { 200: disputeDetail, ...errorAnswers } },
      },
      async (request, reply) => {
        const { actor } = callerOf(request)
        const { expectedVersion, ...given } = request.body
        const result = await take(platform, actor, { disputeId: request.params.id, expectedVersion }, given)
        return result.ok ? answer(reply, actor, request.params.id) : refuse(reply, result)
      },
    )
  }

  // The commands above as one line of the document; here only names that none of them has arrive.
  routes.post(
    '/disputes/:id/actions/:command',
    {
      config: { access: 'signedIn' },
      schema: {
        tags,
        summary: '对案件办理一步：command 和字段见案件的 actions；版本不符答复 409，不能办理答复 422 和全部理由',
        params: params.extend({ command: z.string().max(40) }),
        body: commandBody,
        response: { 200: disputeDetail, ...errorAnswers },
      },
    },
    async (_request, reply) => refuse(reply, { kind: 'notFound', message: '没有这个办理步骤。', reasons: [] }),
  )
}

function presentDispute(dispute: DisputeDetail): z.input<typeof disputeDetail> {
  return {
    ...dispute,
    documents: dispute.documents.map((file) =>
      presentAttachment(file, `/api/disputes/${dispute.id}/documents/${file.id}`),
    ),
  }
}
