import { type Action, permissions, reachesNothing, reachOf, type Session } from '@gongkai/platform/people'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { type Refusal, refuse } from './error-answer.ts'
import { isUnsafe } from './same-origin.ts'

/**
 * What a route asks of its caller: nothing (`public`), a session (`signedIn`), or a right from the permission table
 * that the caller must hold for at least one organ. The action behind the route asks again, for the very object.
 */
export type RouteAccess = 'public' | 'signedIn' | Action

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess
  }
  interface FastifyRequest {
    /** Who calls; set on every route that is not public. */
    session: Session | null
  }
  interface FastifyInstance {
    /** Every route with what it asks, once the server is ready; for the test that walks them. */
    routeAccess: () => GuardedRoute[]
  }
}

export interface GuardedRoute {
  method: string
  url: string
  access: RouteAccess | undefined
}

/**
 * Asks the permission table before every route. A route that does not say what it asks stops the start of the server:
 * nothing becomes public by being forgotten.
 */
export function guardRoutes(
  app: FastifyInstance,
  recognise: (token: string | undefined) => Promise<Session | null>,
  sessionCookie: string,
): void {
  app.decorateRequest('session', null)
  // Kept whole and read later: a plugin may still set `config` in a hook of its own after this one.
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    routes.push(route)
  })
  app.decorate('routeAccess', () =>
    routes.flatMap(({ method, url, config }) =>
      [method].flat().map((one) => ({ method: one, url, access: config?.access })),
    ),
  )

  app.addHook('onReady', async () => {
    const silent = app.routeAccess().filter(({ access }) => access === undefined)
    if (silent.length > 0) {
      const names = silent.map(({ method, url }) => `${method} ${url}`).join(', ')
      throw new Error(`routes without config.access: ${names}`)
    }
  })

  const guard = async (request: FastifyRequest, reply: FastifyReply) => {
    const { access } = request.routeOptions.config
    if (access === 'public') return undefined
    const session = await recognise(request.cookies[sessionCookie])
    const refusal = access === undefined ? notDeclared : refusalOf(session, access, request)
    if (refusal !== null) return refuse(reply, refusal)
    request.session = session
    return undefined
  }
  // On the route and not on the server: so that it runs behind the rate limit, which is on the route too.
  app.addHook('onRoute', (route) => {
    const before = [route.onRequest ?? []].flat()
    if (!before.includes(guard)) route.onRequest = [...before, guard]
  })
}

const notDeclared: Refusal = { kind: 'forbidden', message: '这个地址没有开放。', reasons: [] }

function refusalOf(session: Session | null, access: RouteAccess, request: FastifyRequest): Refusal | null {
  if (session === null) return { kind: 'unauthenticated', message: '请先登录。', reasons: [] }
  if (isUnsafe(request.method) && request.headers['x-csrf-token'] !== session.csrfToken) {
    return {
      kind: 'forbidden',
      message: '页面已经过期，没有执行。请刷新页面后再操作。',
      reasons: ['请求头 X-CSRF-Token 与本次登录不符。'],
    }
  }
  if (access === 'public' || access === 'signedIn') return null
  if (session.mustChangePassword) {
    return { kind: 'forbidden', message: '您用一次性密码登录，请先设置自己的密码。', reasons: [] }
  }
  if (reachesNothing(reachOf(session.actor, access))) {
    return { kind: 'forbidden', message: `您的角色不能${permissions[access].label}。`, reasons: [] }
  }
  return null
}
