import { createTestOrgan, sampleRequestForm } from '@gongkai/platform/testing'
import { expect, test } from 'vitest'
import { createTestServer } from '../testing/test-server.ts'

const { platform, signIn, setDay } = await createTestServer()
await createTestOrgan(platform, 'zhujian')
await setDay('2026-03-02')
const officer = await signIn('officer-one', [{ organId: 'zhujian', role: 'disclosureOfficer' }])
const handler = await signIn('handler-one', [{ organId: 'zhujian', role: 'departmentHandler' }])
const administrator = await signIn('administrator', [{ organId: 'zhujian', role: 'administrator' }])

async function register(more: object = {}): Promise<string> {
  const body = { organId: 'zhujian', channel: 'inPerson', receivedOn: '2026-03-02', form: sampleRequestForm, ...more }
  const answer = await officer.post('/api/requests', body)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<{ id: string }>().id
}

const act = (id: string, command: string, body: object, client = officer) =>
  client.post(`/api/requests/${id}/actions/${command}`, body)

test('a colleague is asked for help, sees it on the desk, attaches what was found and returns it', async () => {
  const id = await register()
  const { actions } = (await officer.get(`/api/requests/${id}`)).json<{
    actions: { command: string; fields: { name: string; options?: { value: string; label: string }[] }[] }[]
  }>()
  const people = actions.find(({ command }) => command === 'askAssistance')?.fields[0]?.options ?? []
  const to = people.find(({ label }) => label === 'handler-one')?.value ?? ''
  expect((await handler.get(`/api/requests/${id}`)).statusCode).toBe(403)
  const asked = await act(id, 'askAssistance', { expectedVersion: 2, to, what: '找合同', dueOn: '2026-03-09' })
  expect(asked.json()).toMatchObject({ assistance: [{ personId: to, returnedOn: null }], dueOn: '2026-03-30' })

  expect((await handler.get('/api/work/assistance')).json()).toMatchObject({ tasks: [{ requestId: id, daysLeft: 5 }] })
  const boundary = 'b0undary'
  const payload = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4 x\r\n--${boundary}--\r\n`
  const attached = await handler.send({
    method: 'POST',
    url: `/api/requests/${id}/attachments`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload,
  })
  expect(attached.json(), attached.body).toMatchObject({ attachments: [{ fileName: 'a.pdf' }] })
  const returned = await act(id, 'returnAssistance', { expectedVersion: 3, id: '1', text: '已找到' }, handler)
  expect(returned.json()).toMatchObject({ assistance: [{ text: '已找到' }] })
  expect((await handler.get('/api/work/assistance')).json()).toEqual({ tasks: [] })
})

test('a third party is masked until its identity is asked for', async () => {
  const id = await register()
  const body = { expectedVersion: 2, party: 'thirdParty', name: '赵某某', contact: '13900139000' }
  expect((await act(id, 'openConsultation', body)).json()).toMatchObject({
    consultations: [{ name: '赵**', contact: null, replyDue: null }],
  })
  const shown = await officer.get(`/api/requests/${id}?identity=true`)
  expect(shown.json()).toMatchObject({ consultations: [{ name: '赵某某', contact: '13900139000' }] })
})

test('a request to correct a record is taken in and concluded', async () => {
  const id = await register({ matter: 'recordCorrection' })
  const concluded = await act(id, 'concludeRecordCorrection', {
    expectedVersion: 2,
    outcome: 'forwarded',
    content: '已转送登记机关',
  })
  expect(concluded.json()).toMatchObject({ status: 'concluded', matter: 'recordCorrection', actions: [] })
})

test('the administrator loads a holiday notice; what changed is listed to those who handle requests', async () => {
  await setDay('2026-12-14')
  const id = await register({ receivedOn: '2026-12-14' })
  const notice = {
    year: 2027,
    title: '国务院办公厅关于2027年部分节假日安排的通知',
    documentNo: '国办发明电〔2026〕9号',
    publishedOn: '2026-11-05',
    off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    makeupWorkdays: [],
  }
  expect((await officer.post('/api/calendar/notices', notice)).statusCode).toBe(403)
  expect((await administrator.post('/api/calendar/notices', notice)).statusCode).toBe(201)
  expect((await administrator.post('/api/calendar/notices', notice)).statusCode).toBe(422)
  const calendar = (await officer.get('/api/calendar')).json<{ years: number[]; notices: { documentNo: string }[] }>()
  expect(calendar.years).toContain(2027)
  expect(calendar.notices[0]).toMatchObject({ documentNo: notice.documentNo, builtIn: false })
  expect((await officer.get(`/api/requests/${id}`)).json()).toMatchObject({ clock: { due: '2027-01-12' } })
  expect((await officer.get('/api/calendar/changes')).statusCode).toBe(200)
})
