import { exportOwnRequest } from '@gongkai/platform/applicants'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Portal } from '../../../portal.ts'
import { applicantOf } from '../applicant-session.ts'
import { exportPage } from './export-page.ts'

/** What an applicant takes away: the export of the request, as data and as a page. */
export function registerOwnFiles(app: FastifyInstance, portal: Portal): void {
  const { platform } = portal
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

/** Sends something of one applicant as a file to keep: never shown in the frame of the site, never cached. */
export function sendOwnFile(reply: FastifyReply, name: string, type: string, content: string | Buffer): FastifyReply {
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(content)
}
