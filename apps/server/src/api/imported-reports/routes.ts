import type { Platform } from '@gongkai/platform'
import {
  importedReportsById,
  importReports,
  listImportedReports,
  type ReadReport,
  type ReportFile,
} from '@gongkai/platform/actions/imported-reports'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { importingOrgan } from '../importing-organ.ts'
import { page } from '../schemas.ts'
import { registerManyReports, reportFilter } from './many-reports.ts'
import { registerImportedReport } from './one-report.ts'
import { presentRow } from './present-row.ts'
import { importedReportList, importedReportUpload } from './schemas.ts'

const tags = ['imported-reports']

/** Published reports of anybody, read from files and audited. */
export async function registerImportedReports(
  app: FastifyInstance,
  platform: Platform,
  readReport: ReadReport,
): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/imported-reports',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '导入的年度报告',
        querystring: z.object({ ...page, ...reportFilter, order: z.enum(['newest', 'worst']).default('newest') }),
        response: { 200: importedReportList, ...errorAnswers },
      },
    },
    async (request) => {
      const { rows, next } = await listImportedReports(platform, callerOf(request).actor, request.query)
      return { rows: rows.map(presentRow), next }
    },
  )

  routes.post(
    '/imported-reports',
    {
      config: { access: 'importedReport.import' },
      schema: {
        tags,
        summary: '导入（multipart/form-data，可同时上传多个文件）',
        consumes: ['multipart/form-data'],
        querystring: z.object({
          organId: z.string().max(64).optional().describe('由哪个机关导入；只属于一个机关时可省略'),
        }),
        response: { 200: importedReportUpload, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const files = await receivedFiles(request)
      const organId = request.query.organId ?? (await importingOrgan(platform, request))
      const result = await importReports(platform, actor, { organId, files }, readReport)
      if (!result.ok) return refuse(reply, result)
      return { rows: (await importedReportsById(platform, result.ids)).map(presentRow) }
    },
  )

  await registerManyReports(app, platform)
  await registerImportedReport(app, platform, readReport)
}

/** The files of a form; each is held to its limit while it streams in. */
async function receivedFiles(request: FastifyRequest): Promise<ReportFile[]> {
  const files: ReportFile[] = []
  for await (const part of request.files()) files.push({ fileName: part.filename, bytes: await part.toBuffer() })
  return files
}
