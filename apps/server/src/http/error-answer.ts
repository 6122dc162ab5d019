import type { FastifyReply } from 'fastify'
import { z } from 'zod'

/** Why a call did not do what was asked. `fault` is ours; every other kind tells the caller what to change. */
export const errorKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'refused',
  'tooLarge',
  'rateLimited',
  'fault',
] as const

export type ErrorKind = (typeof errorKinds)[number]

/** HTTP status of each kind; the only place where one follows from the other. */
export const statusOfKind: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  refused: 422,
  tooLarge: 413,
  rateLimited: 429,
  fault: 500,
}

/** The one shape of every error: a sentence for people, all reasons, and for forms the field each belongs to. */
export const errorAnswer = z
  .object({
    error: z.object({
      kind: z.enum(errorKinds),
      message: z.string().describe('一句话说明'),
      reasons: z.array(z.string()).describe('全部理由'),
      fields: z.record(z.string(), z.string()).optional().describe('表单字段路径 → 说明'),
    }),
  })
  .meta({ id: 'ErrorAnswer', description: '所有错误的统一形状' })

export type ErrorAnswer = z.infer<typeof errorAnswer>

/** Added to the response schemas of every route: whatever the status, an error has the same shape. */
export const errorAnswers = { '4xx': errorAnswer, '5xx': errorAnswer }

/** An expected refusal as the platform returns it. */
export interface Refusal {
  kind: ErrorKind
  message: string
  reasons: readonly string[]
  fields?: Record<string, string>
}

/** Body of an error answer for an expected refusal. */
export function errorAnswerOf(refusal: Refusal): ErrorAnswer {
  return {
    error: {
      kind: refusal.kind,
      message: refusal.message,
      reasons: [...refusal.reasons],
      ...(refusal.fields === undefined ? {} : { fields: refusal.fields }),
    },
  }
}

/** Sends an expected refusal with the status of its kind. */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(statusOfKind[refusal.kind]).send(errorAnswerOf(refusal))
}
