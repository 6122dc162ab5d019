import type { Platform } from '@gongkai/platform'
import {
  addFiles,
  type BatchRow,
  createBatch,
  listBatches,
  listBatchFiles,
  readBatch,
} from '@gongkai/platform/actions/import-batches'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { importingOrgan } from '../importing-organ.ts'
import { page } from '../schemas.ts'
import { droppedFiles } from './dropped-files.ts'
import { importBatch, importBatchFileList, importBatchList, importBatchUpload, newImportBatch } from './schemas.ts'

const tags = ['import-batches']
const params = z.object({ id: z.string().max(64) })

/** Many reports at once: a batch takes files and archives, which are read one after the other by jobs. */
export async function registerImportBatches(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/import-batches',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '批量导入',
        querystring: z.object(page),
        response: { 200: importBatchList, ...errorAnswers },
      },
    },
    async (request) => {
      const { rows, next } = await listBatches(platform, callerOf(request).actor, request.query)
      return { rows: rows.map(presentBatch), next }
    },
  )

  routes.post(
    '/import-batches',
    {
      config: { access: 'importedReport.import' },
      schema: { tags, summary: '新的一批', body: newImportBatch, response: { 200: importBatch, ...errorAnswers } },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const organId = request.body.organId ?? (await importingOrgan(platform, request))
      const created = await createBatch(platform, actor, { organId, name: request.body.name })
      if (!created.ok) return refuse(reply, created)
      const found = await readBatch(platform, actor, created.batchId)
      return found.ok ? presentBatch(found.batch) : refuse(reply, found)
    },
  )

  routes.post(
    '/import-batches/:id/files',
    {
      config: { access: 'importedReport.import' },
      schema: {
        tags,
        summary: '加入文件或者压缩包（multipart/form-data）；可以分几次加，同一个文件再加一次没有影响',
        consumes: ['multipart/form-data'],
        params,
        response: { 200: importBatchUpload, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      // asked before a large body is read
      const found = await readBatch(platform, actor, request.params.id)
      if (!found.ok) return refuse(reply, found)
      const added = await addFiles(platform, actor, request.params.id, await droppedFiles(request))
      if (!added.ok) return refuse(reply, added)
      const { ok: _ok, ...counts } = added
      return counts
    },
  )

  routes.get(
    '/import-batches/:id',
    {
      config: { access: 'importedReport.read' },
      schema: { tags, summary: '一批的进度', params, response: { 200: importBatch, ...errorAnswers } },
    },
    async (request, reply) => {
      const found = await readBatch(platform, callerOf(request).actor, request.params.id)
      return found.ok ? presentBatch(found.batch) : refuse(reply, found)
    },
  )

  routes.get(
    '/import-batches/:id/files',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '一批里的文件，按加入的先后',
        params,
        querystring: z.object(page),
        response: { 200: importBatchFileList, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const found = await listBatchFiles(platform, actor, request.params.id, request.query)
      return found.ok ? { rows: found.rows, next: found.next } : refuse(reply, found)
    },
  )
}

const presentBatch = (batch: BatchRow) => ({ ...batch, createdAt: batch.createdAt.toISOString() })
