import { createTestOrgan } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { type Client, createTestServer } from '../testing/test-server.ts'

const { app, platform, signIn } = await createTestServer()
await createTestOrgan(platform, 'fabu')
const handler = await signIn('item-handler', [{ organId: 'fabu', role: 'departmentHandler' }])
const officer = await signIn('item-officer', [{ organId: 'fabu', role: 'disclosureOfficer' }])
const leader = await signIn('item-leader', [{ organId: 'fabu', role: 'approvingLeader' }])

const draft = {
  organId: 'fabu',
  title: '防汛应急预案',
  category: 'emergency',
  formedOn: '2026-02-27',
  keywords: ['防汛'],
  bodyHtml: '<p>正文</p><script>alert(1)</script>',
}

const act = (client: Client, id: string, command: string, body: object) =>
  client.post(`/api/items/${id}/actions/${command}`, body)

describe('an item', () => {
  it('is drafted, reviewed by others, published with an index number and stands on the portal', async () => {
    const drafted = (await handler.post('/api/items', draft)).json()
    expect(drafted).toMatchObject({ status: 'draft', version: 1, bodyHtml: '<p>正文</p>', dueOn: '2026-03-26' })
    const { id } = drafted
    expect((await app.inject({ url: `/items/${id}` })).statusCode).toBe(404)
    const revised = await handler.put(`/api/items/${id}`, {
      ...draft,
      expectedVersion: 1,
      title: '防汛应急预案（修订）',
    })
    expect(revised.json()).toMatchObject({ title: '防汛应急预案（修订）', version: 2 })
    expect((await handler.put(`/api/items/${id}`, { ...draft, expectedVersion: 1 })).statusCode).toBe(409)

    await act(handler, id, 'askReview', { expectedVersion: 2 })
    const self = await act(handler, id, 'reviewSecrecy', { expectedVersion: 3, basis: '可以公开' })
    expect([403, 422]).toContain(self.statusCode)
    await act(officer, id, 'reviewSecrecy', { expectedVersion: 3, basis: '对照条例第十四条至第十六条，可以公开' })
    await act(leader, id, 'approve', { expectedVersion: 4 })
    const published = await act(officer, id, 'publish', { expectedVersion: 5, channels: 'website' })
    expect(published.json()).toMatchObject({
      status: 'published',
      indexNo: '000014349/2026-00001',
      channels: ['website'],
    })
    const page = await app.inject({ url: `/items/${id}` })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('防汛应急预案（修订）')

    const withdrawn = await act(officer, id, 'withdraw', { expectedVersion: 6, reason: '内容有误' })
    expect(withdrawn.json()).toMatchObject({ status: 'withdrawn', withdrawalReason: '内容有误' })
    expect((await app.inject({ url: `/items/${id}` })).body).toContain('内容有误')
  })

  it('is found in lists by status, category and words', async () => {
    await handler.post('/api/items', { ...draft, title: '预算公开', category: 'budget' })
    const titles = async (query: string) =>
      (await officer.get(`/api/items?${query}`)).json().rows.map(({ title }: { title: string }) => title)
    expect(await titles('status=draft')).toEqual(['预算公开'])
    expect(await titles('category=emergency')).toEqual(['防汛应急预案（修订）'])
    expect(await titles(`q=${encodeURIComponent('预算')}`)).toEqual(['预算公开'])
  })

  it('in a category that the Regulation does not know is refused beside the field', async () => {
    const answer = await handler.post('/api/items', { ...draft, category: 'gossip' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.fields).toHaveProperty('category')
  })
})

describe('people', () => {
  it('are created and reset by the administrator of their organ, who learns the password once', async () => {
    const administrator = await signIn('item-admin', [{ organId: 'fabu', role: 'administrator' }])
    const created = await administrator.post('/api/people', {
      username: 'xinren',
      displayName: '新人',
      roles: [{ organId: 'fabu', role: 'departmentHandler' }],
    })
    expect(created.statusCode).toBe(201)
    const { id, oneTimePassword } = created.json()
    expect(oneTimePassword.length).toBeGreaterThan(10)
    const rows = (await administrator.get('/api/people')).json().rows
    expect(rows.find((row: { id: string }) => row.id === id)).toMatchObject({
      username: 'xinren',
      mustChangePassword: true,
    })
    expect(JSON.stringify(rows)).not.toContain(oneTimePassword)
    const reset = await administrator.post(`/api/people/${id}/password`)
    expect(reset.json().oneTimePassword).not.toBe(oneTimePassword)
    expect((await administrator.post(`/api/people/${id}/deactivation`)).statusCode).toBe(204)
    const entered = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'xinren', password: reset.json().oneTimePassword },
    })
    expect(entered.statusCode).toBe(401)
  })
})
