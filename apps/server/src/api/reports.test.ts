import { readFileSync } from 'node:fs'
import { createTestOrgan } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { createTestServer, filesForm } from '../testing/test-server.ts'

const { platform, signIn, setDay } = await createTestServer()
await createTestOrgan(platform, 'shiban')
await createTestOrgan(platform, 'xiaban', { parentId: 'shiban' })
const officer = await signIn('report-officer', [{ organId: 'xiaban', role: 'disclosureOfficer' }])
const leader = await signIn('report-leader', [{ organId: 'xiaban', role: 'approvingLeader' }])
const supervisor = await signIn('report-supervisor', [{ organId: 'shiban', role: 'supervisor' }])

const figures = {
  'proactive.adminLicensing.decisions': 3,
  'proactive.adminPenalty.decisions': 0,
  'proactive.adminCoercion.decisions': 0,
  'proactive.adminFees.amount': 1.25,
}
const narrative = {
  overview: '本年没有收到政府信息公开申请。按照条例要求主动公开规范性文件、财政预决算等信息。',
  problems: '主要问题：公开的及时性有待提高。改进情况：建立每周清查制度。',
  other: '本年度没有收取信息处理费，没有其他需要报告的事项。',
}

describe('the annual report of an organ', () => {
  it('is composed live, completed, refused while something is missing, published once and then stands', async () => {
    await setDay('2026-12-20')
    const url = '/api/annual-reports/xiaban/2026'
    const draft = (await officer.get(url)).json()
    expect(draft).toMatchObject({ status: 'draft', source: 'composed', version: 0, editable: true, publishable: true })
    expect(draft.tables.requests.newReceived.total).toBe(0)
    expect(draft.tables.proactive.adminLicensing.decisions).toBeNull()

    const early = await officer.post(`${url}/publish`, { expectedVersion: 0 })
    expect(early.statusCode).toBe(422)
    const { reasons } = early.json().error
    expect(reasons.join('')).toContain('2026年还没有结束')
    expect(reasons.join('')).toContain('还没有填写')
    expect(reasons.join('')).toContain('一、总体情况')

    const entered = await officer.put(`${url}/figures`, { figures })
    expect(entered.json()).toMatchObject({ version: 1, tables: { proactive: { adminFees: { amount: 1.25 } } } })
    const cell = (await officer.get(`${url}/cells/proactive.adminLicensing.decisions`)).json()
    expect(cell).toMatchObject({ value: 3, records: [{ kind: 'figure', title: 'report-officer填写：3' }] })
    const written = await officer.put(`${url}/narrative`, narrative)
    expect(written.json()).toMatchObject({ version: 2, narrative })
    const problems = `${narrative.problems}定期通报。`
    const oneMore = await officer.put(`${url}/narrative`, { problems })
    expect(oneMore.json()).toMatchObject({ version: 3, narrative: { ...narrative, problems } })
    expect((await officer.put(`${url}/narrative`, {})).statusCode).toBe(400)

    await setDay('2027-01-12')
    const stale = await leader.post(`${url}/publish`, { expectedVersion: 2 })
    expect(stale.statusCode).toBe(409)
    const published = await leader.post(`${url}/publish`, { expectedVersion: 3 })
    expect(published.json()).toMatchObject({
      status: 'published',
      publishedOn: '2027-01-12',
      version: 4,
      editable: false,
    })

    const late = await officer.put(`${url}/figures`, { figures: { 'proactive.adminLicensing.decisions': 4 } })
    expect(late.statusCode).toBe(422)
    expect(late.json().error.message).toContain('发布后不能再改')
    expect((await officer.get(url)).json().tables.proactive.adminLicensing.decisions).toBe(3)
  })

  it('takes only figures that no record carries, whole and not negative', async () => {
    const answer = await officer.put('/api/annual-reports/xiaban/2027/figures', {
      figures: {
        'requests.granted.total': 5,
        'proactive.adminPenalty.decisions': 1.5,
        'proactive.nothing.here': 1,
        'proactive.adminFees.amount': 0.5,
      },
    })
    expect(answer.statusCode).toBe(400)
    expect(Object.keys(answer.json().error.fields).sort()).toEqual([
      'figures.proactive.adminPenalty.decisions',
      'figures.proactive.nothing.here',
      'figures.requests.granted.total',
    ])
    const unchanged = await officer.get('/api/annual-reports/xiaban/2027')
    expect(unchanged.json().version).toBe(0)
  })

  it('is listed with its state for those who may read it, and there is none before 2019 or for a year to come', async () => {
    const rows = (await supervisor.get('/api/annual-reports?organId=xiaban')).json().rows
    expect(rows).toMatchObject([{ year: 2026, status: 'published', source: 'composed', errors: 0 }])
    const own = (await officer.get('/api/annual-reports')).json().rows
    expect(own.map(({ year, status }: { year: number; status: string }) => [year, status])).toEqual([
      [2027, 'draft'],
      [2026, 'published'],
    ])
    for (const year of [2018, 2028]) {
      expect((await officer.get(`/api/annual-reports/xiaban/${year}`)).statusCode).toBe(404)
    }
  })
})

describe('reports of others', () => {
  const sample = (name: string) => ({
    name,
    content: readFileSync(new URL(`../../../../samples/reports/${name}`, import.meta.url)),
  })

  it('are read, audited and kept, each file for itself; one that cannot be read keeps its reason', async () => {
    const form = filesForm([
      sample('gucheng-2019.txt'),
      { name: '空白.txt', content: '' },
      { name: '图片.txt', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
    ])
    const answer = await supervisor.send({ method: 'POST', url: '/api/imported-reports', ...form })
    expect(answer.statusCode).toBe(200)
    const { rows } = answer.json()
    expect(rows).toMatchObject([
      { fileName: 'gucheng-2019.txt', readable: true, reason: null, organName: '古城街道', year: 2019, format: '2019' },
      { fileName: '空白.txt', readable: false, organName: null, errors: 0 },
      { fileName: '图片.txt', readable: false },
    ])
    for (const row of rows.slice(1)) expect(row.reason).toMatch(/\p{Script=Han}/u)
    expect(rows[0].errors + rows[0].warnings).toBeGreaterThan(0)

    const detail = (await supervisor.get(`/api/imported-reports/${rows[0].id}`)).json()
    expect(detail.reading.tables.requests.newReceived).toBeDefined()
    const [address, evidence] =
      Object.entries<{ place: { line: number }; raw: string }>(detail.reading.evidence)[0] ?? []
    expect(address).toMatch(/^(proactive|requests|disputes)\./)
    expect(detail.reading.original[(evidence?.place.line ?? 0) - 1]).toContain(evidence?.raw)
    expect(detail.findings.length).toBe(
      rows[0].errors +
        rows[0].warnings +
        detail.findings.filter(({ severity }: { severity: string }) => severity === 'info').length,
    )
  })

  it('belong to the organ that imported them: others do not see them', async () => {
    const [first] = (await supervisor.get('/api/imported-reports')).json().rows
    expect(first).toBeDefined()
    expect((await officer.get('/api/imported-reports')).json().rows).toEqual([])
    expect((await officer.get(`/api/imported-reports/${first.id}`)).statusCode).toBe(403)
  })

  it('stand in a list page by page, latest first', async () => {
    const first = (await supervisor.get('/api/imported-reports?limit=2')).json()
    expect(first.rows).toHaveLength(2)
    const second = (await supervisor.get(`/api/imported-reports?limit=2&cursor=${first.next}`)).json()
    expect(second).toMatchObject({ next: null, rows: [{ id: expect.any(String) }] })
    const ids = [...first.rows, ...second.rows].map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})
