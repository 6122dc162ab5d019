import { documentsForApplicant } from '@gongkai/platform/actions/redactions'
import { applicantWithinFamily, requestFamily } from '@gongkai/platform/actions/requests'
import { applicantView, proveApplicant } from '@gongkai/platform/applicants'
import { lettersForApplicant } from '@gongkai/platform/letters'
import type { FastifyInstance } from 'fastify'
import { formToken, isOwnForm, tokenField } from '../../form-token.ts'
import { type Portal, sendPrivatePage } from '../../portal.ts'
import { queryText } from '../../query-text.ts'
import { applicantOf, endApplicantSession, openApplicantSession } from './applicant-session.ts'
import { registerApplicantSteps } from './own/step-routes.ts'
import { registerOwnFiles } from './own/file-routes.ts'
import { doneSentences } from './own/steps.ts'
import { readForm } from './read-form.ts'
import { type StatusFormErrors, statusFormPage } from './status-form-page.tsx'
import { statusPage } from './status-page.tsx'
import { switchedLook } from './switched-look.ts'

/** 查询申请进度: code and second factor by a form, so that neither is ever part of an address; then the request. */
export function registerStatus(app: FastifyInstance, portal: Portal): void {
  const { platform } = portal

  app.get('/status', (request, reply) => {
    const ended = queryText(request, 'ended') !== undefined
    return sendPrivatePage(
      portal,
      request,
      reply,
      statusFormPage({ token: formToken(request, reply), code: '', ended }),
    )
  })

  app.post('/status', async (request, reply) => {
    const sent = await readForm(request)
    const typed = (name: string) => sent.texts.get(name)?.[0]?.trim().slice(0, 60) ?? ''
    const code = typed('code')
    const lastFour = typed('lastFour')
    const token = formToken(request, reply)
    const look = switchedLook(sent, request, reply)
    const ask = (errors: StatusFormErrors, status: number) =>
      sendPrivatePage(portal, request, reply, statusFormPage({ token, code, errors, status }), look ?? undefined)

    if (look !== null) return ask({}, 200)
    const missing: StatusFormErrors = {
      ...(code === '' ? { code: '请输入查询码' } : {}),
      ...(lastFour === '' ? { lastFour: '请输入证件号码或者电话号码的后四位' } : {}),
    }
    if (Object.keys(missing).length > 0) return ask(missing, 422)
    if (!isOwnForm(request, sent.texts.get(tokenField)?.[0])) {
      return ask({ code: '页面打开的时间太长，或者浏览器没有保存本站的 Cookie，请再按一次“查询”' }, 403)
    }
    const proof = await proveApplicant(platform, { queryCode: code, lastFour, address: request.ip })
    if (!proof.ok) return ask({ code: proof.message }, proof.kind === 'rateLimited' ? 429 : 404)
    openApplicantSession(platform, request, reply, proof.requestId)
    return reply.header('cache-control', 'no-store').redirect('/status/request', 303)
  })

  app.get('/status/request', async (request, reply) => {
    const actor = applicantOf(platform, request)
    if (actor === null) return reply.redirect('/status?ended=1', 303)
    const found = await applicantView(platform, actor)
    if (!found.ok) return reply.redirect('/status?ended=1', 303)
    openApplicantSession(platform, request, reply, actor.requestId)
    const { site } = await portal.site()
    const { view } = found
    const content = statusPage({
      view,
      letters: await lettersForApplicant(platform, actor.requestId),
      documents: await documentsForApplicant(platform, actor.requestId),
      family: await requestFamily(platform, actor),
      organ: site.organ(view.status.organId),
      today: platform.today(),
      calendar: platform.calendar,
      done: doneSentences[queryText(request, 'done') ?? ''] ?? null,
      token: formToken(request, reply),
    })
    return sendPrivatePage(portal, request, reply, content)
  })

  // one of the parts of the request, or the request it is a part of: proved once, for they have one applicant
  app.get<{ Params: { id: string } }>('/status/family/:id', async (request, reply) => {
    const actor = applicantOf(platform, request)
    const other = actor === null ? null : await applicantWithinFamily(platform, actor, request.params.id)
    if (other === null) return reply.redirect('/status?ended=1', 303)
    openApplicantSession(platform, request, reply, other.requestId)
    return reply.header('cache-control', 'no-store').redirect('/status/request', 303)
  })

  app.post('/status/leave', (_request, reply) => {
    endApplicantSession(reply)
    return reply.redirect('/status', 303)
  })

  registerApplicantSteps(app, portal)
  registerOwnFiles(app, portal)
}
