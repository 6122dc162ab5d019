import { catalogueCategory } from '@gongkai/law/publication'
import { countItemsByCategory, listItems } from '@gongkai/platform/public'
import type { FastifyInstance } from 'fastify'
import { badCursorPage, notFoundPage } from '../../errors.tsx'
import { type Portal, publicPage } from '../../portal.ts'
import { queryOrgan, queryText } from '../../query-text.ts'
import { cataloguePage } from './catalogue-page.tsx'
import { categoryPage } from './category-page.tsx'
import { searchPage } from './search-page.tsx'

const ROWS = 20
/** More words than this make the query slow without making it better. */
const MOST_WORDS = 5

export function registerCatalogue(app: FastifyInstance, portal: Portal): void {
  const database = portal.platform.database.kysely

  publicPage(app, portal, '/catalogue', async (request, site) => {
    const organ = queryOrgan(request, site)
    if (organ === 'unknown') return notFoundPage('没有这个机关')
    return cataloguePage({ site, organ, counts: await countItemsByCategory(database, organ?.id) })
  })

  publicPage(app, portal, '/catalogue/:category', async (request, site) => {
    const category = catalogueCategory((request.params as { category: string }).category)
    if (category === null) return notFoundPage('没有这个公开类别')
    const organ = queryOrgan(request, site)
    if (organ === 'unknown') return notFoundPage('没有这个机关')
    const cursor = queryText(request, 'cursor')
    const page = await listItems(database, {
      category: category.key,
      limit: ROWS,
      organId: organ?.id,
      cursor,
    })
    if (page === 'badCursor') return badCursorPage(`/catalogue/${category.key}`)
    return categoryPage({ site, category, organ, page, later: cursor !== undefined })
  })

  publicPage(app, portal, '/search', async (request, site) => {
    const organ = queryOrgan(request, site)
    if (organ === 'unknown') return notFoundPage('没有这个机关')
    const words = queryText(request, 'q', 100) ?? ''
    const cursor = queryText(request, 'cursor')
    const page = await listItems(database, {
      words: words.split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS),
      limit: ROWS,
      organId: organ?.id,
      cursor,
    })
    if (page === 'badCursor') return badCursorPage('/search')
    return searchPage({ site, organ, words, page, later: cursor !== undefined })
  })
}
