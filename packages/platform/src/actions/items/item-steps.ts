import type { Day } from '@gongkai/law'
import {
  decideItem,
  formatIndexNo,
  type ItemCommand,
  type ItemCommandName,
  type PublicationChannel,
} from '@gongkai/law/publication'
import { recordAudit } from '../../audit-trail/record.ts'
import { type Append, appendEvents, recordedEvents } from '../../events/index.ts'
import { addJob } from '../../jobs/outbox.ts'
import type { StaffOccasion } from '../../jobs/tasks.ts'
import { newId } from '../../new-id.ts'
import { nextNumber } from '../../numbers/index.ts'
import { refuse, refuseFields } from '../../outcome.ts'
import type { Actor } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import { rolesTowards } from '../../people/roles-towards.ts'
import type { Platform } from '../../platform.ts'
import { changeItem, type ItemChanged, type ItemStep, type ItemTarget } from './change-item.ts'
import { type ItemContentInput, validateItemContent } from './item-content.ts'
import { type ItemRecord, itemColumns, readItem } from './item-record.ts'

interface Dated {
  day?: Day | undefined
}

type Step<Fields> = (platform: Platform, actor: Actor, input: ItemTarget & Fields) => Promise<ItemChanged>

const dated = ({ day }: Dated): { day?: Day } => (day === undefined ? {} : { day })
const text = (value: string | undefined): string => value?.trim() ?? ''

/** 起草: a new item of the actor's organ, seen by its staff only. */
export async function draftItem(
  platform: Platform,
  actor: Actor,
  input: { organId: string } & ItemContentInput & Dated,
): Promise<ItemChanged> {
  const { organId } = input
  const checked = validateItemContent(input, platform.today())
  if (!checked.ok) return refuseFields(checked.fields)
  if (actor.kind !== 'person') return refuse('forbidden', '请先登录再起草')
  const content = checked.value
  return platform.database.transaction(async (tx): Promise<ItemChanged> => {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
    if (organ === undefined) return refuseFields({ organId: '请选择发布机关' })
    const permit = may(actor, 'item.draft', { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const decision = decideItem(
      { status: 'none' },
      { command: 'draft', ...dated(input), title: content.title, category: content.category },
      { today: platform.today(), by: actor.personId, roles: rolesTowards(actor, { organId }), events: [] },
    )
    if (!decision.ok) return refuse('refused', decision.reasons.join(''), decision.reasons)
    const now = platform.now()
    const itemId = newId(now)
    const { personId } = actor
    const append: Append<ItemRecord> = {
      organId,
      streamKind: 'item',
      streamId: itemId,
      expectedVersion: 0,
      events: decision.events.map((event) => ({ ...event, content })),
      personId,
      recordedAt: now,
    }
    const version = await appendEvents(tx, append)
    const columns = itemColumns(readItem(recordedEvents(append)))
    await tx
      .insertInto('item')
      .values({ id: itemId, organ_id: organId, ...columns })
      .execute()
    await recordAudit(tx, now, {
      personId,
      organId,
      action: 'item.draft',
      objectKind: 'item',
      objectId: itemId,
      outcome: 'done',
      detail: { version },
    })
    return { ok: true, itemId, version }
  })
}

/** 修改: a new version of the content. Whoever revises last counts as the author and cannot review. */
export const reviseItem: Step<ItemContentInput & Dated> = async (platform, actor, input) => {
  const checked = validateItemContent(input, platform.today())
  if (!checked.ok) return refuseFields(checked.fields)
  const { title, category } = checked.value
  return takeItemStep(platform, actor, input, () => ({ command: 'revise', ...dated(input), title, category }), {
    content: checked.value,
  })
}

/** 提交审查. */
export const askItemReview: Step<Dated> = (platform, actor, input) =>
  takeItemStep(platform, actor, input, () => ({ command: 'askReview', ...dated(input) }), {
    occasion: 'itemReviewAsked',
  })

/** 通过保密审查, by somebody other than the author; `basis` says what was checked. OGI 17. */
export const reviewItemSecrecy: Step<Dated & { basis: string }> = (platform, actor, input) =>
  takeItemStep(platform, actor, input, () => ({ command: 'reviewSecrecy', ...dated(input), basis: text(input.basis) }))

/** 批准公开, by a leader who is not the author. */
export const approveItem: Step<Dated> = (platform, actor, input) =>
  takeItemStep(platform, actor, input, () => ({ command: 'approve', ...dated(input) }))

/** 退回修改, with a reason. */
export const sendItemBack: Step<Dated & { reason: string }> = (platform, actor, input) =>
  takeItemStep(platform, actor, input, () => ({ command: 'sendBack', ...dated(input), reason: text(input.reason) }), {
    occasion: 'itemSentBack',
  })

/** 发布: takes the next index number (索引号) of the organ and year in the same transaction. */
export const publishItem: Step<Dated & { channels: readonly PublicationChannel[] }> = (platform, actor, input) =>
  takeItemStep(platform, actor, input, async (step) => {
    const organCode = await organCodeOf(step)
    if (organCode === null) {
      return refuse('refused', '机关还没有机构代码，不能编制索引号；请系统管理员先填写机构代码')
    }
    const day = input.day ?? platform.today()
    const year = Number(day.slice(0, 4))
    const command = (serial: number): ItemCommand => ({
      command: 'publish',
      ...dated(input),
      indexNo: formatIndexNo({ organCode, year, serial }),
      channels: input.channels,
    })
    // Asked of the law before a number is taken: a refused publication must not hold up the sequence.
    const probe = command(1)
    if (!step.decide(probe).ok) return probe
    return command(await nextNumber(step.tx, step.organId, 'indexNo', year))
  })

/** 撤下, with the reason that the public reads. */
export const withdrawItem: Step<Dated & { reason: string }> = (platform, actor, input) =>
  takeItemStep(platform, actor, input, () => ({ command: 'withdraw', ...dated(input), reason: text(input.reason) }))

async function organCodeOf({ tx, organId }: ItemStep): Promise<string | null> {
  const organ = await tx.selectFrom('organ').select('organ_code').where('id', '=', organId).executeTakeFirstOrThrow()
  return organ.organ_code?.replaceAll('-', '') ?? null
}

function takeItemStep(
  platform: Platform,
  actor: Actor,
  input: ItemTarget,
  command: Parameters<typeof changeItem>[3]['command'],
  companions: { content?: ItemRecord['content']; occasion?: StaffOccasion } = {},
): Promise<ItemChanged> {
  const { content, occasion } = companions
  return changeItem(platform, actor, input, {
    command,
    content,
    afterwards:
      occasion === undefined
        ? undefined
        : ({ tx, organId, author }) =>
            addJob(tx, 'notifyStaff', {
              organId,
              objectId: input.itemId,
              occasion,
              personId: occasion === 'itemSentBack' ? author : null,
            }),
  })
}

/** Every step by the name of its command in the law. */
export const itemSteps = {
  revise: reviseItem,
  askReview: askItemReview,
  reviewSecrecy: reviewItemSecrecy,
  approve: approveItem,
  sendBack: sendItemBack,
  publish: publishItem,
  withdraw: withdrawItem,
} satisfies Record<Exclude<ItemCommandName, 'draft'>, Step<never>>

export type ItemStepName = keyof typeof itemSteps
