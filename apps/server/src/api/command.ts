import type { Platform, Refusal } from '@gongkai/platform'
import type { Actor } from '@gongkai/platform/people'
import { z } from 'zod'
import { expectedVersion } from './schemas.ts'

/** Body of an action as it arrives: the version that was seen, and the fields of the action's form. */
export const commandBody = z
  .looseObject({ expectedVersion })
  .meta({ id: 'CommandBody', description: 'expectedVersion，以及该动作 fields 中列出的各字段' })

/** An action on an object: it checks its own fields before it is done. */
export type Command<Target, Done> = (
  platform: Platform,
  actor: Actor,
  target: Target,
  given: Record<string, unknown>,
) => Promise<Done | Refusal>

/** Joins the fields of an action, as the API takes them, with the action. */
export function command<Target extends object, Schema extends z.ZodType, Done>(
  fields: Schema,
  take: (platform: Platform, actor: Actor, input: Target & z.output<Schema>) => Promise<Done>,
): Command<Target, Done> {
  return async (platform, actor, target, given) => {
    const read = readFields(fields, given)
    return read.ok ? take(platform, actor, { ...(read.value as z.output<Schema> & object), ...target }) : read
  }
}

/** Fields left open arrive as null or empty text and count as not given; what is wrong gets a sentence each. */
function readFields<Schema extends z.ZodType>(
  schema: Schema,
  given: Record<string, unknown>,
): { ok: true; value: z.output<Schema> } | Refusal {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== ''))
  const result = schema.safeParse(filled)
  if (result.success) return { ok: true, value: result.data }
  const fields: Record<string, string> = {}
  for (const { path, message } of result.error.issues) fields[path.join('.')] ??= message
  const message = '填写的内容有误，请改正标出的各项。'
  return { ok: false, kind: 'invalid', message, reasons: Object.values(fields), fields }
}
