import { PDFDocument } from '@cantoo/pdf-lib'
import { createTestOrgan } from '@gongkai/platform/testing'
import { afterAll, expect, it } from 'vitest'
import { submitAsCitizen } from '../../testing/citizen.ts'
import { createTestServer, filesForm } from '../../testing/test-server.ts'

const { app, platform, signIn, visitor, setDay } = await createTestServer()
afterAll(() => platform.pageReaders.close())
await createTestOrgan(platform, 'caizheng')
const officer = await signIn('redaction-officer', [{ organId: 'caizheng', role: 'disclosureOfficer' }])
const supervisor = await signIn('redaction-supervisor', [{ organId: 'caizheng', role: 'supervisor' }])

async function register(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([400, 300]).drawText('Recipient: WANGXIAOMING', { x: 40, y: 240, size: 14 })
  return Buffer.from(await document.save())
}

it('takes a document, shows its pages, finds words, keeps marks, makes the copy and hands it out', async () => {
  await setDay('2026-03-02')
  await submitAsCitizen(app, 'caizheng')
  const id = (await officer.get('/api/requests')).json().rows[0].id
  const list = `/api/requests/${id}/documents`
  const form = filesForm([{ name: '名单.pdf', content: await register() }])
  expect((await supervisor.send({ method: 'POST', url: list, ...form })).statusCode).toBe(403)
  const added = await officer.send({ method: 'POST', url: list, ...form })
  expect(added.json()).toMatchObject({ mayAdd: true, documents: [{ fileName: '名单.pdf', state: 'draft', pages: 1 }] })

  const url = `${list}/${added.json().documents[0].id}`
  expect((await supervisor.get(url)).statusCode).toBe(403)
  expect((await visitor.get(`${url}/pages/1`)).statusCode).toBe(401)
  const page = await officer.get(`${url}/pages/1?width=200`)
  expect([page.headers['content-type'], page.headers['cache-control']]).toEqual(['image/png', 'no-store'])
  expect(page.rawPayload.readUInt32BE(16)).toBe(200)
  expect((await officer.get(`${url}/pages/2`)).statusCode).toBe(404)

  const { found } = (await officer.post(`${url}/find`, { text: 'WANGXIAOMING' })).json()
  const marks = found.map(({ text: _, ...place }: { text: string }) => ({ ...place, ground: 'personalPrivacy' }))
  expect(marks).toHaveLength(1)
  const draft = { expectedVersion: 1, marks, words: ['WANGXIAOMING'] }
  expect((await officer.put(url, { ...draft, marks: [{ ...marks[0], ground: 'mood' }] })).statusCode).toBe(400)
  expect((await officer.put(url, draft)).json()).toMatchObject({ version: 2, markList: marks })
  expect((await officer.put(url, draft)).statusCode).toBe(409)
  expect((await officer.get(`${url}/file/copy`)).statusCode).toBe(404)

  const finished = await officer.post(`${url}/finish`, { expectedVersion: 2 })
  expect(finished.json()).toMatchObject({
    state: 'finished',
    proof: [expect.stringContaining('核验通过'), expect.anything()],
  })
  const copy = await officer.get(`${url}/file/copy`)
  expect(copy.headers['content-disposition']).toContain(encodeURIComponent('名单（遮盖后）.pdf'))
  expect(copy.rawPayload.includes('WANGXIAOMING')).toBe(false)
  const bare = await officer.post(`${url}/none-needed`, { expectedVersion: 3, reason: '全文公开' })
  expect([bare.statusCode, bare.json().error.message]).toEqual([422, expect.stringContaining('先删去')])
  expect((await officer.post(`${url}/discard`, { expectedVersion: 3 })).json().documents).toEqual([])
})
