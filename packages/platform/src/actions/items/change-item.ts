import {
  decideItem,
  type ItemCommand,
  type ItemDecision,
  itemStatusLabels,
  itemTransitions,
} from '@gongkai/law/publication'
import { recordAudit } from '../../audit-trail/record.ts'
import type { Transaction } from '../../database/schema.ts'
import { type Append, appendEvents, loadEvents, recordedEvents, StreamMovedOn } from '../../events/index.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import { conflictOf } from '../conflict.ts'
import type { ItemContent } from './item-content.ts'
import { type ItemRecord, itemColumns, type LoadedItem, readItem } from './item-record.ts'

/** Which item, and the version that the person saw when deciding. */
export interface ItemTarget {
  itemId: string
  expectedVersion: number
}

export type ItemChanged = Outcome<{ itemId: string; version: number }>

/** What a step may look at while it decides. */
export interface ItemStep extends LoadedItem {
  tx: Transaction
  organId: string
  author: string | null
  /** Asks the law without doing anything. */
  decide: (command: ItemCommand) => ItemDecision
}

export interface ItemChange {
  command: (step: ItemStep) => ItemCommand | Refusal | Promise<ItemCommand | Refusal>
  /** New content that the facts carry. */
  content?: ItemContent | undefined
  afterwards?: ((step: ItemStep) => Promise<void>) | undefined
}

export const noSuchItem = (): Refusal => refuse('notFound', '没有找到这条信息')

/** What people call a record of an item's stream. */
export const itemRecordLabel = (type: ItemRecord['type']): string =>
  itemTransitions.find(({ event }) => event === type)?.label ?? type

/** One step of an item in one transaction, in the same order as for requests. */
export async function changeItem(
  platform: Platform,
  actor: Actor,
  target: ItemTarget,
  change: ItemChange,
): Promise<ItemChanged> {
  const { itemId, expectedVersion } = target
  if (!isId(itemId)) return noSuchItem()
  if (actor.kind !== 'person') return refuse('forbidden', '请先登录再办理')
  const { personId } = actor
  const work = async (tx: Transaction): Promise<ItemChanged> => {
    const row = await tx
      .selectFrom('item')
      .innerJoin('organ', 'organ.id', 'item.organ_id')
      .select(['item.organ_id', 'item.version', 'organ.path'])
      .where('item.id', '=', itemId)
      .forUpdate('item')
      .executeTakeFirst()
    if (row === undefined) return noSuchItem()
    const organId = row.organ_id
    const object = { organId, organPath: row.path }
    const readable = may(actor, 'item.read', object)
    if (!readable.allowed) return refuse('forbidden', readable.reason)
    const history = await loadEvents<ItemRecord>(tx, itemId)
    if (row.version !== expectedVersion) return conflictOf(tx, history, expectedVersion, itemRecordLabel)

    const loaded = readItem(history)
    const context = {
      today: platform.today(),
      by: personId,
      roles: rolesTowards(actor, { organId }),
      events: loaded.facts,
    }
    const author = loaded.state.status === 'none' ? null : loaded.state.author
    const decideHere = (command: ItemCommand): ItemDecision => decideItem(loaded.state, command, context)
    const step: ItemStep = { ...loaded, tx, organId, author, decide: decideHere }
    const command = await change.command(step)
    if ('ok' in command) return command
    const now = platform.now()
    const entry = {
      personId,
      organId,
      action: `item.${command.command}`,
      objectKind: 'item',
      objectId: itemId,
    }
    const permit = may(actor, `item.${command.command}`, object)
    if (!permit.allowed) {
      await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason: 'forbidden' } })
      return refuse('forbidden', permit.reason)
    }
    const decision = decideHere(command)
    if (!decision.ok) {
      await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reasons: decision.reasons } })
      return refuse('refused', decision.reasons.join(''), decision.reasons)
    }
    const { content } = change
    const records: ItemRecord[] = decision.events.map((event) =>
      content === undefined ? event : { ...event, content },
    )
    const append: Append<ItemRecord> = {
      organId,
      streamKind: 'item',
      streamId: itemId,
      expectedVersion,
      events: records,
      personId,
      recordedAt: now,
    }
    const version = await appendEvents(tx, append)
    await tx
      .updateTable('item')
      .set(itemColumns(readItem([...history, ...recordedEvents(append)])))
      .where('id', '=', itemId)
      .execute()
    await recordAudit(tx, now, { ...entry, outcome: 'done', detail: { version } })
    await change.afterwards?.(step)
    return { ok: true, itemId, version }
  }
  try {
    return await platform.database.transaction(work)
  } catch (fault) {
    if (fault instanceof StreamMovedOn) return refuse('conflict', '这条信息刚刚被其他人办理，请刷新后再试')
    throw fault
  }
}

/** The Chinese name of a status, for lists. */
export const itemStatusLabel = (status: string): string =>
  itemStatusLabels[status as keyof typeof itemStatusLabels] ?? status
