import { listReports, publishedReports } from '@gongkai/platform/public'
import type { FastifyInstance } from 'fastify'
import { badCursorPage, notFoundPage } from '../../errors.tsx'
import { type Portal, publicPage } from '../../portal.ts'
import { queryOrgan, queryText } from '../../query-text.ts'
import { reportPage } from './report-page.tsx'
import { reportsPage } from './reports-page.tsx'

const ROWS = 50

export function registerReports(app: FastifyInstance, portal: Portal): void {
  const database = portal.platform.database.kysely

  publicPage(app, portal, '/reports', async (request, site) => {
    const organ = queryOrgan(request, site)
    if (organ === 'unknown') return notFoundPage('没有这个机关')
    const cursor = queryText(request, 'cursor')
    const page = await listReports(database, { organId: organ?.id, cursor, limit: ROWS })
    if (page === 'badCursor') return badCursorPage('/reports')
    return reportsPage({ site, organ, page, later: cursor !== undefined })
  })

  publicPage(app, portal, '/reports/:organId/:year', async (request, site) => {
    const { organId, year } = request.params as { organId: string; year: string }
    const organ = site.organ(organId)
    const reports =
      organ !== null && /^\d{4}$/.test(year) ? await publishedReports(database, organId, Number(year)) : []
    const wanted = queryText(request, 'source')
    const report = reports.find(({ source }) => source === wanted) ?? reports[0]
    if (organ === null || report === undefined) return notFoundPage('没有这份年报')
    return reportPage({ site, organ, report, other: reports.find((candidate) => candidate !== report) ?? null })
  })
}
