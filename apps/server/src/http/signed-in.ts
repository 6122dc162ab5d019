import type { Actor } from '@gongkai/platform/people'
import type { FastifyRequest } from 'fastify'

/** A caller with a session: who it is, and the token that every unsafe call must bring along. */
export interface SignedIn {
  actor: Extract<Actor, { kind: 'person' }>
  csrfToken: string
  mustChangePassword: boolean
}

/** The caller of a route that asks for a session; reaching this without one is a fault of the route's declaration. */
export function callerOf(request: FastifyRequest): SignedIn {
  if (request.signedIn === null) throw new Error(`route ${request.routeOptions.url} is public and has no caller`)
  return request.signedIn
}
