import { signIn as startSession } from '@gongkai/platform/people'
import { createTestOrgan } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { createTestServer, filesForm } from '../testing/test-server.ts'

const lines: string[] = []
const { app, platform, signIn, visitor } = await createTestServer({
  logLevel: 'info',
  logStream: { write: (line) => lines.push(line) },
})
await createTestOrgan(platform, 'shiyan')
const officer = await signIn('shiyan-api', [{ organId: 'shiyan', role: 'disclosureOfficer' }])

describe('every answer', () => {
  it.each(['/', '/office/', '/healthz', '/api/session', '/api/openapi.json', '/nothing'])(
    '%s carries the security headers and a number',
    async (url) => {
      const { headers } = await visitor.get(url)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers['strict-transport-security']).toBeUndefined()
    },
  )
})

describe('an address that cannot be read', () => {
  it.each([
    ['/%E0%A4%A', 'text/html'],
    ['/api/requests/%E0%A4%A', 'application/json'],
  ])('%s is refused in Chinese, with the security headers and without repeating it', async (url, type) => {
    const answer = await visitor.get(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.body).toContain('这个地址写得不对')
    expect(answer.body).not.toContain('E0%A4')
  })
})

describe('an error of the API', () => {
  it.each([
    ['GET', '/api/nothing', undefined, 404, 'notFound'],
    ['POST', '/api/session', { username: '' }, 400, 'invalid'],
    ['POST', '/api/session', { username: 'nobody', password: 'x' }, 401, 'unauthenticated'],
    ['GET', '/api/work', undefined, 401, 'unauthenticated'],
  ] as const)('%s %s has the one shape, status %#', async (method, url, payload, status, kind) => {
    const answer = await visitor.send({ method, url, ...(payload === undefined ? {} : { payload }) })
    expect(answer.statusCode).toBe(status)
    const { error } = answer.json()
    expect(error.kind).toBe(kind)
    expect(error.message).toMatch(/\p{Script=Han}/u)
    expect(Array.isArray(error.reasons)).toBe(true)
  })

  it.each([
    ['a search', () => officer.get('/api/requests?q=%00')],
    ['an address', () => officer.get('/api/annual-reports/%00/2026')],
    [
      'a title',
      () =>
        officer.post('/api/items', {
          organId: 'shiyan',
          title: 'a\u0000b',
          category: 'rules',
          formedOn: '2026-03-01',
          bodyHtml: '',
        }),
    ],
  ])('tells of a character that cannot be kept in %s, instead of failing', async (_where, call) => {
    const answer = await call()
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error).toMatchObject({ kind: 'invalid', message: expect.stringContaining('空字符') })
  })

  it('names each field that is wrong, in Chinese', async () => {
    const answer = await officer.post('/api/items', { organId: 'shiyan', category: 'rules', formedOn: '2026-3-1' })
    expect(answer.statusCode).toBe(400)
    const { fields } = answer.json().error
    expect(Object.keys(fields).sort()).toEqual(['bodyHtml', 'formedOn', 'title'])
    expect(fields.formedOn).toBe('日期应为 2026-03-02 的形式')
    for (const sentence of Object.values(fields)) expect(sentence).toMatch(/\p{Script=Han}/u)
  })

  it('tells that a body is no JSON, is of another type, or is too large', async () => {
    const send = (payload: string, type: string) =>
      visitor.send({ method: 'POST', url: '/api/session', payload, headers: { 'content-type': type } })
    expect((await send('{', 'application/json')).json().error).toMatchObject({ kind: 'invalid' })
    expect((await send('<x/>', 'application/xml')).json().error).toMatchObject({ kind: 'invalid' })
    const huge = await send(JSON.stringify({ username: 'x'.repeat(3 * 1024 * 1024) }), 'application/json')
    expect(huge.statusCode).toBe(413)
    expect(huge.json().error.kind).toBe('tooLarge')
  })

  it('of our own tells its number and nothing of its inside', async () => {
    const { pool } = platform.database
    await pool.query('alter table session rename to session_away')
    const answer = await officer.get('/api/session')
    await pool.query('alter table session_away rename to session')
    expect(answer.statusCode).toBe(500)
    const { error } = answer.json()
    expect(error.kind).toBe('fault')
    expect(error.message).toContain(String(answer.headers['x-request-id']))
    expect(answer.body).not.toMatch(/relation|session|select/i)
  })
})

describe('health', () => {
  it('is told while the database answers, and 503 when it does not', async () => {
    const well = await visitor.get('/healthz')
    expect(well.json()).toMatchObject({ status: 'ok', database: { kind: 'embedded' }, jobs: { failed: 0 } })
    expect(well.json().migrations).toBeGreaterThan(0)
    const { pool } = platform.database
    await pool.query('alter schema graphile_worker rename to away')
    const ill = await visitor.get('/healthz')
    await pool.query('alter schema away rename to graphile_worker')
    expect(ill.statusCode).toBe(503)
    expect(ill.json().error.message).toContain('数据库')
  })
})

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const created = await platform.database.kysely
      .selectFrom('person')
      .select('id')
      .where('username', '=', 'shiyan-api')
      .executeTakeFirstOrThrow()
    expect(created.id).not.toBe('')
    const answer = await visitor.post('/api/session', { username: 'shiyan-api', password: 'korrekt-pferd-88' })
    const [cookie] = answer.cookies
    expect(cookie).toMatchObject({ name: 'gongkai_session', httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookie).not.toHaveProperty('secure')
    expect(answer.body).not.toContain(cookie?.value ?? '-')
  })

  it('ends with signing out, and with the password others knew', async () => {
    const client = await signIn('leaver', [{ organId: 'shiyan', role: 'disclosureOfficer' }])
    const second = await startSession(platform, { username: 'leaver', password: 'korrekt-pferd-88' })
    if (!second.ok) throw new Error(second.message)
    const change = { currentPassword: 'korrekt-pferd-88', newPassword: 'noch-ein-pferd-99' }
    const changed = await client.post('/api/session/password', change)
    expect(changed.statusCode).toBe(204)
    expect((await client.get('/api/session')).statusCode).toBe(401)
    const cookie = `gongkai_session=${second.session.token}`
    expect((await app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(401)
    const renewed = { cookie: `gongkai_session=${changed.cookies[0]?.value}` }
    const session = await app.inject({ url: '/api/session', headers: renewed })
    expect(session.statusCode).toBe(200)
    const out = await app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { ...renewed, 'x-csrf-token': session.json().csrfToken },
    })
    expect(out.statusCode).toBe(204)
    expect((await app.inject({ url: '/api/session', headers: renewed })).statusCode).toBe(401)
  })

  it('with a one-time password opens nothing but the change of it', async () => {
    const { createPerson, systemActor } = await import('@gongkai/platform/people')
    const created = await createPerson(platform, systemActor, {
      username: 'fresh',
      displayName: '新人',
      roles: [{ organId: 'shiyan', role: 'disclosureOfficer' }],
    })
    if (!created.ok) throw new Error(created.message)
    const entered = await visitor.post('/api/session', { username: 'fresh', password: created.oneTimePassword })
    expect(entered.json()).toMatchObject({ mustChangePassword: true, permissions: [] })
    const headers = { cookie: `gongkai_session=${entered.cookies[0]?.value}` }
    const work = await app.inject({ url: '/api/work', headers })
    expect(work.statusCode).toBe(403)
    expect(work.json().error.message).toContain('一次性密码')
  })
})

describe('uploads', () => {
  it('of more files than one form may have, or of a file that is too large, are refused', async () => {
    const many = filesForm(Array.from({ length: 51 }, (_, index) => ({ name: `${index}.txt`, content: 'x' })))
    const tooMany = await officer.send({ method: 'POST', url: '/api/imported-reports', ...many })
    expect(tooMany.statusCode).toBe(413)
    const large = filesForm([{ name: 'big.txt', content: Buffer.alloc(21 * 1024 * 1024, 'a') }])
    const tooLarge = await officer.send({ method: 'POST', url: '/api/imported-reports', ...large })
    expect(tooLarge.statusCode).toBe(413)
    expect(tooLarge.json().error.kind).toBe('tooLarge')
  })

  it('that are no form, or an empty one, are refused by a sentence', async () => {
    const json = await officer.post('/api/imported-reports', {})
    expect(json.statusCode).toBe(400)
    expect(json.json().error.message).toContain('multipart/form-data')
    const empty = await officer.send({ method: 'POST', url: '/api/imported-reports', ...filesForm([]) })
    expect(empty.statusCode).toBe(400)
  })
})

describe('the log', () => {
  it('has a line for each answer, and nothing that names a person', async () => {
    lines.length = 0
    await visitor.get('/api/requests/11010519491231002X?q=王小明&phone=13800138000')
    await visitor.post('/api/session', { username: 'wang@example.cn', password: 'geheim-99' })
    await visitor.send({ method: 'POST', url: '/status', payload: 'code=ABCD-EFGH-JKLM', headers: form })
    expect(lines.length).toBeGreaterThanOrEqual(3)
    const text = lines.join('')
    for (const secret of [
      '王小明',
      '%E7%8E%8B',
      '1101051949',
      '13800138000',
      'wang@',
      'geheim',
      'ABCD-EFGH',
      '127.0.0.1',
    ]) {
      expect(text, secret).not.toContain(secret)
    }
    expect(text).toContain('/api/requests/:id')
  })
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }
