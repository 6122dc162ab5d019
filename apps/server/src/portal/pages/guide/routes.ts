import { listItems } from '@gongkai/platform/public'
import type { FastifyInstance } from 'fastify'
import { notFoundPage } from '../../errors.tsx'
import { type Portal, publicPage } from '../../portal.ts'
import { queryOrgan } from '../../query-text.ts'
import { accessibilityPage } from './accessibility-page.tsx'
import { contactPage } from './contact-page.tsx'
import { guidePage } from './guide-page.tsx'
import { institutionsPage, institutionsKeyword } from './institutions-page.tsx'

export function registerGuide(app: FastifyInstance, portal: Portal): void {
  publicPage(app, portal, '/guide', (request, site) => {
    const organ = queryOrgan(request, site)
    return organ === 'unknown' ? notFoundPage('没有这个机关') : guidePage(site, organ ?? site.root)
  })

  publicPage(app, portal, '/institutions', async (request, site) => {
    const organ = queryOrgan(request, site)
    if (organ === 'unknown') return notFoundPage('没有这个机关')
    const items = await listItems(portal.platform.database.kysely, {
      keyword: institutionsKeyword,
      organId: organ?.id,
      limit: 50,
    })
    return institutionsPage({ site, organ, rows: items === 'badCursor' ? [] : items.rows })
  })

  publicPage(app, portal, '/contact', (request, site) => {
    const organ = queryOrgan(request, site)
    return organ === 'unknown' ? notFoundPage('没有这个机关') : contactPage(site, organ ?? site.root)
  })

  publicPage(app, portal, '/accessibility', () => accessibilityPage())
}
