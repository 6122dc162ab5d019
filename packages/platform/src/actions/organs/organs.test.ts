import { describe, expect, it } from 'vitest'
import { systemActor } from '../../people/index.ts'
import { createTestOrgan, createTestPerson, createTestPlatform } from '../../testing/index.ts'
import { createOrgan, editGuide, organById, organsBelow, organsFor } from './index.ts'

const platform = await createTestPlatform()
const city = await createTestOrgan(platform, 'shifan')
const county = await createTestOrgan(platform, 'nanxi', { parentId: 'shifan' })
const town = await createTestOrgan(platform, 'heping', { parentId: 'nanxi' })
await createTestOrgan(platform, 'shifan-other')
const { kysely } = platform.database
const department = {
  id: 'zhujian',
  parentId: 'nanxi',
  name: '南溪区住房和城乡建设局',
  shortName: '区住建局',
  kind: 'department',
} as const

describe('organs', () => {
  it('stand in a tree: superiors before subordinates, siblings by their order', async () => {
    await createOrgan(platform, systemActor, { ...department, sortOrder: -1 })
    const ids = (await organsBelow(kysely, '/shifan/')).map(({ id }) => id)
    expect(ids).toEqual(['shifan', 'nanxi', 'zhujian', 'heping'])
    expect(await organById(kysely, 'heping')).toMatchObject({ path: '/shifan/nanxi/heping/', parentId: 'nanxi' })
    expect(await organById(kysely, 'nowhere')).toBeNull()
  })

  it('are seen by their people, downwards only', async () => {
    const seen = async (actor: Parameters<typeof organsFor>[1]) =>
      (await organsFor(platform, actor)).map(({ id }) => id)
    expect(await seen(city.supervisor)).toEqual(['shifan', 'nanxi', 'zhujian', 'heping'])
    expect(await seen(county.officer)).toEqual(['nanxi', 'zhujian', 'heping'])
    expect(await seen(town.handler)).toEqual(['heping'])
    expect(await seen({ kind: 'public' })).toEqual([])
  })

  it('are added by an administrator of a superior, not beside it', async () => {
    const below = { ...department, id: 'jiaotong' }
    expect(await createOrgan(platform, county.officer, below)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await createOrgan(platform, town.administrator, below)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await createOrgan(platform, city.administrator, { ...below, parentId: null })).toMatchObject({
      kind: 'forbidden',
    })
    expect(await createOrgan(platform, city.administrator, below)).toEqual({ ok: true, organId: 'jiaotong' })
    expect(await createOrgan(platform, city.administrator, below)).toMatchObject({ fields: { id: expect.any(String) } })
  })

  it.each([
    ['id', { id: 'Zhujian' }],
    ['id', { id: '../x' }],
    ['name', { name: ' ' }],
    ['shortName', { shortName: '' }],
    ['kind', { kind: 'ministry' as 'city' }],
    ['organCode', { organCode: '11-?' }],
    ['documentMark', { documentMark: '示建公开〔2026〕' }],
    ['parentId', { parentId: 'nowhere' }],
  ])('are refused beside %s', async (field, wrong) => {
    const refused = await createOrgan(platform, systemActor, { ...department, id: 'another', ...wrong })
    expect(refused.ok === false && Object.keys(refused.fields ?? {})).toEqual([field])
  })

  it('have a guide that their officer keeps', async () => {
    const guide = { office: '示范市政府办公室', phone: '0533-1234567' }
    expect(await editGuide(platform, city.handler, 'shifan', guide)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await editGuide(platform, county.officer, 'shifan', guide)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await editGuide(platform, city.officer, 'shifan', guide)).toEqual({ ok: true })
    expect((await organById(kysely, 'shifan'))?.guide).toEqual(guide)
    expect(await editGuide(platform, city.officer, 'nowhere', guide)).toMatchObject({ ok: false, kind: 'notFound' })
  })

  it('with names that begin alike do not see each other', async () => {
    const person = await createTestPerson(platform, 'alike', 'shifan-other', 'supervisor')
    expect((await organsFor(platform, person)).map(({ id }) => id)).toEqual(['shifan-other'])
  })
})
