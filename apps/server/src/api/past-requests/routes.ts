import type { Platform } from '@gongkai/platform'
import {
  ledgerTemplate,
  leftOutRows,
  listPastRows,
  type PastRequestImport,
  previewPastRequests,
  readPastImport,
  startPastImport,
} from '@gongkai/platform/actions/past-requests'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { sendAttachment } from '../attachments.ts'
import { organId } from '../schemas.ts'
import { pastRequestImport, pastRequestPreview, pastRequestRows } from './schemas.ts'

const tags = ['past-requests']
const access = 'request.importPast'
const params = z.object({ id: z.string().max(64) })
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Import of past requests: a ledger is read and looked at, then its good rows become requests. */
export async function registerPastRequests(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/past-request-template',
    { config: { access }, schema: { tags, summary: '历史申请台账的模板（XLSX），每一列都有说明' } },
    async (_request, reply) => {
      const bytes = await ledgerTemplate()
      return sendAttachment(reply, { fileName: '历史申请台账模板.xlsx', mediaType: workbookType, bytes })
    },
  )

  routes.post(
    '/organs/:organId/past-request-imports',
    {
      config: { access },
      schema: {
        tags,
        summary: '上传台账（multipart/form-data，XLSX 或者 CSV）：读出各行和问题，还不导入',
        consumes: ['multipart/form-data'],
        params: z.object({ organId }),
        response: { 201: pastRequestPreview, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const file = request.isMultipart() ? await request.file() : undefined
      const bytes = file === undefined ? Buffer.alloc(0) : await file.toBuffer()
      const fileName = file?.filename ?? ''
      const read = await previewPastRequests(platform, actor, { organId: request.params.organId, fileName, bytes })
      if (!read.ok) return refuse(reply, read)
      const found = await readPastImport(platform, actor, read.importId)
      if (!found.ok) return refuse(reply, found)
      const { headings, missing } = read
      return reply.code(201).send({ found: present(found.found), headings, missing })
    },
  )

  routes.get(
    '/past-request-imports/:id',
    {
      config: { access },
      schema: { tags, summary: '一次导入和它的进度', params, response: { 200: pastRequestImport, ...errorAnswers } },
    },
    async (request, reply) => {
      const found = await readPastImport(platform, callerOf(request).actor, request.params.id)
      return found.ok ? present(found.found) : refuse(reply, found)
    },
  )

  routes.get(
    '/past-request-imports/:id/rows',
    {
      config: { access },
      schema: {
        tags,
        summary: '读出的行，按文件里的先后',
        params,
        querystring: z.object({
          faultyOnly: z.enum(['true', 'false']).default('false'),
          after: z.coerce.number().int().min(0).default(0),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: pastRequestRows, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { faultyOnly, after, limit } = request.query
      const part = { faultyOnly: faultyOnly === 'true', after, limit }
      const listed = await listPastRows(platform, callerOf(request).actor, request.params.id, part)
      return listed.ok ? { rows: listed.rows, next: listed.next } : refuse(reply, listed)
    },
  )

  routes.post(
    '/past-request-imports/:id/start',
    {
      config: { access },
      schema: {
        tags,
        summary: '导入没有问题的行；随后一行一行成为申请，用进度查看',
        params,
        response: { 202: pastRequestImport, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const started = await startPastImport(platform, actor, request.params.id)
      if (!started.ok) return refuse(reply, started)
      const found = await readPastImport(platform, actor, request.params.id)
      return found.ok ? reply.code(202).send(present(found.found)) : refuse(reply, found)
    },
  )

  routes.get(
    '/past-request-imports/:id/left-out',
    {
      config: { access },
      schema: { tags, summary: '没有导入的行和原因（XLSX），改好以后可以再上传', params },
    },
    async (request, reply) => {
      const file = await leftOutRows(platform, callerOf(request).actor, request.params.id)
      return file.ok ? sendAttachment(reply, { ...file, mediaType: workbookType }) : refuse(reply, file)
    },
  )
}

const present = ({ createdAt, ...found }: PastRequestImport) => ({ ...found, createdAt: createdAt.toISOString() })
