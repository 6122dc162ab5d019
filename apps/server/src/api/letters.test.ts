import { createTestOrgan } from '@gongkai/platform/testing'
import { expect, it } from 'vitest'
import { submitAsCitizen } from '../testing/citizen.ts'
import { createTestServer } from '../testing/test-server.ts'

const { app, platform, signIn, setDay } = await createTestServer()
await createTestOrgan(platform, 'caizheng')
const officer = await signIn('letter-officer', [{ organId: 'caizheng', role: 'disclosureOfficer' }])
const supervisor = await signIn('letter-supervisor', [{ organId: 'caizheng', role: 'supervisor' }])

/** A request whose applicant was asked to correct it, with its letters. */
async function correctedRequest() {
  await setDay('2026-03-02')
  await submitAsCitizen(app, 'caizheng')
  const id = (await officer.get('/api/requests')).json().rows[0].id
  await officer.post(`/api/requests/${id}/actions/confirmReceipt`, { expectedVersion: 1, confirmedOn: '2026-03-02' })
  const asked = await officer.post(`/api/requests/${id}/actions/askCorrection`, {
    expectedVersion: 2,
    items: '写明年度',
    guidance: '写明是哪一年的分配表。',
    replyBy: '2026-03-20',
  })
  expect(asked.statusCode).toBe(200)
  return { id, letters: (await officer.get(`/api/requests/${id}/letters`)).json() }
}

it('hands out the letters of a request as files for keeping, to those who may read them', async () => {
  const { id, letters } = await correctedRequest()
  expect(letters).toMatchObject({ mayIssue: true, mayRead: true })
  expect(letters.issued.map(({ kind }: { kind: string }) => kind)).toEqual(['receipt', 'correctionNotice'])
  const { href } = letters.issued[1]
  const docx = await officer.get(href.docx)
  expect(docx.statusCode).toBe(200)
  expect(docx.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''/)
  expect(docx.headers['cache-control']).toBe('no-store')
  expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect((await officer.get(href.pdf)).headers['content-type']).toBe('application/pdf')

  const seen = (await supervisor.get(`/api/requests/${id}/letters`)).json()
  expect(seen).toMatchObject({ mayIssue: false, mayRead: false })
  expect((await supervisor.get(href.pdf)).statusCode).toBe(403)
  const again = { kind: 'correctionNotice', eventVersion: 3 }
  expect((await officer.post(`/api/requests/${id}/letters`, again)).statusCode).toBe(409)
  expect((await officer.post(`/api/requests/${id}/letters`, { ...again, kind: 'nothing' })).statusCode).toBe(404)
  const preview = await officer.get(`/api/requests/${id}/letter-preview/correctionNotice/3`)
  expect(preview.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

it('lets an organ try and set how it writes', async () => {
  const url = '/api/organs/caizheng/letter-settings'
  const { version, settings } = (await officer.get(url)).json()
  expect(version).toBe(0)
  const wrong = { ...settings, reconsiderationOrgans: ['示范省财政厅'] }
  const tried = (await officer.post(`${url}/check`, { settings: wrong })).json()
  expect(tried.faults.map(({ code }: { code: string }) => code)).toContain('superiorDepartmentNamed')
  expect(tried.remedy).toContain('先向示范省财政厅申请行政复议')
  const right = { ...settings, reconsiderationOrgans: ['示范市人民政府'], court: '示范市示范区人民法院' }
  expect((await officer.post(`${url}/preview`, { settings: right })).headers['content-type']).toBe('application/pdf')
  const saved = await officer.put(url, { expectedVersion: 0, settings: right })
  expect(saved.json()).toMatchObject({ version: 1, settings: { court: '示范市示范区人民法院' } })
  expect((await officer.put(url, { expectedVersion: 0, settings: right })).statusCode).toBe(409)
  expect((await supervisor.put(url, { expectedVersion: 1, settings: right })).statusCode).toBe(403)
})
