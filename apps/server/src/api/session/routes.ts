import type { Platform } from '@gongkai/platform'
import {
  type Action,
  actions,
  changePassword,
  reachesNothing,
  reachOf,
  type Session,
  signIn,
  signOut,
} from '@gongkai/platform/people'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf, clearSessionCookie, sessionCookie, setSessionCookie } from '../../http/session.ts'
import { changePasswordBody, session, signInBody } from './schemas.ts'

const tags = ['session']

/** Signing in and out, who I am, and changing my password. */
export async function registerSession(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.post(
    '/session',
    {
      config: { access: 'public' },
      schema: { tags, summary: '登录', body: signInBody, response: { 200: session, ...errorAnswers } },
    },
    async (request, reply) => {
      const result = await signIn(platform, request.body, clientOf(request))
      if (!result.ok) return refuse(reply, result)
      setSessionCookie(request, reply, result.session)
      return sessionAnswer(platform, result.session)
    },
  )

  routes.get(
    '/session',
    {
      config: { access: 'signedIn' },
      schema: { tags, summary: '我是谁，我可以做什么', response: { 200: session, ...errorAnswers } },
    },
    async (request) => sessionAnswer(platform, callerOf(request)),
  )

  routes.delete(
    '/session',
    {
      config: { access: 'signedIn' },
      schema: { tags, summary: '退出', response: { 204: z.void(), ...errorAnswers } },
    },
    async (request, reply) => {
      await signOut(platform, tokenOf(request))
      clearSessionCookie(request, reply)
      return reply.code(204).send()
    },
  )

  routes.post(
    '/session/password',
    {
      config: { access: 'signedIn' },
      schema: {
        tags,
        summary: '设置新密码；其他登录都会退出，X-CSRF-Token 随之更换',
        body: changePasswordBody,
        response: { 204: z.void(), ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await changePassword(platform, tokenOf(request), request.body, clientOf(request))
      if (!result.ok) return refuse(reply, result)
      setSessionCookie(request, reply, result.session)
      return reply.code(204).send()
    },
  )
}

function sessionAnswer(platform: Platform, { person, actor, csrfToken, mustChangePassword }: Session) {
  const { id, username, displayName } = person
  const roles = person.roles.map(({ organId, organName, role, roleLabel }) => ({ organId, organName, role, roleLabel }))
  const permitted = (action: Action) => !reachesNothing(reachOf(actor, action))
  return {
    person: { id, username, displayName, roles },
    csrfToken,
    mustChangePassword,
    today: platform.today(),
    permissions: actions.filter(permitted),
  }
}

const tokenOf = (request: FastifyRequest): string => request.cookies[sessionCookie] ?? ''

function clientOf(request: FastifyRequest) {
  const userAgent = request.headers['user-agent']
  return { address: request.ip, ...(userAgent === undefined ? {} : { userAgent }) }
}
