import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Nothing is loaded from elsewhere, nothing frames us, no inline script or style. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** The Content-Security-Policy; with a nonce, styles and scripts that carry it are allowed too (the office needs it). */
export function contentSecurityPolicy(nonce?: string): string {
  const extra = nonce === undefined ? '' : ` 'nonce-${nonce}'`
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}${name === 'script-src' || name === 'style-src' ? extra : ''}`)
    .join('; ')
}

/** Sends the policy with a nonce on this answer instead of the plain one. */
export function allowNonce(reply: FastifyReply, nonce: string): void {
  reply.header('content-security-policy', contentSecurityPolicy(nonce))
}

/** Security headers on every answer, errors and files included. */
export async function sendSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: false,
    // only meaningful behind https; sent below when the request came that way
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy())
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    reply.header('x-request-id', request.id)
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000')
  })
}
