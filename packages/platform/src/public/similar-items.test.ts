import { describe, expect, it } from 'vitest'
import { createTestOrgan, createTestPlatform } from '../testing/index.ts'
import { contentWords } from './content-words.ts'
import { similarItems } from './similar-items.ts'
import { suggestOrgans } from './suggest-organs.ts'

const platform = await createTestPlatform()
const { kysely } = platform.database
const housing = await createTestOrgan(platform, 'zhujian')
const schools = await createTestOrgan(platform, 'jiaoyu')

async function publish(organ: typeof housing, title: string, category: string): Promise<void> {
  await kysely
    .insertInto('item')
    .values({
      id: crypto.randomUUID(),
      organ_id: organ.organId,
      status: 'published',
      title,
      category,
      formed_on: '2026-03-02',
      published_on: '2026-03-02',
      author_id: organ.officer.personId,
      version: 1,
    })
    .execute()
}

await publish(housing, '和平片区老旧小区改造资金分配结果', 'livelihood')
await publish(schools, '示范市小学学区划分方案', 'livelihood')
for (let number = 1; number <= 20; number++) await publish(housing, `示范市住房公告第${number}号`, 'rules')

describe('words of a text', () => {
  it('leave out what stands everywhere, years and single characters', () => {
    expect(contentWords('申请公开2025年度改造资金的分配表').sort()).toEqual(['分配', '改造', '资金'])
    expect(contentWords('请公开有关信息')).toEqual([])
  })
})

describe('similar published items', () => {
  const titles = async (content: string, organId?: string) =>
    (await similarItems(kysely, content, organId)).map(({ title }) => title)

  it('are found by words of the content, of one organ or of all', async () => {
    expect(await titles('和平片区老旧小区2025年度改造资金分配表')).toEqual(['和平片区老旧小区改造资金分配结果'])
    expect(await titles('和平片区老旧小区2025年度改造资金分配表', 'jiaoyu')).toEqual([])
  })

  it('are not found by words that stand in most titles', async () => {
    expect(await titles('示范市住房公告的审批记录')).toEqual([])
    expect(await titles('')).toEqual([])
  })
})

describe('who holds this', () => {
  it('is suggested by titles and functions, with the words that speak for it', async () => {
    await kysely
      .updateTable('organ')
      .set({ guide: JSON.stringify({ introduction: '负责学校、幼儿园的招生和学籍管理' }) })
      .where('id', '=', 'jiaoyu')
      .execute()
    const [first, ...others] = await suggestOrgans(kysely, { content: '幼儿园招生名额' })
    expect(first).toMatchObject({ organId: 'jiaoyu' })
    expect(first?.words.length).toBeGreaterThan(0)
    expect(others).toEqual([])
  })

  it('is suggested by category, and nothing is suggested without a clue', async () => {
    expect(await suggestOrgans(kysely, { content: '', category: 'rules' })).toMatchObject([
      { organId: 'zhujian', published: 20 },
    ])
    expect(await suggestOrgans(kysely, { content: '奇异果' })).toEqual([])
  })
})
