import { documentFileForApplicant } from '@gongkai/platform/actions/redactions'
import { exportOwnRequest } from '@gongkai/platform/applicants'
import { letterFileForApplicant } from '@gongkai/platform/letters'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Portal } from '../../../portal.ts'
import { applicantOf } from '../applicant-session.ts'
import { exportPage } from './export-page.ts'

/** What an applicant takes away: letters, documents of the answer, and the export of the request as data and as a page. */
export function registerOwnFiles(app: FastifyInstance, portal: Portal): void {
  const { platform } = portal
  registerLetters(app, portal)
  registerDocuments(app, portal)
  for (const format of ['json', 'html'] as const) {
    app.get(`/status/export.${format}`, async (request, reply) => {
      const actor = applicantOf(platform, request)
      if (actor === null) return reply.redirect('/status?ended=1', 303)
      const result = await exportOwnRequest(platform, actor)
      if (!result.ok) return reply.redirect('/status/request', 303)
      const name = `申请${result.data.request['申请编号'] ?? ''}.${format}`
      return format === 'json'
        ? sendOwnFile(reply, name, 'application/json; charset=utf-8', `${JSON.stringify(result.data, null, 2)}\n`)
        : sendOwnFile(reply, name, 'text/html; charset=utf-8', exportPage(result.data))
    })
  }
}

/** A letter to the applicant as PDF or DOCX. */
function registerLetters(app: FastifyInstance, { platform }: Portal): void {
  app.get('/status/letters/:name', async (request, reply) => {
    const actor = applicantOf(platform, request)
    if (actor === null) return reply.redirect('/status?ended=1', 303)
    const { name } = request.params as { name: string }
    const [, id = '', format = ''] = /^([\w-]{1,64})\.(pdf|docx)$/.exec(name) ?? []
    if (format !== 'pdf' && format !== 'docx') return reply.redirect('/status/request', 303)
    const result = await letterFileForApplicant(platform, actor.requestId, id, format)
    if (!result.ok) return reply.redirect('/status/request', 303)
    return sendOwnFile(reply, result.fileName, result.mediaType, result.bytes)
  })
}

/** A document that went out with the answer: the redacted copy, never its original. */
function registerDocuments(app: FastifyInstance, { platform }: Portal): void {
  app.get('/status/documents/:id', async (request, reply) => {
    const actor = applicantOf(platform, request)
    if (actor === null) return reply.redirect('/status?ended=1', 303)
    const { id } = request.params as { id: string }
    const result = await documentFileForApplicant(platform, actor.requestId, id)
    if (!result.ok) return reply.redirect('/status/request', 303)
    return sendOwnFile(reply, result.fileName, result.mediaType, result.bytes)
  })
}

/** Sends something of one applicant as a file to keep: never shown in the frame of the site, never cached. */
export function sendOwnFile(reply: FastifyReply, name: string, type: string, content: string | Buffer): FastifyReply {
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(content)
}
