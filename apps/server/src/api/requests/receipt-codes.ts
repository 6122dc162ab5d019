import type { Platform } from '@gongkai/platform'
import { requestDetail } from '@gongkai/platform/actions/requests'
import bwipjs from 'bwip-js/node'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'

const params = z.object({ id: z.string().max(64) })
const tags = ['requests']
const access = 'request.read'

const drawing = (reply: FastifyReply, svg: string) =>
  reply.type('image/svg+xml').header('cache-control', 'no-store').send(svg)

/** The two drawings on a receipt slip (登记回执) that the counter prints. Neither holds the query code. */
export async function registerReceiptCodes(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/requests/:id/number-code',
    { config: { access }, schema: { tags, summary: '申请编号的条形码（SVG）', params } },
    async (request, reply) => {
      const found = await requestDetail(platform, callerOf(request).actor, request.params.id)
      if (!found.ok) return refuse(reply, found)
      const { requestNo } = found.request
      // Numbers of before the platform can hold Chinese characters, which bars cannot.
      const bars = /^[\x20-\x7e]+$/.test(requestNo)
      const kind = bars ? { bcid: 'code128', height: 12 } : { bcid: 'qrcode' }
      return drawing(reply, bwipjs.toSVG({ ...kind, text: requestNo, scale: 2 }))
    },
  )

  routes.get(
    '/requests/:id/status-code',
    { config: { access }, schema: { tags, summary: '门户查询进度的网址的二维码（SVG）', params } },
    async (request, reply) => {
      const found = await requestDetail(platform, callerOf(request).actor, request.params.id)
      if (!found.ok) return refuse(reply, found)
      const text = `${request.protocol}://${request.host}/status`
      return drawing(reply, bwipjs.toSVG({ bcid: 'qrcode', text, scale: 2 }))
    },
  )
}
