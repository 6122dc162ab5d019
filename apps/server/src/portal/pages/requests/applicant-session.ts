import type { Platform } from '@gongkai/platform'
import type { ApplicantActor } from '@gongkai/platform/applicants'
import type { FastifyReply, FastifyRequest } from 'fastify'

const cookie = 'applicant'
const path = '/status'

/** How long an applicant can look and act without proving again, counted from the last page. */
export const applicantMinutes = 30

type Installation = Pick<Platform, 'encryption' | 'now'>

const address = { table: 'portal', column: 'applicant', rowId: 'cookie' }

/** Lets this browser act for the applicant of one request for a while: a sealed cookie, no account. */
export function openApplicantSession(
  { encryption, now }: Installation,
  request: FastifyRequest,
  reply: FastifyReply,
  requestId: string,
): void {
  const until = now().getTime() + applicantMinutes * 60_000
  const sealed = encryption.seal(JSON.stringify({ requestId, until }), address).toString('base64url')
  reply.setCookie(cookie, sealed, {
    path,
    maxAge: applicantMinutes * 60,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  })
}

/** The applicant this browser proved to be; null when it did not, or when the time is over. */
export function applicantOf({ encryption, now }: Installation, request: FastifyRequest): ApplicantActor | null {
  const sealed = request.cookies[cookie]
  if (sealed === undefined) return null
  let opened: { requestId: string; until: number }
  try {
    opened = JSON.parse(encryption.open(Buffer.from(sealed, 'base64url'), address))
  } catch {
    // a cookie that somebody made or changed proves nothing
    return null
  }
  return opened.until > now().getTime() ? { kind: 'applicant', requestId: opened.requestId } : null
}

export function endApplicantSession(reply: FastifyReply): void {
  reply.clearCookie(cookie, { path })
}
