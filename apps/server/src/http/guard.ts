import { type Action, permissions, reachesNothing, reachOf } from '@gongkai/platform/people'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { refuse } from './error-answer.ts'
import { isUnsafe } from './same-origin.ts'
import type { SignedIn } from './signed-in.ts'

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
    signedIn: SignedIn | null
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
  recognise: (token: string | undefined) => Promise<SignedIn | null>,
  sessionCookie: string,
): void {
  app.decorateRequest('signedIn', null)
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

  // After the rate limit (onRequest) and before the body is read.
  app.addHook('preParsing', async (request, reply, payload) => {
    const access = request.routeOptions.config.access
    // no route: the not-found answer tells nothing
    if (access === undefined || access === 'public') return payload
    const signedIn = await recognise(request.cookies[sessionCookie])
    if (signedIn === null) {
      refuse(reply, { kind: 'unauthenticated', message: '请先登录。', reasons: [] })
      return payload
    }
    if (isUnsafe(request.method) && request.headers['x-csrf-token'] !== signedIn.csrfToken) {
      refuse(reply, {
        kind: 'forbidden',
        message: '页面已经过期，没有执行。请刷新页面后再操作。',
        reasons: ['请求头 X-CSRF-Token 与本次登录不符。'],
      })
      return payload
    }
    if (signedIn.mustChangePassword && !request.url.startsWith('/api/session')) {
      refuse(reply, { kind: 'forbidden', message: '您用一次性密码登录，请先设置自己的密码。', reasons: [] })
      return payload
    }
    if (access !== 'signedIn' && reachesNothing(reachOf(signedIn.actor, access))) {
      refuse(reply, { kind: 'forbidden', message: `您的角色不能${permissions[access].label}。`, reasons: [] })
      return payload
    }
    request.signedIn = signedIn
    return payload
  })
}
