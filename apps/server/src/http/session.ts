import type { Platform } from '@gongkai/platform'
import { type Session, sessionOf } from '@gongkai/platform/people'
import type { FastifyReply, FastifyRequest } from 'fastify'

export const sessionCookie = 'gongkai_session'

/** The session a cookie stands for, or null: none, ended, or its person is no longer active. */
export async function recogniseSession(platform: Platform, token: string | undefined): Promise<Session | null> {
  return token === undefined || token === '' ? null : sessionOf(platform, token)
}

/** Gives the browser its session: unreadable for scripts, not sent along from other sites, behind https only there. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  session: { token: string; expiresAt: Date },
): void {
  reply.setCookie(sessionCookie, session.token, { ...cookieScope(request), expires: session.expiresAt })
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, cookieScope(request))
}

function cookieScope(request: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const
}

/** The session of a route that asks for one; reaching this without is a fault of the route's declaration. */
export function callerOf(request: FastifyRequest): Session {
  if (request.session === null) throw new Error(`route ${request.routeOptions.url} is public and has no caller`)
  return request.session
}
