import { beforeAll, describe, expect, test } from 'vitest'
import {
  approveItem,
  askItemReview,
  draftItem,
  type ItemContentInput,
  publishItem,
  reviewItemSecrecy,
  withdrawItem,
} from '../actions/items/index.ts'
import { createTestOrgan, createTestPlatform, type TestOrgan } from '../testing/index.ts'
import {
  contentVersion,
  countItemsByCategory,
  latestWithdrawals,
  listItems,
  listOrgans,
  listReports,
  publicItem,
  publishedReports,
} from './index.ts'

const platform = await createTestPlatform()
const database = platform.database.kysely
let jian: TestOrgan

const content = (changed: Partial<ItemContentInput> = {}): ItemContentInput => ({
  title: '关于老旧小区改造的通知',
  category: 'rules',
  formedOn: '2026-03-02',
  bodyHtml: '<p>正文</p>',
  ...changed,
})

interface Changed {
  ok: boolean
  message?: string
}

function done<Value extends Changed>(outcome: Value): Extract<Value, { ok: true }> {
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome as Extract<Value, { ok: true }>
}

async function draft(changed?: Partial<ItemContentInput>) {
  return done(await draftItem(platform, jian.officer, { organId: jian.organId, ...content(changed) }))
}

async function publish(changed?: Partial<ItemContentInput>) {
  const { itemId, version } = await draft(changed)
  let at = done(await askItemReview(platform, jian.officer, { itemId, expectedVersion: version })).version
  const target = () => ({ itemId, expectedVersion: at })
  at = done(await reviewItemSecrecy(platform, jian.leader, { ...target(), basis: '可以公开' })).version
  at = done(await approveItem(platform, jian.leader, target())).version
  at = done(await publishItem(platform, jian.officer, { ...target(), channels: ['website'] })).version
  return { itemId, version: at }
}

beforeAll(async () => {
  await createTestOrgan(platform, 'shi')
  jian = await createTestOrgan(platform, 'jian', { parentId: 'shi' })
  await createTestOrgan(platform, 'jiao', { parentId: 'shi' })
})

describe('organs', () => {
  test('are listed as a tree, superiors first', async () => {
    const organs = await listOrgans(database)
    expect(organs.map(({ id, depth }) => [id, depth])).toEqual([
      ['shi', 0],
      ['jian', 1],
      ['jiao', 1],
    ])
  })
})

describe('published items', () => {
  test('pages by keyset show every item once, newest first', async () => {
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-04', '2026-03-04', '2026-03-05']) {
      platform.setNow(day)
      await publish({ category: 'plans' })
    }
    const seen: { id: string; publishedOn: string }[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await listItems(database, { category: 'plans', limit: 2, cursor })
      if (page === 'badCursor') throw new Error('our own cursor was refused')
      seen.push(...page.rows)
      if (page.next === null) break
      cursor = page.next
    }
    expect(seen.map(({ publishedOn }) => publishedOn)).toEqual([
      '2026-03-05',
      '2026-03-04',
      '2026-03-04',
      '2026-03-04',
      '2026-03-03',
    ])
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
  })

  test('a cursor that is none of ours is told apart from an empty page', async () => {
    expect(await listItems(database, { limit: 2, cursor: 'x' })).toBe('badCursor')
    const forged = Buffer.from(JSON.stringify(['2026-03-04', "' or 1=1"])).toString('base64url')
    expect(await listItems(database, { limit: 2, cursor: forged })).toBe('badCursor')
    const noDay = Buffer.from(JSON.stringify(['2026-99-99', crypto.randomUUID()])).toString('base64url')
    expect(await listItems(database, { limit: 2, cursor: noDay })).toBe('badCursor')
    const noSuchDay = Buffer.from(JSON.stringify(['2026-02-31', crypto.randomUUID()])).toString('base64url')
    expect(await listItems(database, { limit: 2, cursor: noSuchDay })).toBe('badCursor')
  })

  test('every word must occur, signs of patterns are only signs', async () => {
    const { itemId } = await publish({
      title: '关于100%达标的公告',
      documentNo: '示建公〔2026〕9号',
      bodyHtml: '<p>南溪_路</p>',
    })
    const found = async (...words: string[]) => {
      const page = await listItems(database, { words, limit: 10 })
      return page === 'badCursor' ? [] : page.rows.map(({ id }) => id)
    }
    expect(await found('达标', '示建公')).toEqual([itemId])
    expect(await found('100%')).toEqual([itemId])
    expect(await found('溪_路')).toEqual([itemId])
    expect(await found('达标', '没有的词')).toEqual([])
    expect(await found('0_达')).toEqual([])
    expect(await found('\\')).toEqual([])
  })

  test('are counted by category and organ', async () => {
    expect((await countItemsByCategory(database)).get('plans')).toBe(5)
    expect((await countItemsByCategory(database, 'jiao')).size).toBe(0)
  })

  test('a draft is nothing to the public', async () => {
    const { itemId } = await draft({ category: 'statistics' })
    expect(await publicItem(database, itemId)).toBeNull()
    const page = await listItems(database, { category: 'statistics', limit: 10 })
    expect(page).toEqual({ rows: [], next: null })
  })

  test.each(['', 'nix', '../etc', crypto.randomUUID()])('the address %j is nothing', async (id) => {
    expect(await publicItem(database, id)).toBeNull()
  })

  test('a text that was not entered through the office is made safe when it is read', async () => {
    const { itemId } = await publish()
    const unsafe = '<p onclick="x()">好<script>alert(1)</script></p>'
    await database.updateTable('item').set({ body_html: unsafe }).where('id', '=', itemId).execute()
    expect(await publicItem(database, itemId)).toMatchObject({ state: 'published', bodyHtml: '<p>好</p>' })
  })

  test('a withdrawn item leaves day and reason and loses its text', async () => {
    const { itemId, version } = await publish({ title: '处罚决定' })
    platform.setNow('2026-03-09')
    done(await withdrawItem(platform, jian.officer, { itemId, expectedVersion: version, reason: '决定已被撤销' }))
    const item = await publicItem(database, itemId)
    expect(item).toMatchObject({ state: 'withdrawn', withdrawnOn: '2026-03-09', reason: '决定已被撤销' })
    expect(item).not.toHaveProperty('bodyHtml')
    expect(await latestWithdrawals(database, 5)).toMatchObject([{ id: itemId, title: '处罚决定' }])
    const page = await listItems(database, { words: ['处罚决定'], limit: 10 })
    expect(page).toMatchObject({ rows: [] })
  })
})

describe('the version of the content', () => {
  test('moves when something public changes, and only then', async () => {
    const before = await contentVersion(database)
    const { itemId, version } = await draft()
    expect(await contentVersion(database)).toBe(before)
    const at = done(await askItemReview(platform, jian.officer, { itemId, expectedVersion: version })).version
    const reviewed = done(
      await reviewItemSecrecy(platform, jian.leader, { itemId, expectedVersion: at, basis: '可以公开' }),
    )
    const approved = done(await approveItem(platform, jian.leader, { itemId, expectedVersion: reviewed.version }))
    expect(await contentVersion(database)).toBe(before)
    done(
      await publishItem(platform, jian.officer, { itemId, expectedVersion: approved.version, channels: ['website'] }),
    )
    expect(Number(await contentVersion(database))).toBeGreaterThan(Number(before))
  })

  test('moves once for a transaction of many changes', async () => {
    const before = Number(await contentVersion(database))
    await platform.database.transaction(async (tx) => {
      await tx.updateTable('item').set({ genre: '通知' }).where('status', '=', 'published').execute()
      await tx.updateTable('organ').set({ sort_order: 1 }).execute()
    })
    expect(Number(await contentVersion(database))).toBe(before + 1)
  })

  test('does not move for a change that was taken back', async () => {
    const before = await contentVersion(database)
    const failed = platform.database.transaction(async (tx) => {
      await tx.updateTable('organ').set({ sort_order: 2 }).execute()
      throw new Error('taken back')
    })
    await expect(failed).rejects.toThrow('taken back')
    expect(await contentVersion(database)).toBe(before)
  })
})

describe('published reports', () => {
  const tables = { proactive: null, requests: { newReceived: { total: 3 } }, disputes: null }
  const narrative = { overview: '总体情况。', problems: '问题。', other: '未收取信息处理费。' }

  async function store(organId: string, year: number, status: 'draft' | 'published'): Promise<void> {
    await database
      .insertInto('annual_report')
      .values({
        id: crypto.randomUUID(),
        organ_id: organId,
        year,
        format: '2021',
        source: 'composed',
        status,
        title: `${organId}${year}年政府信息公开工作年度报告`,
        tables: JSON.stringify(tables),
        narrative: JSON.stringify(narrative),
        published_on: status === 'published' ? `${year + 1}-01-20` : null,
        imported_report_id: null,
        version: 1,
      })
      .execute()
  }

  beforeAll(async () => {
    for (const year of [2023, 2024])
      for (const organId of ['shi', 'jian', 'jiao']) await store(organId, year, 'published')
    await store('shi', 2025, 'draft')
  })

  test('are listed by year and by the order of the tree, page by page, without drafts', async () => {
    const seen: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await listReports(database, { limit: 4, cursor })
      if (page === 'badCursor') throw new Error('our own cursor was refused')
      seen.push(...page.rows.map(({ organId, year }) => `${year} ${organId}`))
      if (page.next === null) break
      cursor = page.next
    }
    expect(seen).toEqual(['2024 shi', '2024 jian', '2024 jiao', '2023 shi', '2023 jian', '2023 jiao'])
  })

  test('a composed report is checked when it is read', async () => {
    const [report] = await publishedReports(database, 'jian', 2024)
    expect(report).toMatchObject({ source: 'composed', publishedOn: '2025-01-20', errors: null })
    expect(report?.findings.map(({ code }) => code)).toContain('MISSING_TABLE')
  })

  test('a draft is nothing to the public', async () => {
    expect(await publishedReports(database, 'shi', 2025)).toEqual([])
  })
})
