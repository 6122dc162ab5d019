import type { Platform } from '@gongkai/platform'
import {
  assignRole,
  createPerson,
  deactivatePerson,
  organsInReach,
  type Person,
  peopleOf,
  resetPassword,
  revokeRole,
} from '@gongkai/platform/people'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorAnswers, refuse } from '../../http/error-answer.ts'
import { callerOf } from '../../http/session.ts'
import { heldRole, newPerson, oneTimePassword, personList } from './schemas.ts'

const tags = ['people']
const params = z.object({ id: z.string().max(64) })

/** People of the organs in reach: list, create, new one-time password, deactivate. */
export async function registerPeople(app: FastifyInstance, platform: Platform): Promise<void> {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(
    '/people',
    {
      config: { access: 'person.read' },
      schema: { tags, summary: '人员', response: { 200: personList, ...errorAnswers } },
    },
    async (request) => {
      const { organIds } = await organsInReach(platform.database.kysely, callerOf(request).actor, 'person.read')
      return { rows: (await peopleOf(platform, organIds)).map(presentPerson) }
    },
  )

  routes.post(
    '/people',
    {
      config: { access: 'person.create' },
      schema: {
        tags,
        summary: '新增人员，得到一次性密码',
        body: newPerson,
        response: { 201: oneTimePassword, ...errorAnswers },
      },
    },
    async (request, reply) => {
      const result = await createPerson(platform, callerOf(request).actor, request.body)
      if (!result.ok) return refuse(reply, result)
      return reply.code(201).send({ id: result.personId, oneTimePassword: result.oneTimePassword })
    },
  )

  routes.post(
    '/people/:id/password',
    {
      config: { access: 'person.resetPassword' },
      schema: { tags, summary: '重置为新的一次性密码', params, response: { 200: oneTimePassword, ...errorAnswers } },
    },
    async (request, reply) => {
      const result = await resetPassword(platform, callerOf(request).actor, request.params.id)
      return result.ok ? { id: request.params.id, oneTimePassword: result.oneTimePassword } : refuse(reply, result)
    },
  )

  routes.post(
    '/people/:id/roles',
    {
      config: { access: 'person.assignRole' },
      schema: { tags, summary: '授予角色', params, body: heldRole, response: { 204: z.void(), ...errorAnswers } },
    },
    async (request, reply) => {
      const { organId, role } = request.body
      const result = await assignRole(platform, callerOf(request).actor, request.params.id, organId, role)
      return result.ok ? reply.code(204).send() : refuse(reply, result)
    },
  )

  routes.post(
    '/people/:id/roles/revocation',
    {
      config: { access: 'person.assignRole' },
      schema: { tags, summary: '收回角色', params, body: heldRole, response: { 204: z.void(), ...errorAnswers } },
    },
    async (request, reply) => {
      const { organId, role } = request.body
      const result = await revokeRole(platform, callerOf(request).actor, request.params.id, organId, role)
      return result.ok ? reply.code(204).send() : refuse(reply, result)
    },
  )

  routes.post(
    '/people/:id/deactivation',
    {
      config: { access: 'person.deactivate' },
      schema: { tags, summary: '停用', params, response: { 204: z.void(), ...errorAnswers } },
    },
    async (request, reply) => {
      const result = await deactivatePerson(platform, callerOf(request).actor, request.params.id)
      return result.ok ? reply.code(204).send() : refuse(reply, result)
    },
  )
}

function presentPerson({ id, username, displayName, active, mustChangePassword, roles }: Person) {
  return {
    id,
    username,
    displayName,
    active,
    mustChangePassword,
    roles: roles.map(({ organId, organName, role, roleLabel }) => ({ organId, organName, role, roleLabel })),
  }
}
