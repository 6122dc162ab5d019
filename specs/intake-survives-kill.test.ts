import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

/** Requests that the test has been told are taken: nothing of them may be lost. */
const acknowledged = new Set<string>()
const form = {
  organId: 'yanshi',
  applicantKind: 'naturalPerson',
  name: '演示申请人己',
  identityKind: 'otherProof',
  identityNumber: 'YANSHI-1',
  email: 'ji@example.com',
  provisionForm: 'electronic',
  obtainingRoute: 'email',
}

/** A browser with its cookie and the hidden fields of the form. */
async function openForm(url: string): Promise<{ cookie: string; hidden: Record<string, string> }> {
  const page = await fetch(`${url}/request`)
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const fields = (await page.text()).matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return { cookie, hidden: Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value])) }
}

/** Submits requests one after the other until the server is gone. */
async function submitUntilKilled(url: string, who: number): Promise<void> {
  const { cookie, hidden } = await openForm(url)
  for (let count = 0; ; count++) {
    const content = `断电试验-${who}-${count}-`
    try {
      const answer = await fetch(`${url}/request`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...hidden, ...form, content, submission: `${who}-${count}` }).toString(),
      })
      if (answer.status === 303) acknowledged.add(content)
      else throw new Error(`submission answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`)
    } catch (fault) {
      // a connection that broke: the submission was not acknowledged, and may or may not stand
      if (fault instanceof TypeError) return
      throw fault
    }
  }
}

/** Subjects of all requests that stand, as an officer sees them. */
async function standing(server: ServerProcess): Promise<Map<string, number>> {
  const password = /演示账号的密码：(\S+?)(?:　|\s)/.exec(server.output())?.[1] ?? ''
  const entered = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'officer', password }),
  })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const found = new Map<string, number>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer = await fetch(`${server.url}/api/requests?limit=200&q=${encodeURIComponent('断电试验')}${after}`, {
      headers: { cookie },
    })
    expect(answer.status).toBe(200)
    const page = (await answer.json()) as { rows: { subject: string }[]; next: string | null }
    for (const { subject } of page.rows) found.set(subject, (found.get(subject) ?? 0) + 1)
    cursor = page.next
  }
  return found
}

describe('服务器在收件时被强行终止', () => {
  let folder: { path: string; remove: () => Promise<void> }
  let server: ServerProcess | undefined

  beforeAll(async () => {
    folder = await newDataFolder()
  })
  afterAll(async () => {
    await server?.stop()
    await folder.remove()
  })

  it('已经登记的申请一件不少，再次启动即可使用', async () => {
    const environment = { GONGKAI_CALLS_PER_MINUTE: '1000000' }
    for (let round = 0; round < 2; round++) {
      server = await startServer(folder.path, environment)
      const { pid, url } = server
      const citizens = [1, 2, 3, 4].map((who) => submitUntilKilled(url, round * 10 + who))
      const before = acknowledged.size
      while (acknowledged.size < before + 25) await new Promise((resolve) => setTimeout(resolve, 5))
      process.kill(pid, 'SIGKILL')
      await Promise.all(citizens)
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(50)

    server = await startServer(folder.path, environment)
    const stands = await standing(server)
    const lost = [...acknowledged].filter((content) => !stands.has(content))
    expect(lost).toEqual([])
    expect([...stands.values()].every((times) => times === 1)).toBe(true)
    const health = await fetch(`${server.url}/healthz`)
    expect(health.status).toBe(200)
    expect(await server.stop()).toBe(0)
  }, 240_000)
})
