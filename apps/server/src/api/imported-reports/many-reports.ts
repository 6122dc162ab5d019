import type { Platform } from '@gongkai/platform'
import {
  chooseOrgan,
  countImportedReports,
  exportImportedReports,
  importedReportsById,
  rollUpRegion,
} from '@gongkai/platform/actions/imported-reports'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { finding } from '../annual-reports/schemas.ts'
import { light } from '../import-batches/schemas.ts'
import { expectedVersion, organId } from '../schemas.ts'
import { reportsCsv, reportsWorkbook } from './export-reports.ts'
import { presentRow } from './present-row.ts'
import { importedReportRow } from './schemas.ts'

const tags = ['imported-reports']

/** Which reports a list, its counts and its export are about. */
export const reportFilter = {
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  organId: organId.optional().describe('这个机关和它下面的机关'),
  light: light.optional(),
  code: z.string().max(60).optional().describe('规则代码'),
  batchId: z.string().max(64).optional(),
  words: z.string().max(100).optional().describe('机关名或者文件名里的字'),
}

const counts = z
  .object({
    lights: z.object({
      unreadable: z.number().int(),
      errors: z.number().int(),
      doubtful: z.number().int(),
      warnings: z.number().int(),
      clean: z.number().int(),
      decided: z.number().int(),
    }),
    years: z.array(z.number().int()),
    codes: z.array(z.object({ code: z.string(), reports: z.number().int() })),
  })
  .meta({ id: 'ImportedReportCounts' })

const rolledUp = z
  .object({
    organId: z.string(),
    organName: z.string(),
    year: z.number().int(),
    format: z.enum(['2019', '2021']),
    counted: z.array(z.string()).describe('计入的机关'),
    missing: z.array(z.string()).describe('没有报告的机关'),
    leftOut: z.array(z.object({ organName: z.string(), reason: z.string() })),
    cells: z.array(
      z.object({
        address: z.string(),
        label: z.string(),
        value: z.number().nullable(),
        known: z.number().int(),
        unknown: z.array(z.string()).describe('这一格没有数的机关；合计只是下限'),
      }),
    ),
    differences: z.array(finding).nullable().describe('与本级汇总报告不一致的格；没有汇总报告为 null'),
  })
  .meta({ id: 'RolledUpRegion' })

const kinds = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: '报告核对.xlsx' },
  reports: { type: 'text/csv; charset=utf-8', name: '报告核对-报告.csv' },
  findings: { type: 'text/csv; charset=utf-8', name: '报告核对-问题.csv' },
} as const

/** Imported reports all together: counts, export, and the organ of one of them. */
export async function registerManyReports(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/imported-reports/counts',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '各种结果的报告各有多少',
        querystring: z.object(reportFilter),
        response: { 200: counts, ...errorAnswers },
      },
    },
    (request) => countImportedReports(platform, callerOf(request).actor, request.query),
  )

  routes.get(
    '/imported-reports/export',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '导出：xlsx 一个工作簿（报告、问题、单元格），reports、findings 各一张 CSV 表',
        produces: Object.values(kinds).map(({ type }) => type),
        querystring: z.object({ ...reportFilter, as: z.enum(['xlsx', 'reports', 'findings']).default('xlsx') }),
      },
    },
    async (request, reply) => {
      const { as, ...filter } = request.query
      const outcomes = exportImportedReports(platform, callerOf(request).actor, filter)
      const stream = as === 'xlsx' ? await reportsWorkbook(outcomes) : reportsCsv(outcomes, as)
      const { type, name } = kinds[as]
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'no-store')
        .send(stream)
    },
  )

  routes.get(
    '/imported-reports/roll-up',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '一个地区的汇总：直接下级的报告相加，缺谁的报告，与本级汇总报告是否一致',
        querystring: z.object({
          organId: organId.optional().describe('省略时为本人所在的机关'),
          year: z.coerce.number().int().min(2000).max(2200).optional().describe('省略时为上一年'),
        }),
        response: { 200: rolledUp, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor, person } = callerOf(request)
      const at = request.query.organId ?? person.roles[0]?.organId ?? ''
      const year = request.query.year ?? Number(platform.today().slice(0, 4)) - 1
      const found = await rollUpRegion(platform, actor, { organId: at, year })
      return found.ok ? found.rolledUp : refuse(reply, found)
    },
  )

  routes.post(
    '/imported-reports/:id/organ',
    {
      config: { access: 'importedReport.import' },
      schema: {
        tags,
        summary: '确认是哪个机关的报告',
        params: z.object({ id: z.string().max(64) }),
        body: z.object({ expectedVersion, aboutOrganId: organId }).meta({ id: 'ChooseOrganInput' }),
        response: { 200: importedReportRow, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const target = { importedReportId: request.params.id, ...request.body }
      const chosen = await chooseOrgan(platform, callerOf(request).actor, target)
      if (!chosen.ok) return refuse(reply, chosen)
      const [row] = await importedReportsById(platform, [chosen.importedReportId])
      if (row === undefined) throw new Error('a report that was just changed must be there')
      return presentRow(row)
    },
  )
}
