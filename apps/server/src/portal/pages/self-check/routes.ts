import { audit } from '@gongkai/law/annual-report'
import type { ReadReport } from '@gongkai/platform/actions/imported-reports'
import type { FastifyInstance } from 'fastify'
import { formToken, isOwnForm } from '../../form-token.ts'
import { type Portal, sendPrivatePage } from '../../portal.ts'
import { selfCheckFormPage } from './form-page.tsx'
import { Places } from './places.ts'
import { readUpload } from './read-upload.ts'
import { selfCheckResultPage, selfCheckUnreadablePage } from './result-page.tsx'

/**
 * 年度报告自查: anybody has one report checked. The file is read in a worker with limits, audited and forgotten:
 * nothing of it is stored, logged or kept for later.
 */
export function registerSelfCheck(app: FastifyInstance, portal: Portal, readReport: ReadReport): void {
  const places = new Places({ all: 10, each: 3 })

  app.get('/self-check', (request, reply) =>
    sendPrivatePage(portal, request, reply, selfCheckFormPage({ token: formToken(request, reply) })),
  )

  app.post('/self-check', async (request, reply) => {
    const token = formToken(request, reply)
    const ask = (error: string, status: number) =>
      sendPrivatePage(portal, request, reply, selfCheckFormPage({ token, error, status }))
    const leave = places.take(request.ip)
    if (leave === null) {
      return ask('现在核对的人比较多，这份文件没有核对。请过一分钟再试。', 503)
    }
    try {
      const sent = await readUpload(request)
      if (!isOwnForm(request, sent.token)) {
        return await ask(
          '页面打开的时间太长，或者浏览器没有保存本站的 Cookie。请重新选择文件，再按一次“开始核对”。',
          403,
        )
      }
      if (!sent.file.ok) return await ask(sent.file.sentence, 422)
      const { fileName, bytes } = sent.file
      const result = await readReport({ fileName, bytes })
      const content = result.ok
        ? selfCheckResultPage({ reading: result.reading, findings: audit(result.reading), token })
        : selfCheckUnreadablePage({ fileName, reason: result.reason, token })
      return await sendPrivatePage(portal, request, reply, content)
    } finally {
      leave()
    }
  })
}
