import type { FastifyInstance } from 'fastify'
import { lookCookie, readLook, safeReturn, switchLook, writeLook } from './look-choice.ts'

/** A year: long enough not to be asked again, short enough not to be for ever. */
const MAX_AGE_SECONDS = 365 * 24 * 60 * 60

export const lookCookieOptions = { path: '/', maxAge: MAX_AGE_SECONDS, sameSite: 'lax', httpOnly: true } as const

/** 大字 and 高对比 as plain links: keeps the choice in a cookie and returns to the page. */
export function registerLookSwitch(app: FastifyInstance): void {
  app.get('/look', (request, reply) => {
    const query = request.query as Record<string, unknown>
    let look = readLook(request.cookies[lookCookie])
    for (const name of ['text', 'contrast']) look = switchLook(look, name, query[name])
    return reply.setCookie(lookCookie, writeLook(look), lookCookieOptions).redirect(safeReturn(query.back), 303)
  })
}
