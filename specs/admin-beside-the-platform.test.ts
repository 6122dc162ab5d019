import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const gongkai = fileURLToPath(new URL('../apps/cli/bin/gongkai.mjs', import.meta.url))

function admin(dataFolder: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, GONGKAI_DATA: dataFolder, DATABASE_URL: '' }
    const child = execFile(process.execPath, [gongkai, 'admin', ...args], { env }, (_error, out, error) =>
      resolve({ code: child.exitCode ?? -1, output: out + error }),
    )
  })
}

describe('在本机管理平台', () => {
  let folder: { path: string; remove: () => Promise<void> }
  let server: ServerProcess

  beforeAll(async () => {
    folder = await newDataFolder()
    server = await startServer(folder.path, { GONGKAI_DEMO: '0' })
  }, 120_000)
  afterAll(async () => {
    await server.stop()
    await folder.remove()
  })

  const passwordIn = (output: string) => /一次性密码：(\S+)/.exec(output)?.[1] ?? ''
  const enter = (password: string) =>
    fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password }),
    })

  it('平台运行时重置密码，立即可用，平台照常运行', async () => {
    const reset = await admin(folder.path, 'reset-password', 'admin')
    expect(reset.code).toBe(0)
    expect((await enter(passwordIn(reset.output))).status).toBe(200)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await admin(folder.path, 'reset-password', 'nobody')).code).toBe(1)
    expect((await admin(folder.path, 'reset-password')).code).toBe(2)
  }, 60_000)

  it('平台停止时也可以，之后平台照常启动', async () => {
    expect(await server.stop()).toBe(0)
    const verified = await admin(folder.path, 'verify-audit-trail')
    expect(verified).toMatchObject({ code: 0 })
    expect(verified.output).toContain('核验通过')
    const reset = await admin(folder.path, 'reset-password', 'admin')
    server = await startServer(folder.path, { GONGKAI_DEMO: '0' })
    expect((await enter(passwordIn(reset.output))).status).toBe(200)
  }, 120_000)
})
