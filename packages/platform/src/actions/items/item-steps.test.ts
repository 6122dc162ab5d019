import { describe, expect, it } from 'vitest'
import { auditTrailOf } from '../../audit-trail/index.ts'
import { type Actor, publicActor } from '../../people/index.ts'
import { createTestOrgan, createTestPerson, createTestPlatform } from '../../testing/index.ts'
import {
  approveItem,
  askItemReview,
  draftItem,
  type ItemChanged,
  itemDetail,
  itemList,
  publishItem,
  reviewItemSecrecy,
  reviseItem,
  sendItemBack,
  withdrawItem,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'caizheng')
const { officer, handler, leader } = organ
const content = {
  title: '2025年度部门预算',
  category: 'budget',
  formedOn: '2026-02-20',
  bodyHtml: '<p>收入 12 万元</p><script>alert(1)</script>',
  keywords: ['预算'],
}
const basis = '对照《保守国家秘密法》逐项审查，不涉及国家秘密'

const done = (changed: ItemChanged): { itemId: string; expectedVersion: number } => {
  if (!changed.ok) throw new Error(`${changed.kind}: ${changed.message}`)
  return { itemId: changed.itemId, expectedVersion: changed.version }
}

const drafted = async (by: Actor = handler, organId = organ.organId) =>
  done(await draftItem(platform, by, { organId, ...content }))

async function approved(by: Actor = handler) {
  const review = done(await askItemReview(platform, by, await drafted(by)))
  const approval = done(await reviewItemSecrecy(platform, officer, { ...review, basis }))
  return done(await approveItem(platform, leader, approval))
}

async function detailOf(itemId: string, actor: Actor = officer) {
  const detail = await itemDetail(platform, actor, itemId)
  if (!detail.ok) throw new Error(detail.message)
  return detail.item
}

describe('an item', () => {
  it('walks from draft to publication and is withdrawn with a reason', async () => {
    const draft = await drafted()
    expect(await detailOf(draft.itemId)).toMatchObject({
      status: 'draft',
      bodyHtml: '<p>收入 12 万元</p>',
      dueOn: '2026-03-20',
      level: 'running',
      daysLeft: 14,
      authorName: 'caizheng-departmentHandler',
    })
    const review = done(await askItemReview(platform, handler, draft))
    const back = done(await sendItemBack(platform, officer, { ...review, reason: '请补充附表' }))
    expect(await detailOf(draft.itemId)).toMatchObject({ status: 'draft', sentBackReason: '请补充附表' })
    const revised = done(
      await reviseItem(platform, handler, { ...content, ...back, title: '2025年度部门预算（含附表）' }),
    )
    const again = done(await askItemReview(platform, handler, revised))
    const approval = done(await reviewItemSecrecy(platform, officer, { ...again, basis }))
    const ready = done(await approveItem(platform, leader, approval))
    const published = done(await publishItem(platform, officer, { ...ready, channels: ['website'] }))
    expect(await detailOf(draft.itemId)).toMatchObject({
      status: 'published',
      title: '2025年度部门预算（含附表）',
      indexNo: '000014349/2026-00001',
      publishedOn: '2026-03-02',
      level: 'closed',
    })
    done(await withdrawItem(platform, officer, { ...published, reason: '附表有误，更正后重新发布' }))
    const withdrawn = await detailOf(draft.itemId)
    expect(withdrawn).toMatchObject({
      status: 'withdrawn',
      withdrawnOn: '2026-03-02',
      withdrawalReason: '附表有误，更正后重新发布',
      actions: [],
    })
    expect(withdrawn.history).toHaveLength(9)
    const trail = await auditTrailOf(platform.database, 'item', draft.itemId)
    expect(trail.map(({ action }) => action)).toEqual([
      'item.draft',
      'item.askReview',
      'item.sendBack',
      'item.revise',
      'item.askReview',
      'item.reviewSecrecy',
      'item.approve',
      'item.publish',
      'item.withdraw',
    ])
  })

  it('is never reviewed or approved by its author', async () => {
    const review = done(await askItemReview(platform, officer, await drafted(officer)))
    const own = await reviewItemSecrecy(platform, officer, { ...review, basis })
    expect(own).toMatchObject({ ok: false, kind: 'refused' })
    if (!own.ok) expect(own.message).toContain('起草人')
    const buttons = (await detailOf(review.itemId)).actions.find(({ command }) => command === 'reviewSecrecy')
    expect(buttons).toMatchObject({ allowed: false })
    const other = await createTestPerson(platform, 'another-officer', organ.organId, 'disclosureOfficer')
    done(await reviewItemSecrecy(platform, other, { ...review, basis }))
  })

  it('is approved by a leader only, and published only when approved', async () => {
    const review = done(await askItemReview(platform, handler, await drafted()))
    const approval = done(await reviewItemSecrecy(platform, officer, { ...review, basis }))
    expect(await approveItem(platform, officer, approval)).toMatchObject({ ok: false, kind: 'forbidden' })
    const early = await publishItem(platform, officer, { ...approval, channels: ['website'] })
    expect(early).toMatchObject({ ok: false, kind: 'refused' })
    expect(await detailOf(review.itemId)).toMatchObject({ status: 'approval', indexNo: null })
  })

  it('is not seen or touched by other organs, administrators and the public', async () => {
    const draft = await drafted()
    const other = await createTestOrgan(platform, 'shuiwu')
    for (const actor of [other.officer, organ.administrator, publicActor]) {
      expect(await itemDetail(platform, actor, draft.itemId)).toMatchObject({ ok: false, kind: 'forbidden' })
      expect(await askItemReview(platform, actor, draft)).toMatchObject({ ok: false, kind: 'forbidden' })
    }
    const foreign = await draftItem(platform, other.handler, { organId: organ.organId, ...content })
    expect(foreign).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await draftItem(platform, handler, { organId: 'nowhere', ...content })).toMatchObject({ kind: 'invalid' })
  })

  it('takes index numbers without gaps or doubles, and none when refused', async () => {
    const busy = await createTestOrgan(platform, 'tongji')
    const ready = []
    for (let count = 0; count < 6; count++) {
      const draft = await drafted(busy.handler, busy.organId)
      const review = done(await askItemReview(platform, busy.handler, draft))
      const approval = done(await reviewItemSecrecy(platform, busy.officer, { ...review, basis }))
      ready.push(done(await approveItem(platform, busy.leader, approval)))
    }
    const first = ready[0]
    if (first === undefined) throw new Error('there must be a first')
    expect(await publishItem(platform, busy.officer, { ...first, channels: [] })).toMatchObject({ kind: 'refused' })
    // Another organ with the same code of its own would be a fault of set-up; here the numbers are its own.
    await platform.database.kysely
      .updateTable('organ')
      .set({ organ_code: '01404053X' })
      .where('id', '=', 'tongji')
      .execute()
    await Promise.all(ready.map((target) => publishItem(platform, busy.officer, { ...target, channels: ['website'] })))
    const { rows } = await itemList(platform, busy.officer, { status: 'published' })
    expect(rows.map(({ indexNo }) => indexNo).sort()).toEqual(
      [1, 2, 3, 4, 5, 6].map((serial) => `01404053X/2026-0000${serial}`),
    )
  })

  it('is not published by an organ without a code', async () => {
    const target = await approved()
    const { kysely } = platform.database
    await kysely.updateTable('organ').set({ organ_code: null }).where('id', '=', organ.organId).execute()
    const refused = await publishItem(platform, officer, { ...target, channels: ['website'] })
    expect(refused).toMatchObject({ ok: false, kind: 'refused' })
    if (!refused.ok) expect(refused.message).toContain('机构代码')
    await kysely.updateTable('organ').set({ organ_code: '000014349' }).where('id', '=', organ.organId).execute()
  })

  it('of two at once goes to one, and the other reads who did what', async () => {
    const review = done(await askItemReview(platform, handler, await drafted()))
    const results = await Promise.all([
      reviewItemSecrecy(platform, officer, { ...review, basis }),
      sendItemBack(platform, leader, { ...review, reason: '请补充附表' }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const lost = results.find((result) => !result.ok)
    expect(lost).toMatchObject({ ok: false, kind: 'conflict' })
    expect(lost?.ok === false && lost.message).toMatch(/caizheng-\w+已于3月2日 ?10:00办理“(通过保密审查|退回修改)”/)
  })
})

describe('the list of items', () => {
  it('comes in pages, filtered by status, words and organ in reach', async () => {
    const own = await createTestOrgan(platform, 'renshe')
    const titles = ['甲', '乙', '丙', '丁', '戊']
    for (const [index, title] of titles.entries()) {
      platform.setNow(new Date(Date.parse('2026-03-02T12:00:00+08:00') + index * 1000))
      done(await draftItem(platform, own.handler, { ...content, organId: own.organId, title }))
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await itemList(platform, own.officer, { limit: 2, cursor })
      seen.push(...page.rows.map(({ title }) => title))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([...titles].reverse())
    const named = async (query: object) => (await itemList(platform, own.officer, query)).rows.map(({ title }) => title)
    expect(await named({ q: '丙' })).toEqual(['丙'])
    expect(await named({ q: '%' })).toEqual([])
    expect(await named({ status: 'published' })).toEqual([])
    expect(await named({ organId: organ.organId })).toEqual([])
    expect(await named({ cursor: 'nonsense', limit: 1 })).toEqual(['戊'])
    expect((await itemList(platform, publicActor)).rows).toEqual([])
  })
})
