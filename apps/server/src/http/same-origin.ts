import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from './error-answer.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A method that may change something. */
export function isUnsafe(method: string): boolean {
  return !safeMethods.has(method)
}

/**
 * Refuses forms and scripts of other sites: a browser says where an unsafe request comes from (`Sec-Fetch-Site`,
 * `Origin`), and it must be this site. Callers that are no browsers send neither and carry no cookie of a victim.
 */
export function refuseOtherSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isUnsafe(request.method) && comesFromElsewhere(request)) {
      return refuse(reply, {
        kind: 'forbidden',
        message: '这个请求来自其他网站，没有执行。请从本站页面操作。',
        reasons: [],
      })
    }
  })
}

function comesFromElsewhere(request: FastifyRequest): boolean {
  const origin = request.headers.origin
  if (origin !== undefined) return hostOf(origin) !== request.host
  const site = request.headers['sec-fetch-site']
  return site === 'cross-site' || site === 'same-site'
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
