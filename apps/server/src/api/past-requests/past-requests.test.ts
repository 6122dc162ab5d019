import { startJobs } from '@gongkai/platform/jobs'
import { readRows } from '@gongkai/documents/formats'
import { createTestOrgan } from '@gongkai/platform/testing'
import { expect, test } from 'vitest'
import { createTestServer, filesForm } from '../../testing/test-server.ts'

const server = await createTestServer()
await createTestOrgan(server.platform, 'chengguan')
const officer = await server.signIn('officer', [{ organId: 'chengguan', role: 'disclosureOfficer' }])
const supervisor = await server.signIn('supervisor', [{ organId: 'chengguan', role: 'supervisor' }])

const ledger = [
  '申请编号,收到日期,提交方式,申请人类型,申请人,申请内容',
  'T-1,2025-03-03,网上,公民,张三,预算',
  'T-2,三月,网上,公民,李四,决算',
].join('\n')
const url = '/api/organs/chengguan/past-request-imports'

interface Import {
  id: string
  state: string
  total: number
  faulty: number
  imported: number
}

test('a ledger is read, looked at, imported by a job, and what was left out comes back as a file', async () => {
  const form = filesForm([{ name: '台账.csv', content: ledger }])
  const read = await officer.send({ method: 'POST', url, ...form })
  expect(read.statusCode).toBe(201)
  const { found, headings } = read.json<{ found: Import; headings: object[] }>()
  expect(found).toMatchObject({ state: 'read', total: 2, faulty: 1, imported: 0 })
  expect(headings).toContainEqual({ heading: '收到日期', means: '收到申请日期' })
  const place = `/api/past-request-imports/${found.id}`
  const rows = (await officer.get(`${place}/rows?faultyOnly=true`)).json<{
    rows: { row: number; faults: string[] }[]
  }>()
  expect(rows.rows).toMatchObject([{ row: 3, faults: [expect.stringContaining('“三月”不是日期')] }])

  expect((await officer.post(`${place}/start`)).statusCode).toBe(202)
  expect((await officer.post(`${place}/start`)).statusCode).toBe(409)
  const jobs = await startJobs(server.platform)
  const deadline = Date.now() + 20_000
  let now = found
  while (now.state !== 'finished' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    now = (await officer.get(place)).json<Import>()
  }
  await jobs.stop()
  expect(now).toMatchObject({ state: 'finished', imported: 1, faulty: 1 })

  const left = await officer.get(`${place}/left-out`)
  const sheets = readRows(left.rawPayload)
  expect(sheets.ok && sheets.sheets[0]?.rows[1]?.cells.slice(0, 2)).toEqual(['T-2', '三月'])
  for (const address of [place, `${place}/rows`, `${place}/left-out`]) {
    expect((await supervisor.get(address)).statusCode, address).toBe(403)
  }
})

test('what is no ledger is refused with the reason, and the template is a workbook', async () => {
  const form = filesForm([{ name: '照片.csv', content: '一张照片' }])
  const refused = await officer.send({ method: 'POST', url, ...form })
  expect(refused.statusCode).toBe(400)
  expect(refused.json<{ error: { message: string } }>().error.message).toContain('没有找到表头')
  expect((await officer.post(url, {})).json<{ error: { message: string } }>().error.message).toContain('空的')
  const template = readRows((await officer.get('/api/past-request-template')).rawPayload)
  expect(template).toMatchObject({ ok: true, sheets: [{ name: '申请' }, { name: '说明' }] })
})
