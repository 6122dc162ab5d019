import type { FastifyReply, FastifyRequest } from 'fastify'
import { type LookChoice, lookCookie, readLook, switchLook, writeLook } from '../../look-choice.ts'
import { lookCookieOptions } from '../../look-switch.ts'
import type { SentForm } from './read-form.ts'

/** The look that a switch of the form asks for; its cookie goes out with the answer. Null when no switch was pressed. */
export function switchedLook(sent: SentForm, request: FastifyRequest, reply: FastifyReply): LookChoice | null {
  const pressed = (['text', 'contrast'] as const).filter((name) => sent.texts.has(`look.${name}`))
  if (pressed.length === 0) return null
  let look = readLook(request.cookies[lookCookie])
  for (const name of pressed) look = switchLook(look, name, sent.texts.get(`look.${name}`)?.[0])
  reply.setCookie(lookCookie, writeLook(look), lookCookieOptions)
  return look
}
