import { addWorkingDays } from '@gongkai/law/calendar'
import * as items from '../actions/items/index.ts'
import type { Platform } from '../platform.ts'
import { dayOf, onDay } from './demonstration-clock.ts'
import type { ItemStage, ItemStory } from './demonstration-items.ts'
import { street } from './demonstration-organs.ts'
import { type DemonstrationPeople, done } from './play-request.ts'

/** Steps in their order; a story goes as far as its stage. */
const order: readonly ItemStage[] = ['draft', 'secrecyReview', 'approval', 'approved', 'published', 'withdrawn']

/** Takes an item through review by other people than its author, a working day a step, as far as its stage. */
export async function playItem(platform: Platform, people: DemonstrationPeople, story: ItemStory): Promise<void> {
  const { officer, handler, leader } = people
  const { stage, body, formedOn, ...metadata } = story
  const today = platform.today()
  const formed = dayOf(formedOn, today, platform.calendar)
  /** The step happens `after` working days behind the forming of the document, today at the latest. */
  const then = (after: number): Platform => {
    const day = addWorkingDays(formed, after, platform.calendar)
    return onDay(platform, day < today ? day : today)
  }
  const what = story.title
  const reaches = (wanted: ItemStage) => stage !== 'sentBack' && order.indexOf(stage) >= order.indexOf(wanted)

  const drafted = done(
    await items.draftItem(then(0), handler, {
      ...metadata,
      organId: street,
      formedOn: formed,
      bodyHtml: ['本条为演示内容，机关、事项和数字均为虚构。', ...body].map((text) => `<p>${text}</p>`).join(''),
    }),
    what,
  )
  let { version } = drafted
  const target = () => ({ itemId: drafted.itemId, expectedVersion: version })
  const take = async (change: Promise<items.ItemChanged>) => {
    version = done(await change, what).version
  }
  if (stage === 'draft') return
  await take(items.askItemReview(then(1), handler, target()))
  if (stage === 'sentBack') {
    await take(items.sendItemBack(then(2), officer, { ...target(), reason: '请补充隐患整改的期限和责任单位。' }))
    return
  }
  if (reaches('approval')) {
    const basis = '对照《政府信息公开条例》第十四条至第十六条审查，不涉及国家秘密、商业秘密和个人隐私，可以公开。'
    await take(items.reviewItemSecrecy(then(2), officer, { ...target(), basis }))
  }
  if (reaches('approved')) await take(items.approveItem(then(3), leader, target()))
  if (reaches('published')) await take(items.publishItem(then(4), officer, { ...target(), channels: ['website'] }))
  if (reaches('withdrawn')) {
    await take(items.withdrawItem(then(8), officer, { ...target(), reason: '工程提前完工，停水安排取消。' }))
  }
}
