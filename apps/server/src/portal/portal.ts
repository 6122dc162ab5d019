import type { Platform } from '@gongkai/platform'
import { contentVersion } from '@gongkai/platform/public'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { styleMark } from './assets.ts'
import { renderPage } from './frame/page.tsx'
import { type LookChoice, lookCookie, readLook } from './look-choice.ts'
import { acceptedEncoding, bodyOf, PageCache } from './page-cache.ts'
import type { PageContent } from './page-content.ts'
import { sharedRead } from './shared-read.ts'
import { loadSite, type Site, unknownSite } from './site.ts'

/** Markup kept in memory at most, of all pages together. */
const CACHE_BYTES = 48 * 1024 * 1024

/** What the pages share: the platform, the site as of the content version, rendered pages. */
export interface Portal {
  platform: Platform
  cache: PageCache
  /** The content version and the site of it; the site is read again when the version moved. */
  site: () => Promise<{ version: string; site: Site }>
}

/** Makes the content of one page; throws nothing for expected cases, which are pages of their own (404, 400). */
export type PageBuilder = (request: FastifyRequest, site: Site) => Promise<PageContent> | PageContent

export function createPortal(platform: Platform): Portal {
  let known: { version: string; site: Site } | null = null
  const readVersion = sharedRead(() => contentVersion(platform.database.kysely))
  return {
    platform,
    cache: new PageCache(CACHE_BYTES),
    async site() {
      const version = await readVersion()
      if (known?.version !== version) known = { version, site: await loadSite(platform) }
      return known
    },
  }
}

const lookOf = (request: FastifyRequest): LookChoice => readLook(request.cookies[lookCookie])

/**
 * A page whose content follows from its address and the public content alone: rendered once per version of the
 * content and look, and answered with 304 to whoever has it already.
 */
export function publicPage(app: FastifyInstance, portal: Portal, path: string, build: PageBuilder): void {
  app.get(path, async (request, reply) => {
    const look = lookOf(request)
    const { version, site } = await portal.site()
    const mark = `${look.text}.${look.contrast}`
    const key = `${mark} ${request.url}`
    let page = portal.cache.get(version, key)
    if (page === undefined) {
      const content = await build(request, site)
      const markup = renderPage({ site, look, address: request.url, content })
      if (content.status !== undefined && content.status !== 200) {
        return asPage(reply).code(content.status).header('cache-control', 'no-store').send(markup)
      }
      page = portal.cache.put(version, key, markup)
    }
    const tag = `W/"${version}-${styleMark}-${mark}"`
    asPage(reply).header('cache-control', 'no-cache').header('vary', 'Cookie, Accept-Encoding').header('etag', tag)
    if (request.headers['if-none-match']?.split(/,\s*/).includes(tag)) return reply.code(304).send()
    const encoding = acceptedEncoding(request.headers['accept-encoding'])
    // `identity` said aloud keeps the compressor of the whole server from doing the work again.
    return reply.header('content-encoding', encoding).send(await bodyOf(page, encoding))
  })
}

/** Sends a page that belongs to one reader: never kept by anybody. */
export async function sendPrivatePage(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  content: PageContent,
  look: LookChoice = lookOf(request),
): Promise<FastifyReply> {
  const { site } = await portal.site()
  return asPage(reply)
    .code(content.status ?? 200)
    .header('cache-control', 'no-store')
    .send(renderPage({ site, look, address: request.url, content }))
}

/** Sends a page that also works when the database does not answer. */
export async function sendErrorPage(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  content: PageContent,
): Promise<FastifyReply> {
  const site = await portal.site().then(
    ({ site }) => site,
    (fault: unknown) => {
      request.log.error({ err: fault }, 'site unknown')
      return unknownSite
    },
  )
  return asPage(reply)
    .code(content.status ?? 500)
    .header('cache-control', 'no-store')
    .send(renderPage({ site, look: lookOf(request), address: '/', content }))
}

const asPage = (reply: FastifyReply): FastifyReply => reply.type('text/html; charset=utf-8')
