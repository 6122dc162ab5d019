import type { Platform } from '@gongkai/platform'
import {
  confirmFinding,
  correctCell,
  dismissFinding,
  type ImportedReportChanged,
  type ImportedReportDetail,
  issueRectification,
  type ReadReport,
  previewRectification,
  readImportedReport,
  readOriginalFile,
  readRectificationFile,
  rereadReport,
  sendBackFinding,
  takeBackCorrection,
  takeBackDecision,
} from '@gongkai/platform/actions/imported-reports'
import type { Actor } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { sendAttachment } from '../attachments.ts'
import { presentRow } from './present-row.ts'
import {
  correctionBody,
  decisionBody,
  importedReport,
  rectificationBody,
  rectificationQuery,
  rereadBody,
  takeBackCorrectionBody,
  takeBackDecisionBody,
} from './schemas.ts'

const tags = ['imported-reports']
const params = z.object({ id: z.string().max(64) })

/** What happens with one imported report: its findings are judged, misread cells corrected, the file read again. */
export async function registerImportedReport(
  app: FastifyInstance,
  platform: Platform,
  readReport: ReadReport,
): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  const answer = async (reply: FastifyReply, actor: Actor, id: string) => {
    const result = await readImportedReport(platform, actor, id)
    return result.ok ? presentReport(result.report) : refuse(reply, result)
  }

  routes.get(
    '/imported-reports/:id',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '一份导入的报告：读到的内容、原文位置、发现的问题和对它们的处理',
        params,
        response: { 200: importedReport, ...errorAnswers },
      },
    },
    async (request, reply) => answer(reply, callerOf(request).actor, request.params.id),
  )

  /** One step as a route of its own: the body is checked, the step taken, the report as it is now answered. */
  function step<Body extends z.ZodType<{ expectedVersion: number }>>(
    name: string,
    access: 'importedReport.decide' | 'importedReport.correct' | 'importedReport.reread',
    summary: string,
    body: Body,
    take: (actor: Actor, input: z.output<Body> & { importedReportId: string }) => Promise<ImportedReportChanged>,
  ): void {
    routes.post(
      `/imported-reports/:id/actions/${name}`,
      {
        config: { access },
        schema: { tags, summary, params, body, response: { 200: importedReport, ...errorAnswers } },
      },
      async (request, reply) => {
        const { actor } = callerOf(request)
        const { id } = request.params
        const result = await take(actor, { ...(request.body as z.output<Body>), importedReportId: id })
        return result.ok ? answer(reply, actor, id) : refuse(reply, result)
      },
    )
  }

  const decisions = [
    ['confirmFinding', '属实：报告确实有错', confirmFinding],
    ['dismissFinding', '不成立：报告没有错，写明理由', dismissFinding],
    ['sendBackFinding', '退回整改：请机关改正，可以写明要求', sendBackFinding],
  ] as const
  for (const [name, summary, decide] of decisions) {
    step(name, 'importedReport.decide', summary, decisionBody, (actor, { reason, ...input }) =>
      decide(platform, actor, { ...input, reason: reason ?? undefined }),
    )
  }
  step('takeBackDecision', 'importedReport.decide', '撤回处理意见', takeBackDecisionBody, (actor, input) =>
    takeBackDecision(platform, actor, input),
  )
  step('correctCell', 'importedReport.correct', '更正读错的一格；读数保留', correctionBody, (actor, input) =>
    correctCell(platform, actor, input),
  )
  step('takeBackCorrection', 'importedReport.correct', '撤回更正', takeBackCorrectionBody, (actor, input) =>
    takeBackCorrection(platform, actor, input),
  )
  step(
    'reread',
    'importedReport.reread',
    '重新读取原文件并核对；更正和依据未变的处理保留',
    rereadBody,
    (actor, input) => rereadReport(platform, actor, input, readReport),
  )

  routes.get(
    '/imported-reports/:id/original',
    {
      config: { access: 'importedReport.read' },
      schema: { tags, summary: '下载原文件，下载有记录', params },
    },
    async (request, reply) => {
      const file = await readOriginalFile(platform, callerOf(request).actor, request.params.id)
      return file.ok ? sendAttachment(reply, file) : refuse(reply, file)
    },
  )

  step(
    'issueRectification',
    'importedReport.decide',
    '印发整改通知：列出属实和退回整改的问题，检查、编号、存档；问题没有变化的不重复印发',
    rectificationBody,
    (actor, input) => issueRectification(platform, actor, input),
  )

  routes.get(
    '/imported-reports/:id/rectification-preview',
    {
      config: { access: 'importedReport.decide' },
      schema: {
        tags,
        summary: '预览整改通知（PDF，标明“预览”），不编号、不保存',
        params,
        querystring: rectificationQuery,
      },
    },
    async (request, reply) => {
      const file = await previewRectification(platform, callerOf(request).actor, request.params.id, request.query)
      return file.ok ? sendAttachment(reply, file) : refuse(reply, file)
    },
  )

  routes.get(
    '/imported-reports/:id/letters/:letterId/:format',
    {
      config: { access: 'importedReport.read' },
      schema: {
        tags,
        summary: '下载印发的整改通知，下载有记录',
        params: params.extend({ letterId: z.string().max(64), format: z.enum(['docx', 'pdf']) }),
      },
    },
    async (request, reply) => {
      const { id, letterId, format } = request.params
      const file = await readRectificationFile(platform, callerOf(request).actor, id, letterId, format)
      return file.ok ? sendAttachment(reply, file) : refuse(reply, file)
    },
  )
}

function presentReport({
  effective,
  letters,
  amended,
  ...report
}: ImportedReportDetail): z.input<typeof importedReport> {
  return {
    ...presentRow(report),
    effectiveTables: effective?.tables ?? null,
    letters: letters.map((letter) => ({
      ...letter,
      href: {
        docx: `/api/imported-reports/${report.id}/letters/${letter.id}/docx`,
        pdf: `/api/imported-reports/${report.id}/letters/${letter.id}/pdf`,
      },
    })),
    amended: amended && { ...amended, importedAt: amended.importedAt.toISOString() },
    originalHref: `/api/imported-reports/${report.id}/original`,
  }
}
