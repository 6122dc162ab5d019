import type { Platform } from '@gongkai/platform'
import { appraisalList, archiveRequests, archiveSettings, setRetention } from '@gongkai/platform/actions/archive'
import { latestCaseFile, readCaseFile, startCaseFile } from '@gongkai/platform/actions/case-file'
import { handOver, handovers as listHandovers } from '@gongkai/platform/actions/handover'
import { addNote, requestNotes } from '@gongkai/platform/actions/notes'
import {
  deleteReasonTemplate,
  reasonTemplates as listTemplates,
  saveReasonTemplate,
} from '@gongkai/platform/actions/reason-templates'
import { assignableColleagues, assignMany, requestCount as countFound } from '@gongkai/platform/actions/requests'
import { deleteView, savedViews as listViews, saveView } from '@gongkai/platform/actions/saved-views'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { sendAttachment } from '../attachments.ts'
import { day, page } from '../schemas.ts'
import {
  appraisals,
  archived,
  archiving,
  assignees,
  assignment,
  caseFile,
  doneMany,
  handovers,
  latestCaseFileAnswer,
  newHandover,
  newNote,
  newRetention,
  newTemplate,
  newView,
  notes,
  reasonTemplates,
  requestCount,
  retention,
  savedViews,
  viewsQuery,
} from './desk-schemas.ts'
import { filterQuery } from './filter-query.ts'

const params = z.object({ id: z.string().max(64) })

/** What officers do with many requests at once, and beside them: views, notes, templates, handover, archive. */
export async function registerDesk(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()
  const tags = ['desk']

  routes.get(
    '/requests/count',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '符合条件的申请有多少件，最多数到 1000',
        querystring: z.object(filterQuery),
        response: { 200: requestCount, ...errorAnswers },
      },
    },
    async (request) => ({ count: await countFound(platform, callerOf(request).actor, request.query) }),
  )

  routes.get(
    '/requests/assignees',
    {
      config: { access: 'request.read' },
      schema: { tags, summary: '可以承办申请的工作人员', response: { 200: assignees, ...errorAnswers } },
    },
    async (request) => ({ people: await assignableColleagues(platform, callerOf(request).actor) }),
  )

  routes.post(
    '/requests/assignments',
    {
      config: { access: 'request.assign' },
      schema: {
        tags,
        summary: '把多件申请分派给一个人（to 为 null 则退回工作机构）；每件单独办理，没有办成的逐件说明',
        body: assignment,
        response: { 200: doneMany, ...errorAnswers },
      },
    },
    async (request) => {
      const { requests, to } = request.body
      return { results: await assignMany(platform, callerOf(request).actor, requests, to) }
    },
  )

  routes.get(
    '/views',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '我保存的列表视图',
        querystring: viewsQuery,
        response: { 200: savedViews, ...errorAnswers },
      },
    },
    async (request) => ({ views: await listViews(platform, callerOf(request).actor, request.query.list) }),
  )

  routes.post(
    '/views',
    {
      config: { access: 'request.read' },
      schema: {
        tags,
        summary: '保存视图；同名的被替换',
        body: newView,
        response: { 200: savedViews, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await saveView(platform, actor, request.body)
      if (!result.ok) return refuse(reply, result)
      return { views: await listViews(platform, actor, request.body.list) }
    },
  )

  routes.delete(
    '/views/:id',
    {
      config: { access: 'request.read' },
      schema: { tags, summary: '删除视图', params, response: { 204: z.null(), ...errorAnswers } },
    },
    async (request, reply) => {
      const result = await deleteView(platform, callerOf(request).actor, request.params.id)
      return result.ok ? reply.code(204).send(null) : refuse(reply, result)
    },
  )

  routes.get(
    '/requests/:id/notes',
    {
      config: { access: 'request.readNotes' },
      schema: { tags, summary: '内部备注；申请人看不到', params, response: { 200: notes, ...errorAnswers } },
    },
    async (request, reply) => {
      const result = await requestNotes(platform, callerOf(request).actor, request.params.id)
      return result.ok ? { notes: result.notes } : refuse(reply, result)
    },
  )

  routes.post(
    '/requests/:id/notes',
    {
      config: { access: 'request.note' },
      schema: { tags, summary: '写内部备注', params, body: newNote, response: { 200: notes, ...errorAnswers } },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const added = await addNote(platform, actor, request.params.id, request.body.text)
      if (!added.ok) return refuse(reply, added)
      const result = await requestNotes(platform, actor, request.params.id)
      return result.ok ? { notes: result.notes } : refuse(reply, result)
    },
  )

  routes.post(
    '/requests/:id/case-file',
    {
      config: { access: 'request.readCaseFile' },
      schema: {
        tags,
        summary: '制作案卷：封面、目录、申请表、办理经过、文书、附件合成的 PDF；没有变化的不重复制作。记录谁调阅',
        params,
        response: { 202: caseFile, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await startCaseFile(platform, callerOf(request).actor, request.params.id)
      return result.ok ? reply.code(202).send(result.caseFile) : refuse(reply, result)
    },
  )

  routes.get(
    '/requests/:id/case-file',
    {
      config: { access: 'request.readCaseFile' },
      schema: {
        tags,
        summary: '我最近一次制作的案卷做到哪里了；caseFile 为 null：没有，或者已经过了保存时间',
        params,
        response: { 200: latestCaseFileAnswer, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await latestCaseFile(platform, callerOf(request).actor, request.params.id)
      return result.ok ? { caseFile: result.caseFile } : refuse(reply, result)
    },
  )

  routes.get(
    '/requests/:id/case-file/:caseFileId',
    {
      config: { access: 'request.readCaseFile' },
      schema: {
        tags,
        summary: '下载做好的案卷，并记录谁看过',
        params: params.extend({ caseFileId: z.string().max(64) }),
      },
    },
    async (request, reply) => {
      const { id: requestId, caseFileId } = request.params
      const result = await readCaseFile(platform, callerOf(request).actor, { requestId, caseFileId })
      return result.ok ? sendAttachment(reply, result) : refuse(reply, result)
    },
  )

  routes.get(
    '/reason-templates',
    {
      config: { access: 'reasonTemplate.read' },
      schema: { tags, summary: '理由模板', response: { 200: reasonTemplates, ...errorAnswers } },
    },
    async (request) => ({ templates: await listTemplates(platform, callerOf(request).actor) }),
  )

  routes.post(
    '/reason-templates',
    {
      config: { access: 'reasonTemplate.edit' },
      schema: {
        tags,
        summary: '保存理由模板；同一用途同名的被替换',
        body: newTemplate,
        response: { 200: reasonTemplates, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await saveReasonTemplate(platform, actor, request.body)
      return result.ok ? { templates: await listTemplates(platform, actor) } : refuse(reply, result)
    },
  )

  routes.delete(
    '/reason-templates/:id',
    {
      config: { access: 'reasonTemplate.edit' },
      schema: { tags, summary: '删除理由模板', params, response: { 204: z.null(), ...errorAnswers } },
    },
    async (request, reply) => {
      const result = await deleteReasonTemplate(platform, callerOf(request).actor, request.params.id)
      return result.ok ? reply.code(204).send(null) : refuse(reply, result)
    },
  )

  routes.get(
    '/handovers',
    {
      config: { access: 'request.handOver' },
      schema: { tags, summary: '工作移交记录', response: { 200: handovers, ...errorAnswers } },
    },
    async (request) => ({ rows: await listHandovers(platform, callerOf(request).actor) }),
  )

  routes.post(
    '/handovers',
    {
      config: { access: 'request.handOver' },
      schema: {
        tags,
        summary: '把一个人的全部未办结申请移交给另一个人，并记录清单',
        body: newHandover,
        response: { 200: doneMany, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await handOver(platform, callerOf(request).actor, request.body)
      return result.ok ? { results: result.requests } : refuse(reply, result)
    },
  )

  routes.post(
    '/archive',
    {
      config: { access: 'request.archive' },
      schema: {
        tags,
        summary: '归档已办结的申请；不写 term 则按机关设定的保管期限',
        body: archiving,
        response: { 200: archived, ...errorAnswers },
      },
    },
    async (request) => {
      const { requests, term } = request.body
      return { results: await archiveRequests(platform, callerOf(request).actor, requests, term) }
    },
  )

  routes.get(
    '/archive/appraisals',
    {
      config: { access: 'request.archive' },
      schema: {
        tags,
        summary: '保管期限届满、应当鉴定的案卷',
        querystring: z.object({ ...page, until: day.optional() }),
        response: { 200: appraisals, ...errorAnswers },
      },
    },
    async (request) => appraisalList(platform, callerOf(request).actor, request.query),
  )

  routes.get(
    '/archive/retention',
    {
      config: { access: 'organ.setRetention' },
      schema: { tags, summary: '各机关的保管期限', response: { 200: retention, ...errorAnswers } },
    },
    async (request) => ({ organs: await archiveSettings(platform, callerOf(request).actor) }),
  )

  routes.post(
    '/archive/retention',
    {
      config: { access: 'organ.setRetention' },
      schema: {
        tags,
        summary: '设置保管期限',
        body: newRetention,
        response: { 200: retention, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const { actor } = callerOf(request)
      const result = await setRetention(platform, actor, request.body.organId, request.body.term)
      return result.ok ? { organs: await archiveSettings(platform, actor) } : refuse(reply, result)
    },
  )
}
