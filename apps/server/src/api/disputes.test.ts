import { createTestOrgan } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { createTestServer, filesForm } from '../testing/test-server.ts'

const { platform, signIn } = await createTestServer()
await createTestOrgan(platform, 'yingsu')
const officer = await signIn('dispute-officer', [{ organId: 'yingsu', role: 'disclosureOfficer' }])
const handler = await signIn('dispute-handler', [{ organId: 'yingsu', role: 'departmentHandler' }])

const filing = { organId: 'yingsu', kind: 'reconsideration', decidedBy: '示范市人民政府', day: '2026-02-24' }

describe('a dispute over the API', () => {
  it('is registered, worked on by the fields of its actions, and holds its documents', async () => {
    const filed = (await officer.post('/api/disputes', filing)).json()
    expect(filed).toMatchObject({ status: 'filed', version: 1, level: 'paused', documents: [] })
    const { id } = filed
    const notice = filed.actions.find(({ command }: { command: string }) => command === 'receiveNotice')
    expect(notice.fields.map(({ name }: { name: string }) => name)).toEqual(['procedure', 'caseNo', 'day'])
    const noticed = await officer.post(`/api/disputes/${id}/actions/receiveNotice`, {
      expectedVersion: 1,
      procedure: 'simplified',
      day: '2026-02-26',
    })
    expect(noticed.json()).toMatchObject({ status: 'awaitingReply', replyDueOn: '2026-03-04', version: 2 })

    const form = filesForm([{ name: '申请书.txt', content: '行政复议申请书' }])
    const added = await officer.send({
      method: 'POST',
      url: `/api/disputes/${id}/documents?expectedVersion=2`,
      ...form,
    })
    const [document] = added.json().documents
    expect(document).toMatchObject({ fileName: '申请书.txt' })
    expect((await officer.get(document.href)).body).toBe('行政复议申请书')
    const rows = (await officer.get('/api/disputes?status=awaitingReply')).json().rows
    expect(rows.map((row: { id: string }) => row.id)).toEqual([id])
  })

  it('says beside the field what is wrong, and keeps strangers out', async () => {
    const wrong = await officer.post('/api/disputes', { ...filing, decidedBy: ' ' })
    expect(wrong.statusCode).toBe(400)
    expect(wrong.json().error.fields).toHaveProperty('decidedBy')
    expect((await handler.post('/api/disputes', filing)).statusCode).toBe(403)
    const { id, version } = (await officer.post('/api/disputes', filing)).json()
    expect((await handler.get(`/api/disputes/${id}`)).statusCode).toBe(403)
    const early = await officer.post(`/api/disputes/${id}/actions/reply`, { expectedVersion: version })
    expect(early.statusCode).toBe(422)
    expect(early.json().error.reasons[0]).toContain('应当是“待答复”')
    const none = await officer.send({
      method: 'POST',
      url: `/api/disputes/${id}/documents?expectedVersion=${version}`,
      ...filesForm([]),
    })
    expect(none.statusCode).toBe(400)
  })
})
