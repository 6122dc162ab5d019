import { countItemsByCategory, listItems, listReports } from '@gongkai/platform/public'
import type { FastifyInstance } from 'fastify'
import { notFoundPage } from '../../errors.tsx'
import { type Portal, publicPage } from '../../portal.ts'
import { organPage } from './organ-page.tsx'
import { organsPage } from './organs-page.tsx'

export function registerOrgans(app: FastifyInstance, portal: Portal): void {
  const database = portal.platform.database.kysely

  publicPage(app, portal, '/organs', (_request, site) => organsPage(site))

  publicPage(app, portal, '/organs/:id', async (request, site) => {
    const organ = site.organ((request.params as { id: string }).id)
    if (organ === null) return notFoundPage('没有这个机关')
    const [items, counts, reports] = await Promise.all([
      listItems(database, { organId: organ.id, limit: 8 }),
      countItemsByCategory(database, organ.id),
      listReports(database, { organId: organ.id, limit: 10 }),
    ])
    return organPage({
      site,
      organ,
      items: items === 'badCursor' ? [] : items.rows,
      counts,
      reports: reports === 'badCursor' ? [] : reports.rows,
    })
  })
}
