import type { Platform } from '@gongkai/platform'
import {
  type AnnualReportView,
  enterFigures,
  isEnterable,
  listAnnualReports,
  publishAnnualReport,
  readAnnualReport,
  readAnnualReportCell,
  recordsBehindCell,
  writeNarrative,
} from '@gongkai/platform/actions/annual-report'
import { type Actor, may } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { expectedVersion, organId } from '../schemas.ts'
import { annualReport, annualReportList, cellDetail, figuresBody, narrativeBody } from './schemas.ts'

const tags = ['annual-reports']
const params = z.object({ organId, year: z.coerce.number().int().min(2000).max(2100) })

/** An organ's own annual report of a year: read, explained cell by cell, completed and published. */
export async function registerAnnualReports(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/annual-reports',
    {
      config: { access: 'annualReport.read' },
      schema: {
        tags,
        summary: '年度报告列表',
        querystring: z.object({ organId: organId.optional() }),
        response: { 200: annualReportList, ...errorAnswers },
      },
    },
    async (request) => ({ rows: await listAnnualReports(platform, callerOf(request).actor, request.query.organId) }),
  )

  /** Every change answers the report as it stands afterwards. */
  const answer = async (reply: FastifyReply, actor: Actor, key: z.infer<typeof params>) => {
    const result = await readAnnualReport(platform, actor, key.organId, key.year)
    return result.ok ? presentReport(result.report, actor) : refuse(reply, result)
  }

  routes.get(
    '/annual-reports/:organId/:year',
    {
      config: { access: 'annualReport.read' },
      schema: { tags, summary: '一份年度报告', params, response: { 200: annualReport, ...errorAnswers } },
    },
    async (request, reply) => answer(reply, callerOf(request).actor, request.params),
  )

  routes.get(
    '/annual-reports/:organId/:year/cells/:address',
    {
      config: { access: 'annualReport.read' },
      schema: {
        tags,
        summary: '一格的依据',
        params: params.extend({ address: z.string().max(80) }),
        response: { 200: cellDetail, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { organId, year, address } = request.params
      const result = await readAnnualReportCell(platform, callerOf(request).actor, organId, year, address)
      return result.ok ? result.cell : refuse(reply, result)
    },
  )

  routes.put(
    '/annual-reports/:organId/:year/figures',
    {
      config: { access: 'annualReport.compose' },
      schema: {
        tags,
        summary: '填写数字',
        params,
        body: figuresBody,
        response: { 200: annualReport, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await enterFigures(platform, actor, { ...request.params, ...request.body })
      return result.ok ? answer(reply, actor, request.params) : refuse(reply, result)
    },
  )

  routes.put(
    '/annual-reports/:organId/:year/narrative',
    {
      config: { access: 'annualReport.compose' },
      schema: {
        tags,
        summary: '写文字部分；没有给出的部分不变',
        params,
        body: narrativeBody,
        response: { 200: annualReport, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await writeNarrative(platform, actor, { ...request.params, narrative: request.body })
      return result.ok ? answer(reply, actor, request.params) : refuse(reply, result)
    },
  )

  routes.post(
    '/annual-reports/:organId/:year/publish',
    {
      config: { access: 'annualReport.publish' },
      schema: {
        tags,
        summary: '发布；有错误的不能发布',
        params,
        body: z.object({ expectedVersion }),
        response: { 200: annualReport, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await publishAnnualReport(platform, actor, { ...request.params, ...request.body })
      return result.ok ? answer(reply, actor, request.params) : refuse(reply, result)
    },
  )
}

function presentReport(report: AnnualReportView, actor: Actor): z.infer<typeof annualReport> {
  const { organ, year, format, title, status, source, version, tables, narrative, findings, publishedOn } = report
  const object = { organId: organ.id, organPath: organ.path }
  const cells = Object.entries(report.cells).map(([address, { value }]) => [
    address,
    { value, records: recordsBehindCell(report.cells, address).length },
  ])
  return {
    organ: { id: organ.id, name: organ.name },
    year,
    format,
    title,
    status,
    source,
    version,
    tables,
    cells: Object.fromEntries(cells),
    enterable: status === 'draft' ? Object.keys(report.cells).filter(isEnterable) : [],
    narrative,
    findings,
    publishedOn,
    editable: status === 'draft' && may(actor, 'annualReport.compose', object).allowed,
    publishable: status === 'draft' && may(actor, 'annualReport.publish', object).allowed,
  }
}
