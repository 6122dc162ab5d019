import { auditTrailOf } from '@gongkai/platform/audit-trail'
import { createTestOrgan } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { submitAsCitizen } from '../testing/citizen.ts'
import { createTestServer } from '../testing/test-server.ts'

const { app, platform, signIn, setDay } = await createTestServer()
await createTestOrgan(platform, 'zhujian')
const officer = await signIn('officer-one', [{ organId: 'zhujian', role: 'disclosureOfficer' }])
const leader = await signIn('leader', [{ organId: 'zhujian', role: 'approvingLeader' }])
const colleague = await signIn('officer-two', [{ organId: 'zhujian', role: 'disclosureOfficer' }])

interface Action {
  command: string
  allowed: boolean
  primary: boolean
  reasons: string[]
  fields: { name: string; required: boolean; when?: object }[]
}

async function detailOf(id: string) {
  const answer = await officer.get(`/api/requests/${id}`)
  expect(answer.statusCode).toBe(200)
  return answer.json<{
    version: number
    status: string
    actions: Action[]
    dueOn: string | null
    form: { name: string }
  }>()
}

async function idOf(words: string): Promise<string> {
  const answer = await officer.get(`/api/requests?q=${encodeURIComponent(words)}`)
  return answer.json<{ rows: { id: string }[] }>().rows[0]?.id ?? ''
}

const act = (id: string, command: string, body: object, client = officer) =>
  client.post(`/api/requests/${id}/actions/${command}`, body)

describe('from the citizen’s form to a cell of the annual report', () => {
  it('each step shows at the next desk', async () => {
    await setDay('2026-03-02')
    const { requestNo, queryCode } = await submitAsCitizen(app, 'zhujian')

    const work = (await officer.get('/api/work')).json()
    expect(work.counts).toMatchObject({ unconfirmed: 1 })
    const row = work.rows[0]
    expect(row).toMatchObject({ requestNo, level: 'unconfirmed', applicantName: '王**', dueOn: null })

    let request = await detailOf(row.id)
    const confirm = request.actions.find(({ command }) => command === 'confirmReceipt')
    expect(confirm).toMatchObject({ allowed: true, primary: true, reasons: [] })
    const confirmed = await act(row.id, 'confirmReceipt', {
      expectedVersion: request.version,
      confirmedOn: '2026-03-02',
    })
    expect(confirmed.json()).toMatchObject({ status: 'handling', receivedOn: '2026-03-02', dueOn: '2026-03-30' })

    await setDay('2026-03-10')
    request = await detailOf(row.id)
    const drafted = await act(row.id, 'draftAnswer', {
      expectedVersion: request.version,
      parts: [{ kind: 'disclosed', content: '现提供您申请的分配表。', reasons: '' }],
    })
    expect(drafted.json().draft).toMatchObject({ version: 1, steps: [{ step: 'approval', state: 'awaited' }] })
    expect(drafted.json().nextStep).toEqual({ step: 'approval', label: '负责人审批', dueOn: '2026-03-26', late: false })
    const own = await act(row.id, 'reviewAnswer', { expectedVersion: drafted.json().version, verdict: 'pass' })
    expect(own.statusCode).toBe(422)
    expect(own.json().error.reasons.join('')).toContain('应当由另一人审核')
    const approval = { expectedVersion: drafted.json().version, verdict: 'pass' }
    const approved = await act(row.id, 'reviewAnswer', approval, leader)
    expect(approved.json().draft.steps).toMatchObject([{ state: 'passed', byName: 'leader' }])
    const answered = await act(row.id, 'answer', { expectedVersion: approved.json().version })
    expect(answered.statusCode).toBe(200)
    expect(answered.json().answer).toMatchObject({ kind: 'disclosed', answeredOn: '2026-03-10' })
    const delivered = await act(row.id, 'deliver', { expectedVersion: answered.json().version, mode: 'internet' })
    expect(delivered.json()).toMatchObject({ status: 'delivered', level: 'closed' })

    const status = await app.inject({ url: '/status' })
    const cookie = status.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const hidden = /name="formToken" value="([^"]*)"/.exec(status.body)?.[1] ?? ''
    const entered = await app.inject({
      method: 'POST',
      url: '/status',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ formToken: hidden, code: queryCode, lastFour: '002X' }).toString(),
    })
    const session = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const seen = await app.inject({ url: String(entered.headers.location), headers: { cookie: session } })
    expect(seen.body).toContain('现提供您申请的分配表。')

    const report = (await officer.get('/api/annual-reports/zhujian/2026')).json()
    expect(report.cells['requests.granted.naturalPerson']).toEqual({ value: 1, records: 1 })
    expect(report.cells['requests.totalHandled.total']).toEqual({ value: 1, records: 1 })
    const cell = (await officer.get('/api/annual-reports/zhujian/2026/cells/requests.granted.naturalPerson')).json()
    expect(cell).toMatchObject({
      value: 1,
      label: '（一）予以公开 · 自然人',
      records: [{ id: row.id, kind: 'request', href: `/requests/${row.id}` }],
    })
  })
})

describe('a step on a request', () => {
  it('that the law does not allow now is refused with all reasons', async () => {
    await setDay('2026-04-01')
    await submitAsCitizen(app, 'zhujian', { content: '另一件' })
    const id = await idOf('另一件')
    const refused = await act(id, 'deliver', { expectedVersion: 1, mode: 'post' })
    expect(refused.statusCode).toBe(422)
    const { error } = refused.json()
    expect(error.kind).toBe('refused')
    expect(error.reasons.length).toBeGreaterThanOrEqual(2)
    expect(error.reasons.join('')).toContain('待确认收到')
    expect(error.reasons.join('')).toContain('邮件号码')
  })

  it('taken by two officers at once is done once, and the other learns who did what', async () => {
    await submitAsCitizen(app, 'zhujian', { content: '两人同时办理' })
    const id = await idOf('两人同时')
    const body = { expectedVersion: 1, confirmedOn: '2026-04-01' }
    const answers = await Promise.all([act(id, 'confirmReceipt', body), act(id, 'confirmReceipt', body, colleague)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    const { error } = answers.find(({ statusCode }) => statusCode === 409)?.json() ?? {}
    expect(error.kind).toBe('conflict')
    expect(error.message).toMatch(/officer-(one|two)/)
    expect((await detailOf(id)).version).toBe(2)
  })

  it('says beside each field what is wrong with it', async () => {
    await submitAsCitizen(app, 'zhujian', { content: '字段有误' })
    const id = await idOf('字段有误')
    await act(id, 'confirmReceipt', { expectedVersion: 1, confirmedOn: '2026-04-01' })
    const wrong = await act(id, 'proposeExtension', { expectedVersion: 2, workingDays: 30, reason: '', day: '4月1日' })
    expect(wrong.statusCode).toBe(400)
    expect(Object.keys(wrong.json().error.fields).sort()).toEqual(['day', 'reason', 'workingDays'])
    for (const sentence of Object.values(wrong.json().error.fields)) expect(sentence).toMatch(/\p{Script=Han}/u)
  })

  it('that does not exist is not found', async () => {
    const id = (await officer.get('/api/requests')).json().rows[0].id
    expect((await act(id, 'forget', { expectedVersion: 1 })).statusCode).toBe(404)
    expect((await officer.get('/api/requests/not-an-id')).statusCode).toBe(404)
  })

  it('has a form for each of its actions, and the API takes exactly these fields', async () => {
    await submitAsCitizen(app, 'zhujian', { content: '表单字段' })
    const id = await idOf('表单字段')
    await act(id, 'confirmReceipt', { expectedVersion: 1, confirmedOn: '2026-04-01' })
    const { actions, version } = await detailOf(id)
    expect(actions.map(({ command }) => command)).toContain('draftAnswer')
    for (const { command, fields } of actions) {
      const required = fields.filter((field) => field.required && field.when === undefined).map(({ name }) => name)
      if (required.length === 0) continue
      const answer = await act(id, command, { expectedVersion: version })
      expect(answer.statusCode, command).toBe(400)
      expect(Object.keys(answer.json().error.fields), command).toEqual(expect.arrayContaining(required))
    }
  })
})

describe('personal data', () => {
  it('is masked, until somebody who may see it asks for it; that is recorded', async () => {
    const id = await idOf('和平片区')
    const masked = await officer.get(`/api/requests/${id}`)
    expect(masked.body).not.toContain('王小明')
    expect(masked.body).not.toContain('11010519491231002X')
    const shown = await officer.get(`/api/requests/${id}?identity=true`)
    expect(shown.json().form).toMatchObject({
      identityShown: true,
      name: '王小明',
      identityNumber: '11010519491231002X',
    })
    const trail = await auditTrailOf(platform.database, 'request', id)
    expect(trail.filter(({ action }) => action === 'request.readIdentity')).toMatchObject([
      { outcome: 'done', personName: 'officer-one' },
    ])
  })
})

describe('paper that came in', () => {
  it('is registered by the officer and gets number, query code and due date at once', async () => {
    await setDay('2026-05-06')
    const { content, ...form } = {
      content: '纸质申请',
      applicantKind: 'naturalPerson',
      name: '李四',
      identityKind: 'otherProof',
      identityNumber: 'A1',
      phone: '0533-1234567',
      provisionForm: 'paper',
      obtainingRoute: 'inPerson',
    }
    const registered = await officer.post('/api/requests', {
      organId: 'zhujian',
      channel: 'postSigned',
      submittedOn: '2026-04-29',
      receivedOn: '2026-05-06',
      form: { ...form, content },
    })
    expect(registered.statusCode).toBe(201)
    expect(registered.json()).toMatchObject({
      requestNo: expect.stringMatching(/^2026-/),
      queryCode: expect.any(String),
    })
    const request = await officer.get(`/api/requests/${registered.json().id}`)
    expect(request.json()).toMatchObject({ status: 'handling', receivedOn: '2026-05-06', submittedOn: '2026-04-29' })
  })
})

describe('the list of requests', () => {
  it('goes on page by page without a gap or a double', async () => {
    const all = (await officer.get('/api/requests?limit=200')).json().rows.map(({ id }: { id: string }) => id)
    expect(all.length).toBeGreaterThanOrEqual(6)
    const paged: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
      const page = (await officer.get(`/api/requests?limit=2${query}`)).json()
      paged.push(...page.rows.map(({ id }: { id: string }) => id))
      cursor = page.next
    }
    expect(paged).toEqual(all)
  })
})
