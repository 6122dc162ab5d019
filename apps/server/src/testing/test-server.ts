import { readReport } from '@gongkai/documents/annual-report'
import type { Role } from '@gongkai/platform/database'
import { createPerson, systemActor } from '@gongkai/platform/people'
import { createTestPlatform, type TestPlatform } from '@gongkai/platform/testing'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { type AppOptions, createApp } from '../app.ts'

export interface TestServer {
  app: FastifyInstance
  platform: TestPlatform
  /** Creates a person with these roles, who signs in over the API and sets a password. */
  signIn: (username: string, roles: { organId: string; role: Role }[]) => Promise<Client>
  /** Sets the clock; sessions stay alive across it. */
  setDay: (day: string) => Promise<void>
  /** Somebody without a session. */
  visitor: Client
}

type Call = (url: string, body?: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>

/** A browser of the office, as far as the API sees one: it keeps its cookie and sends its CSRF token. */
export interface Client {
  get: Call
  post: Call
  put: Call
  delete: Call
  send: (options: InjectOptions) => Promise<LightMyRequestResponse>
  cookie: string
  csrfToken: string
}

/** The whole web server over a real, empty database. Call it at the top level of a test file. */
export async function createTestServer(options: Partial<AppOptions> = {}): Promise<TestServer> {
  const platform = await createTestPlatform()
  const app = await createApp(platform, {
    officeFolder: '/nowhere',
    version: 'test',
    databaseKind: 'embedded',
    readReport: ({ fileName, bytes }) => readReport(fileName, bytes),
    callsPerMinute: 100_000,
    ...options,
  })
  await app.ready()
  afterAll(() => app.close())

  const signIn: TestServer['signIn'] = async (username, roles) => {
    const created = await createPerson(platform, systemActor, { username, displayName: username, roles })
    if (!created.ok) throw new Error(created.reasons.join('; '))
    const first = await enter(app, username, created.oneTimePassword)
    const newPassword = 'korrekt-pferd-88'
    const changed = await first.post('/api/session/password', { currentPassword: created.oneTimePassword, newPassword })
    if (changed.statusCode !== 204) throw new Error(changed.body)
    return enter(app, username, newPassword)
  }
  const setDay = async (day: string) => {
    platform.setNow(day)
    const now = platform.now()
    const expires = new Date(now.getTime() + 3_600_000)
    await platform.database.pool.query('update session set last_seen_at = $1, expires_at = $2', [now, expires])
  }
  return { app, platform, signIn, setDay, visitor: clientOf(app, '', '') }
}

async function enter(app: FastifyInstance, username: string, password: string): Promise<Client> {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  if (answer.statusCode !== 200) throw new Error(answer.body)
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return clientOf(app, cookie, answer.json<{ csrfToken: string }>().csrfToken)
}

function clientOf(app: FastifyInstance, cookie: string, csrfToken: string): Client {
  const send = ({ headers, ...options }: InjectOptions) =>
    app.inject({ ...options, headers: { cookie, 'x-csrf-token': csrfToken, ...headers } })
  const call =
    (method: 'GET' | 'POST' | 'PUT' | 'DELETE'): Call =>
    (url, body, headers = {}) =>
      send({ method, url, headers, ...(body === undefined ? {} : { payload: body as object }) })
  return { get: call('GET'), post: call('POST'), put: call('PUT'), delete: call('DELETE'), send, cookie, csrfToken }
}

/** A multipart form with these files, as a browser sends it. */
export function filesForm(files: { name: string; content: Buffer | string }[]): {
  payload: Buffer
  headers: Record<string, string>
} {
  const boundary = '----gongkai-test-form'
  const parts = files.flatMap(({ name, content }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
