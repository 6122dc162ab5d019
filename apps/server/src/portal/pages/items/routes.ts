import { publicItem } from '@gongkai/platform/public'
import type { FastifyInstance } from 'fastify'
import { notFoundPage } from '../../errors.tsx'
import { type Portal, publicPage } from '../../portal.ts'
import { itemPage } from './item-page.tsx'
import { withdrawnPage } from './withdrawn-page.tsx'

export function registerItems(app: FastifyInstance, portal: Portal): void {
  const { platform } = portal

  publicPage(app, portal, '/items/:id', async (request, site) => {
    const item = await publicItem(platform.database.kysely, (request.params as { id: string }).id)
    if (item === null) return notFoundPage('没有这条信息')
    return item.state === 'withdrawn' ? withdrawnPage(site, item) : itemPage(site, item, platform.calendar)
  })

  app.get('/items/:id/files/:file', async (request, reply) => {
    const { id, file: fileId } = request.params as { id: string; file: string }
    const item = await publicItem(platform.database.kysely, id)
    const file = item?.state === 'published' ? item.files.find((candidate) => candidate.id === fileId) : undefined
    if (file === undefined) return reply.callNotFound()
    const bytes = await platform.files.read(Buffer.from(file.sha256, 'hex'), 'open')
    const name = encodeURIComponent(file.fileName).replaceAll(
      /['()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16)}`,
    )
    return reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('cache-control', 'no-cache')
      .header('etag', `"${file.sha256.slice(0, 32)}"`)
      .send(bytes)
  })
}
