import type { Platform } from '@gongkai/platform'
import type { RequestChanged, RequestTarget } from '@gongkai/platform/actions/requests'
import type { Actor } from '@gongkai/platform/people'
import type { z } from 'zod'
import { command } from '../command.ts'
import { day } from '../schemas.ts'

/** The day of a fact; today when left out. */
export const dated = { day: day.optional() }

type Take<Fields> = (platform: Platform, actor: Actor, input: RequestTarget & Fields) => Promise<RequestChanged>

/** A command with the fields that the API takes and the action that does it. The compiler holds both together. */
export const step = <Schema extends z.ZodType>(fields: Schema, take: Take<z.output<Schema>>) =>
  command<RequestTarget, Schema, RequestChanged>(fields, take)
