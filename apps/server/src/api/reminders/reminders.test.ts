import { makeReminders } from '@gongkai/platform/reminders'
import { createOrgan } from '@gongkai/platform/actions/organs'
import { askErasure, proveApplicant, rateAnswer } from '@gongkai/platform/applicants'
import { systemActor } from '@gongkai/platform/people'
import { expect, test } from 'vitest'
import { submitAsCitizen } from '../../testing/citizen.ts'
import { createTestServer } from '../../testing/test-server.ts'

const server = await createTestServer()
const created = await createOrgan(server.platform, systemActor, {
  id: 'chengguan',
  parentId: null,
  name: '城关街道办事处',
  shortName: '城关街道',
  kind: 'subdistrict',
  organCode: '000014349',
})
if (!created.ok) throw new Error(created.message)
const officer = await server.signIn('officer', [{ organId: 'chengguan', role: 'disclosureOfficer' }])
const { requestNo, queryCode } = await submitAsCitizen(server.app, 'chengguan')

test('a person reads reminders, and marks them as read', async () => {
  await server.setDay('2026-03-09')
  await makeReminders(server.platform)
  const list = (await officer.get('/api/reminders')).json()
  expect(list).toMatchObject({ day: '2026-03-09', unread: 1, reminders: [{ kind: 'unconfirmedReceipt', requestNo }] })
  const read = await officer.post('/api/reminders/read', { ids: [list.reminders[0].id] })
  expect(read.json()).toMatchObject({ unread: 0 })
  expect((await server.visitor.get('/api/reminders')).statusCode).toBe(401)
})

test('the calendar is read with its address alone, until it is taken back', async () => {
  const { path } = (await officer.post('/api/reminders/calendar')).json()
  const calendar = await server.visitor.get(path)
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect((await officer.delete('/api/reminders/calendar')).statusCode).toBe(204)
  expect((await server.visitor.get(path)).statusCode).toBe(404)
  expect((await server.visitor.get('/api/calendar/nix.ics')).statusCode).toBe(404)
})

test('the address for mails is checked, kept sealed and taken back', async () => {
  const bad = await officer.put('/api/reminders/settings', { email: 'keine' })
  expect(bad.json()).toMatchObject({ error: { fields: { email: '电子邮箱应为 名称@域名 的形式' } } })
  const set = await officer.put('/api/reminders/settings', { email: 'officer@shifan.example' })
  expect(set.json()).toEqual({ email: 'officer@shifan.example', mailConfigured: false, calendarSince: null })
  expect((await officer.put('/api/reminders/settings', { email: null })).json()).toMatchObject({ email: null })
})

test('the office sees that no channel is configured; a rating before the answer is refused', async () => {
  const proof = await proveApplicant(server.platform, { queryCode, lastFour: '002X', address: '192.0.2.1' })
  if (!proof.ok) throw new Error(proof.message)
  const actor = { kind: 'applicant', requestId: proof.requestId } as const
  expect(await rateAnswer(server.platform, actor, { score: 5 })).toMatchObject({ message: '答复送达以后才能评价' })
  const side = await officer.get(`/api/requests/${proof.requestId}/applicant-side`)
  expect(side.json()).toEqual({ channels: [], notices: [], acts: [], satisfaction: null, erasure: null })
  const figures = await officer.get('/api/satisfaction?from=2026-01-01&to=2026-12-31')
  expect(figures.json()).toEqual({ rated: 0, average: null, byScore: [0, 0, 0, 0, 0] })
})

test('a wish of erasure is decided by the office and the applicant reads the outcome', async () => {
  const proof = await proveApplicant(server.platform, { queryCode, lastFour: '002X', address: '192.0.2.1' })
  if (!proof.ok) throw new Error(proof.message)
  const { requestId } = proof
  const side = async () => (await officer.get(`/api/requests/${requestId}/applicant-side`)).json().erasure
  const decide = async (outcome: string) => {
    const { version } = (await officer.get(`/api/requests/${requestId}`)).json()
    const body = { outcome, note: '', expectedVersion: version }
    return officer.post(`/api/requests/${requestId}/actions/decideErasure`, body)
  }
  expect((await decide('kept')).json()).toMatchObject({ error: { message: '申请人没有申请删除个人信息。' } })
  await askErasure(server.platform, { kind: 'applicant', requestId })
  expect(await side()).toMatchObject({ grounds: [{ ground: 'openRequest' }], decision: null, decidable: true })
  expect((await decide('erased')).statusCode).toBe(422)
  expect((await decide('kept')).statusCode).toBe(200)
  expect(await side()).toMatchObject({ decision: { outcome: 'kept', on: '2026-03-09' } })
})
