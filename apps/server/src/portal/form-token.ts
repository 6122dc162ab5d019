import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const cookie = 'form'

/** Name of the hidden field that repeats the cookie. */
export const tokenField = 'formToken'

/**
 * The token of this browser's forms, made when it has none. A form of another site can send our cookie but cannot read
 * it, so it cannot repeat it in the field (double submit). The server also refuses what comes from elsewhere.
 */
export function formToken(request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[cookie]
  if (known !== undefined && /^[\w-]{43}$/.test(known)) return known
  const made = randomBytes(32).toString('base64url')
  reply.setCookie(cookie, made, { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' })
  return made
}

/** Whether the form that was sent came from a page of ours in this browser. */
export function isOwnForm(request: FastifyRequest, sent: string | undefined): boolean {
  const known = Buffer.from(request.cookies[cookie] ?? '')
  const given = Buffer.from(sent ?? '')
  return known.length > 0 && known.length === given.length && timingSafeEqual(known, given)
}
