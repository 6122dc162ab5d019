import type { FastifyInstance } from 'fastify'

/**
 * The portal is there to be found; the office, the API, forms of single visitors and pages about one request are not.
 */
export const robots = `User-agent: *
Disallow: /office
Disallow: /api
Disallow: /status
Disallow: /request/
Disallow: /look
Allow: /
`

/** A sheet with a tick: what is on paper is open to be read. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#0b4f8a"/>' +
  '<path d="M8 5h11l5 5v17H8z" fill="#fff"/><path d="M12 18l3 3 6-7" fill="none" stroke="#0b4f8a" stroke-width="2.5"/></svg>'

/** What browsers and crawlers ask of every site: `/robots.txt`, `/favicon.svg` and `/favicon.ico`. */
export function registerSiteFiles(app: FastifyInstance): void {
  app.get('/robots.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(robots),
  )
  for (const path of ['/favicon.svg', '/favicon.ico']) {
    app.get(path, (_request, reply) =>
      reply.type('image/svg+xml; charset=utf-8').header('cache-control', 'public, max-age=86400').send(favicon),
    )
  }
}
