import { describe, expect, it } from 'vitest'
import { siteSettings } from '../../public/site.ts'
import { createTestOrgan, createTestPlatform } from '../../testing/index.ts'
import { editSite, readSite } from './index.ts'

const platform = await createTestPlatform()
const city = await createTestOrgan(platform, 'shifan')
const below = await createTestOrgan(platform, 'zhujian', { parentId: 'shifan' })
const { kysely } = platform.database

const site = {
  name: '示范市政府信息公开',
  identificationCode: '1101010001',
  icpNumber: '京ICP备00000000号',
  mainSite: { name: '示范市人民政府', url: 'https://www.example.cn' },
  emblem: 'data:image/png;base64,iVBORw0KGgo=',
}

describe('the settings of the site', () => {
  it('are kept by the administrator of the organ at the top, and recorded', async () => {
    expect(await editSite(platform, city.administrator, site)).toEqual({ ok: true, site })
    expect(await siteSettings(kysely)).toEqual(site)
    expect(await readSite(platform, city.administrator)).toEqual({ ok: true, site })
    const { motto: _motto, ...without } = { ...site, motto: '公开', name: '示范市' }
    await editSite(platform, city.administrator, without)
    const trail = await kysely
      .selectFrom('audit_intake')
      .select(['person_id', 'detail'])
      .where('action', '=', 'site.edit')
      .orderBy('id')
      .execute()
    expect(trail.map(({ person_id }) => person_id)).toEqual(Array(2).fill(city.administrator.personId))
    expect(trail[1]?.detail).toMatchObject({ before: { name: site.name }, after: { name: '示范市' } })
    expect(JSON.stringify(trail)).not.toContain('base64')
  })

  it('are nobody else’s business', async () => {
    for (const actor of [city.officer, city.supervisor, below.administrator, { kind: 'public' } as const]) {
      expect(await editSite(platform, actor, {})).toMatchObject({ ok: false, kind: 'forbidden' })
      expect(await readSite(platform, actor)).toMatchObject({ ok: false, kind: 'forbidden' })
    }
    expect((await siteSettings(kysely)).name).toBe('示范市')
  })

  it.each([
    ['name', { name: '长'.repeat(41) }],
    ['identificationCode', { identificationCode: '123' }],
    ['errorReportUrl', { errorReportUrl: 'javascript:alert(1)' }],
    ['mainSite.url', { mainSite: { name: '门户', url: 'www.example.cn' } }],
    ['mainSite.name', { mainSite: { name: '', url: 'https://www.example.cn' } }],
    ['emblem', { emblem: 'data:image/svg+xml;base64,PHN2Zz4=' }],
    ['emblem', { emblem: `data:image/png;base64,${'A'.repeat(140_000)}` }],
  ])('are refused beside %s', async (field, wrong) => {
    const refused = await editSite(platform, city.administrator, { ...site, ...wrong })
    expect(refused.ok === false && Object.keys(refused.fields ?? {})).toEqual([field])
  })
})
