import { countItemsByCategory, latestWithdrawals, listItems, listReports } from '@gongkai/platform/public'
import type { FastifyInstance } from 'fastify'
import { type Portal, publicPage } from '../../portal.ts'
import { homePage } from './home-page.tsx'

export function registerHome(app: FastifyInstance, portal: Portal): void {
  const database = portal.platform.database.kysely
  publicPage(app, portal, '/', async (_request, site) => {
    const [items, counts, reports, withdrawals] = await Promise.all([
      listItems(database, { limit: 6 }),
      countItemsByCategory(database),
      listReports(database, { limit: 6 }),
      latestWithdrawals(database, 3),
    ])
    return homePage({
      site,
      items: items === 'badCursor' ? [] : items.rows,
      counts,
      reports: reports === 'badCursor' ? [] : reports.rows,
      withdrawals,
    })
  })
}
