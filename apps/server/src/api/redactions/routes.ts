import type { Platform } from '@gongkai/platform'
import {
  addAnswerDocument,
  answerDocuments as readDocuments,
  answerDocument as readDocument,
  discardRedaction,
  documentFile,
  documentPage,
  findInDocument,
  finishRedaction,
  mayAddAnswerDocument,
  needNoRedaction,
  saveRedaction,
} from '@gongkai/platform/actions/redactions'
import type { Actor } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { sendAttachment } from '../attachments.ts'
import { expectedVersion, line } from '../schemas.ts'
import { answerDocumentDetail, answerDocuments, foundPlaces, savedMarks } from './schemas.ts'

const tags = ['redactions']
const params = z.object({ id: z.string().max(64) })
const documentParams = params.extend({ documentId: z.string().max(64) })
const address = '/requests/:id/documents/:documentId'

/** 答复文件和遮盖: documents that go out with an answer. */
export async function registerRedactions(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  const list = async (reply: FastifyReply, actor: Actor, id: string) => {
    const result = await readDocuments(platform, actor, id)
    return result.ok ? result : refuse(reply, result)
  }
  const detail = async (reply: FastifyReply, actor: Actor, { id, documentId }: z.infer<typeof documentParams>) => {
    const result = await readDocument(platform, actor, { requestId: id, redactionId: documentId })
    return result.ok ? result.document : refuse(reply, result)
  }
  const targetOf = ({ id, documentId }: z.infer<typeof documentParams>) => ({ requestId: id, redactionId: documentId })

  routes.get(
    '/requests/:id/documents',
    {
      config: { access: 'request.readAnswerDocument' },
      schema: { tags, summary: '答复文件', params, response: { 200: answerDocuments, ...errorAnswers } },
    },
    async (request, reply) => list(reply, callerOf(request).actor, request.params.id),
  )

  routes.post(
    '/requests/:id/documents',
    {
      config: { access: 'request.addAnswerDocument' },
      schema: {
        tags,
        summary: '添加答复文件（multipart/form-data，一次一个文件）；原件另外密封保存',
        consumes: ['multipart/form-data'],
        params,
        response: { 200: answerDocuments, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const { id } = request.params
      // who may not add is told so before any byte is read
      const permitted = await mayAddAnswerDocument(platform, actor, id)
      if (!permitted.ok) return refuse(reply, permitted)
      const part = await request.file()
      if (part === undefined) return refuse(reply, { kind: 'invalid', message: '请选择要添加的文件。', reasons: [] })
      const file = { fileName: part.filename, bytes: await part.toBuffer() }
      const result = await addAnswerDocument(platform, actor, id, file)
      return result.ok ? list(reply, actor, id) : refuse(reply, result)
    },
  )

  routes.get(
    address,
    {
      config: { access: 'request.readAnswerDocument' },
      schema: {
        tags,
        summary: '一份答复文件：页面、遮盖和核验结果，并记录谁看过',
        params: documentParams,
        response: { 200: answerDocumentDetail, ...errorAnswers },
      },
    },
    async (request, reply) => detail(reply, callerOf(request).actor, request.params),
  )

  routes.put(
    address,
    {
      config: { access: 'request.redact' },
      schema: {
        tags,
        summary: '保存遮盖和不能找到的词；已经做好的副本作废',
        params: documentParams,
        body: z.object({ expectedVersion, ...savedMarks }),
        response: { 200: answerDocumentDetail, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await saveRedaction(platform, actor, { ...targetOf(request.params), ...request.body })
      return result.ok ? detail(reply, actor, request.params) : refuse(reply, result)
    },
  )

  routes.post(
    `${address}/find`,
    {
      config: { access: 'request.redact' },
      schema: {
        tags,
        summary: '查找文字在哪些地方',
        params: documentParams,
        body: z.object({ text: line(60) }),
        response: { 200: foundPlaces, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const target = { ...targetOf(request.params), words: request.body.text }
      const result = await findInDocument(platform, callerOf(request).actor, target)
      return result.ok ? { found: result.found } : refuse(reply, result)
    },
  )

  routes.post(
    `${address}/finish`,
    {
      config: { access: 'request.redact' },
      schema: {
        tags,
        summary: '制作遮盖后的副本并核验；没有通过核验的答复 422 和全部理由',
        params: documentParams,
        body: z.object({ expectedVersion }),
        response: { 200: answerDocumentDetail, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await finishRedaction(platform, actor, { ...targetOf(request.params), ...request.body })
      return result.ok ? detail(reply, actor, request.params) : refuse(reply, result)
    },
  )

  routes.post(
    `${address}/none-needed`,
    {
      config: { access: 'request.redact' },
      schema: {
        tags,
        summary: '注明不需要遮盖',
        params: documentParams,
        body: z.object({ expectedVersion, reason: line(200) }),
        response: { 200: answerDocumentDetail, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await needNoRedaction(platform, actor, { ...targetOf(request.params), ...request.body })
      return result.ok ? detail(reply, actor, request.params) : refuse(reply, result)
    },
  )

  routes.post(
    `${address}/discard`,
    {
      config: { access: 'request.redact' },
      schema: {
        tags,
        summary: '从答复中移除这份文件',
        params: documentParams,
        body: z.object({ expectedVersion }),
        response: { 200: answerDocuments, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await discardRedaction(platform, actor, { ...targetOf(request.params), ...request.body })
      return result.ok ? list(reply, actor, request.params.id) : refuse(reply, result)
    },
  )

  routes.get(
    `${address}/pages/:page`,
    {
      config: { access: 'request.readAnswerDocument' },
      schema: {
        tags,
        summary: '原件的一页（PNG）',
        params: documentParams.extend({ page: z.coerce.number().int().min(1).max(1000) }),
        querystring: z.object({ width: z.coerce.number().int().min(50).max(3000).default(1000) }),
      },
    },
    async (request, reply) => {
      const { page } = request.params
      const target = { ...targetOf(request.params), page, pixels: request.query.width }
      const result = await documentPage(platform, callerOf(request).actor, target)
      return result.ok
        ? reply.type('image/png').header('cache-control', 'no-store').send(result.png)
        : refuse(reply, result)
    },
  )

  routes.get(
    `${address}/file/:which`,
    {
      config: { access: 'request.readAnswerDocument' },
      schema: {
        tags,
        summary: '下载原件或者遮盖后的副本，并记录谁看过',
        params: documentParams.extend({ which: z.enum(['original', 'copy']) }),
      },
    },
    async (request, reply) => {
      const { which } = request.params
      const result = await documentFile(platform, callerOf(request).actor, { ...targetOf(request.params), which })
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )
}
