import { fileDispute } from '@gongkai/platform/actions/disputes'
import { draftItem } from '@gongkai/platform/actions/items'
import { importReports } from '@gongkai/platform/actions/imported-reports'
import { previewPastRequests } from '@gongkai/platform/actions/past-requests'
import { submitRequest } from '@gongkai/platform/actions/requests'
import type { Role } from '@gongkai/platform/database'
import { defaultLetterSettings } from '@gongkai/platform/letters'
import { type Action, permissions, publicActor } from '@gongkai/platform/people'
import { createTestOrgan, sampleRequestForm } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { type Client, createTestServer } from '../testing/test-server.ts'
import type { GuardedRoute } from './guard.ts'

const { app, platform, signIn, visitor } = await createTestServer()
const near = await createTestOrgan(platform, 'near')
const far = await createTestOrgan(platform, 'far')

const roles: Role[] = ['disclosureOfficer', 'departmentHandler', 'approvingLeader', 'supervisor', 'administrator']
const clients = new Map<Role, Client>()
for (const role of roles) clients.set(role, await signIn(`near-${role.toLowerCase()}-api`, [{ organId: 'near', role }]))

/** One object of each kind, of an organ that nobody of `near` may reach. */
const objects = await objectsOf('far', far)

async function objectsOf(organId: string, { officer, supervisor }: typeof near): Promise<Record<string, string>> {
  const request = await submitRequest(platform, publicActor, { organId, form: sampleRequestForm })
  const item = await draftItem(platform, officer, {
    organId,
    title: '测试信息',
    category: 'rules',
    formedOn: '2026-03-01',
    bodyHtml: '<p>正文</p>',
  })
  const imported = await importReports(
    platform,
    supervisor,
    { organId, files: [{ fileName: 'leer.txt', bytes: Buffer.from('没有报告') }] },
    async ({ fileName }) => ({ ok: false, file: fileName, reason: '没有报告' }),
  )
  const dispute = await fileDispute(platform, officer, {
    organId,
    kind: 'reconsideration',
    decidedBy: '示范市人民政府',
  })
  const past = await previewPastRequests(platform, officer, {
    organId,
    fileName: '台账.csv',
    bytes: Buffer.from(
      '申请编号,收到日期,提交方式,申请人类型,申请人,申请内容\nA-1,2025-03-03,网上,公民,王小明,测试信息',
    ),
  })
  if (!past.ok) throw new Error(past.message)
  if (!request.ok || !item.ok || !imported.ok || !dispute.ok)
    throw new Error('the objects of the test could not be made')
  return {
    requests: request.requestId,
    items: item.itemId,
    'imported-reports': imported.ids[0] ?? '',
    people: officer.personId,
    'past-request-imports': past.importId,
    disputes: dispute.disputeId,
  }
}

const routes = app.routeAccess().filter(({ method }) => method !== 'HEAD')
const guarded = routes.filter(({ access }) => access !== 'public')

/** The address of a route for an object of the organ. */
function addressOf({ url }: GuardedRoute, organId: string, ids: Record<string, string>): string {
  const kind = url.split('/')[2] ?? ''
  return url
    .replace(':organId', organId)
    .replace(':year', '2025')
    .replace(':address', 'requests.granted.total')
    .replace(':fileId', objects['requests'] ?? '')
    .replace(':command', 'nonsense')
    .replace(':letterId', objects['requests'] ?? '')
    .replace(':documentId', objects['requests'] ?? '')
    .replace(':page', '1')
    .replace(':place', '1')
    .replace(':which', 'copy')
    .replace(':format', 'pdf')
    .replace(':kind', 'answer')
    .replace(':eventVersion', '1')
    .replace(':id', kind === 'organs' ? organId : (ids[kind] ?? ''))
}

/** Fits every route that takes a body: what is refused is then refused for the right, never for the form. */
const fittingBody = {
  expectedVersion: 1,
  aboutOrganId: 'far',
  ...{ organId: 'far', role: 'supervisor' },
  ...{ items: '事项', guidance: '说明', replyBy: '2026-04-01', party: 'thirdParty', id: '1', outcome: 'consent' },
  ...{ workingDays: 5, reason: '理由', kind: 'disclosed', content: '内容', mode: 'direct' },
  ...{ eventVersion: 1, settings: defaultLetterSettings },
  ...{ steps: ['approval'], singleHanded: false, draftDueBefore: 5, approvalDueBefore: 2, jointAnswers: 'no' },
  ...{ parts: [{ kind: 'disclosed', content: '内容' }], verdict: 'pass', ground: 'self' },
  ...{
    basis: 'items',
    channels: 'website',
    title: '题',
    category: 'rules',
    formedOn: '2026-03-01',
    bodyHtml: '<p></p>',
  },
  ...{
    facts: '事实',
    statement: '理由',
    reasonable: 'yes',
    note: '说明',
    until: '2026-05-01',
    arrivedOn: '2026-03-02',
  },
  ...{ publicInterest: '公共利益', to: 'somebody', what: '事项', dueOn: '2026-03-05', text: '意见', leadId: 'other' },
  ...{ fingerprint: 'a'.repeat(16), cell: 'requests.granted.total', value: 1 },
  ...{ procedure: 'ordinary', days: 5, decision: 'maintained', decisionNo: '示政复决字〔2026〕1号', court: '法院' },
  members: [{ requestId: 'other' }],
  ...{ marks: [], words: [] },
  ...{ figures: {}, overview: '一', problems: '五', other: '六', currentPassword: 'a', newPassword: 'b' },
}

/** Where commands give one name to different things. */
const fittingOwn: Record<string, object> = {
  split: { parts: '甲事项\n乙事项' },
  concludeRecordCorrection: { outcome: 'corrected' },
  decideErasure: { outcome: 'erased' },
  ':organId': { kind: 'department' },
}

const fittingQuery: Record<string, string> = {
  'rectification-preview': '?replyBy=2026-04-01',
  documents: '?expectedVersion=1',
}

const call = (client: Client, route: GuardedRoute, url: string) => {
  const last = route.url.split('/').at(-1) ?? ''
  const payload = { ...fittingBody, ...fittingOwn[last] }
  return client.send({
    method: route.method as 'GET',
    url: `${url}${fittingQuery[last] ?? ''}`,
    ...(route.method === 'GET' ? {} : { payload }),
  })
}

describe('every route', () => {
  it('says what it asks of its caller, and only these are for everybody', () => {
    const open = routes.filter(({ access, url }) => access === 'public' && /^\/(api|office|healthz)/.test(url))
    expect(open.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
      // its address is the secret
      'GET /api/calendar/:name',
      'GET /api/openapi.json',
      'GET /healthz',
      'GET /office',
      'GET /office/',
      'GET /office/*',
      'POST /api/session',
    ])
    expect(guarded.length).toBeGreaterThan(35)
    expect(guarded.every(({ url }) => url.startsWith('/api/'))).toBe(true)
  })

  it.each(guarded.map((route) => [`${route.method} ${route.url}`, route] as const))(
    '%s answers 401 without a session',
    async (_name, route) => {
      const answer = await call(visitor, route, addressOf(route, 'far', objects))
      expect(answer.statusCode).toBe(401)
      expect(answer.json()).toMatchObject({ error: { kind: 'unauthenticated' } })
    },
  )
})

describe.each(roles)('a person whose only role is %s', (role) => {
  const client = () => clients.get(role) as Client

  it('is refused by every route whose action the permission table does not give the role', async () => {
    const closed = guarded.filter(
      ({ access }) => access !== 'signedIn' && !(role in permissions[access as Action].holders),
    )
    expect(closed.length).toBeGreaterThan(0)
    for (const route of closed) {
      const answer = await call(client(), route, addressOf(route, 'near', objects))
      expect(answer.statusCode, `${route.method} ${route.url}`).toBe(403)
    }
  })

  it('reaches no object of another organ by any route', async () => {
    const withObject = guarded.filter(({ url }) => /:(id|organId)\b/.test(url) && !url.includes(':command'))
    for (const route of withObject) {
      const answer = await call(client(), route, addressOf(route, 'far', objects))
      expect([403, 404], `${route.method} ${route.url}: ${answer.body}`).toContain(answer.statusCode)
      expect(answer.body).not.toContain('王小明')
      expect(answer.body).not.toContain('测试信息')
    }
  })

  it('sees nothing of another organ in any list', async () => {
    const lists = guarded.filter(({ method, url }) => method === 'GET' && !url.includes(':') && url !== '/api/session')
    for (const route of lists) {
      const answer = await call(client(), route, route.url)
      if (answer.statusCode === 403) continue
      expect(answer.statusCode, route.url).toBe(200)
      for (const id of Object.values(objects)) expect(answer.body, route.url).not.toContain(id)
    }
  })
})

describe('what the permission table gives', () => {
  it('is given: a role within reach is not refused for its role', async () => {
    const own = await objectsOf('near', near)
    for (const role of roles) {
      const client = clients.get(role) as Client
      const open = guarded.filter(({ access, url }) => {
        if (access === 'signedIn' || url.includes(':command')) return false
        const scope = permissions[access as Action].holders[role as keyof object]
        return scope !== undefined && scope !== 'assigned' && scope !== 'assisting'
      })
      for (const route of open.filter(({ method }) => method === 'GET')) {
        const answer = await call(client, route, addressOf(route, 'near', own))
        // 422: the object is not in a state for it, which says nothing of the role
        expect([200, 404, 422], `${role} ${route.method} ${route.url}: ${answer.body}`).toContain(answer.statusCode)
      }
    }
  })
})

describe('a call that changes something', () => {
  it('needs the token of its session', async () => {
    const officer = clients.get('disclosureOfficer') as Client
    const body = { organId: 'near', title: '题', category: 'rules', formedOn: '2026-03-01', bodyHtml: '<p>文</p>' }
    for (const token of ['', 'wrong', clients.get('supervisor')?.csrfToken ?? '']) {
      const answer = await officer.post('/api/items', body, { 'x-csrf-token': token })
      expect(answer.statusCode).toBe(403)
    }
    expect((await officer.post('/api/items', body)).statusCode).toBe(200)
  })

  it('from another site is refused, whatever it carries', async () => {
    const officer = clients.get('disclosureOfficer') as Client
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of elsewhere) {
      const answer = await officer.delete('/api/session', undefined, headers)
      expect(answer.statusCode, JSON.stringify(headers)).toBe(403)
    }
    const own = await officer.get('/api/session', undefined, { origin: 'http://localhost:80' })
    expect(own.statusCode).toBe(200)
  })
})
