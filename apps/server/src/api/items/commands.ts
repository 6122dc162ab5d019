import { type PublicationChannel, publicationChannelLabels } from '@gongkai/law/publication'
import type { Platform } from '@gongkai/platform'
import {
  approveItem,
  askItemReview,
  type ItemChanged,
  type ItemTarget,
  publishItem,
  reviewItemSecrecy,
  sendItemBack,
  withdrawItem,
} from '@gongkai/platform/actions/items'
import type { Actor } from '@gongkai/platform/people'
import { z } from 'zod'
import { type Command, command } from '../command.ts'
import { oneOf } from '../one-of.ts'
import { day, filledLine } from '../schemas.ts'

const dated = { day: day.optional() }

const step = <Schema extends z.ZodType>(
  fields: Schema,
  take: (platform: Platform, actor: Actor, input: ItemTarget & z.output<Schema>) => Promise<ItemChanged>,
) => command<ItemTarget, Schema, ItemChanged>(fields, take)

const channel = oneOf(publicationChannelLabels)

/** One channel or several: a select sends one. */
const channels = z.union([channel, z.array(channel).min(1)]).transform((given): PublicationChannel[] => [given].flat())

/** Every step of an item by its name; changing the content has its own route. */
export const itemCommands = {
  askReview: step(z.object(dated), askItemReview),
  reviewSecrecy: step(z.object({ ...dated, basis: filledLine(2000) }), reviewItemSecrecy),
  approve: step(z.object(dated), approveItem),
  sendBack: step(z.object({ ...dated, reason: filledLine(2000) }), sendItemBack),
  publish: step(z.object({ ...dated, channels }), publishItem),
  withdraw: step(z.object({ ...dated, reason: filledLine(2000) }), withdrawItem),
} satisfies Record<string, Command<ItemTarget, ItemChanged>>
