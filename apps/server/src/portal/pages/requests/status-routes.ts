import { requestStatus } from '@gongkai/platform/actions/requests'
import type { FastifyInstance } from 'fastify'
import { formToken, isOwnForm, tokenField } from '../../form-token.ts'
import { type Portal, sendPrivatePage } from '../../portal.ts'
import { readForm } from './read-form.ts'
import { statusFormPage } from './status-form-page.tsx'
import { statusPage } from './status-page.tsx'
import { switchedLook } from './switched-look.ts'

/** 查询申请进度: by a form, so that the code is never part of an address. */
export function registerStatus(app: FastifyInstance, portal: Portal): void {
  const { platform } = portal

  app.get('/status', (request, reply) =>
    sendPrivatePage(portal, request, reply, statusFormPage({ token: formToken(request, reply), code: '' })),
  )

  app.post('/status', async (request, reply) => {
    const sent = await readForm(request)
    const code = sent.texts.get('code')?.[0]?.trim().slice(0, 60) ?? ''
    const token = formToken(request, reply)
    const look = switchedLook(sent, request, reply)
    const ask = (error: string | undefined, status: number) =>
      sendPrivatePage(portal, request, reply, statusFormPage({ token, code, error, status }), look ?? undefined)

    // A switch pressed on the empty form: nothing was asked yet.
    if (code === '') return look === null ? ask('请输入查询码', 422) : ask(undefined, 200)
    if (!isOwnForm(request, sent.texts.get(tokenField)?.[0])) {
      return ask('页面打开的时间太长，或者浏览器没有保存本站的 Cookie，请再按一次“查询”', 403)
    }
    const outcome = await requestStatus(platform, code)
    if (!outcome.ok) return ask(outcome.message, 404)
    const { site } = await portal.site()
    const { status } = outcome
    const content = statusPage({
      status,
      organ: site.organ(status.organId),
      today: platform.today(),
      calendar: platform.calendar,
      code,
      token,
    })
    return sendPrivatePage(portal, request, reply, content, look ?? undefined)
  })
}
