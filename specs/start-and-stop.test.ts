import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase } from '@gongkai/platform/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDataFolder, type ServerProcess, startServer } from './support/server-process.ts'

const external = await createTestDatabase()
const entry = fileURLToPath(new URL('../apps/server/dist/main.mjs', import.meta.url))

/** Runs the built server until it ends by itself. */
function run(
  environment: Record<string, string>,
  args: string[] = [],
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { ...process.env, HOST: '127.0.0.1', DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })))
}

/** A zombie that nobody has reaped yet does not count. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const status = `/proc/${pid}/status`
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'))
}

describe('空白启动的服务器', () => {
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

  it('告诉管理员的一次性密码，没有演示数据', async () => {
    expect(server.output()).toMatch(/系统管理员 admin 的一次性密码：\S+/)
    expect(server.output()).not.toContain('演示')
    const entered = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        username: 'admin',
        password: /admin 的一次性密码：(\S+)/.exec(server.output())?.[1]?.split('　')[0],
      }),
    })
    expect(await entered.json()).toMatchObject({ mustChangePassword: true, person: { username: 'admin' } })
  })

  it('报告自己的运行状态', async () => {
    const health = await fetch(`${server.url}/healthz`)
    expect(health.status).toBe(200)
    expect(await health.json()).toMatchObject({
      status: 'ok',
      database: { kind: 'embedded' },
      jobs: { failed: 0 },
    })
  })

  it('占着数据文件夹：第二个进程用一句话拒绝启动', async () => {
    const second = await run({ PORT: '0', GONGKAI_DATA: folder.path })
    expect(second.code).toBe(1)
    expect(second.output.trim().split('\n')).toHaveLength(1)
    expect(second.output).toContain('公开')
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })

  it('占着端口：第二个进程用一句话拒绝启动，不动数据', async () => {
    const other = await newDataFolder()
    const second = await run({ PORT: new URL(server.url).port, GONGKAI_DATA: join(other.path, 'data') })
    expect(second).toMatchObject({ code: 1 })
    expect(second.output.trim()).toBe(
      `端口 ${new URL(server.url).port} 已被占用：请停止占用它的程序，或用环境变量 PORT 换一个端口。`,
    )
    await other.remove()
  })

  it('收到停止信号后停下一切：自己和数据库', async () => {
    const postmaster = Number(readFileSync(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    expect(isAlive(postmaster)).toBe(true)
    expect(await server.stop()).toBe(0)
    expect(isAlive(postmaster)).toBe(false)
    expect(isAlive(server.pid)).toBe(false)
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
  })

  it('再次启动时不再显示密码，数据还在', async () => {
    server = await startServer(folder.path, { GONGKAI_DEMO: '0' })
    expect(server.output()).not.toContain('一次性密码')
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  }, 60_000)
})

describe('还没有启动完的服务器', () => {
  it('先答复 503 和“正在启动”，随时可以停下', async () => {
    const folder = await newDataFolder()
    const port = await freePort()
    const child = spawn(process.execPath, [entry], {
      env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), GONGKAI_DATA: folder.path, DATABASE_URL: '' },
      stdio: 'ignore',
    })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const statuses = new Set<number>()
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
      if (answer !== null) statuses.add(answer.status)
      if (answer?.status === 503) {
        expect(await answer.json()).toMatchObject({ status: 'starting' })
        expect(answer.headers.get('retry-after')).toBe('2')
        break
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(statuses).toEqual(new Set([503]))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await folder.remove()
  }, 120_000)
})

describe('用外部数据库的服务器', () => {
  it('不启动内置数据库，文件和密钥仍在数据文件夹', async () => {
    const folder = await newDataFolder()
    const server = await startServer(folder.path, { GONGKAI_DEMO: '0', DATABASE_URL: external.url })
    const health = await (await fetch(`${server.url}/healthz`)).json()
    expect(health).toMatchObject({ status: 'ok', database: { kind: 'external' } })
    expect(existsSync(join(folder.path, 'postgres'))).toBe(false)
    expect(existsSync(join(folder.path, 'secret', 'encryption.key'))).toBe(true)
    expect(await server.stop()).toBe(0)
    await folder.remove()
  }, 60_000)
})

describe('写错的设置', () => {
  it('每一处是一句话，什么也不启动', async () => {
    const { code, output } = await run({ PORT: '80 80', GONGKAI_DEMO: 'yes', GONGKAI_LOG: 'loud' })
    expect(code).toBe(1)
    expect(output.trim().split('\n')).toHaveLength(3)
    for (const key of ['PORT', 'GONGKAI_DEMO', 'GONGKAI_LOG']) expect(output).toContain(key)
  })

  it('连不上的外部数据库用一句话说明', async () => {
    const { code, output } = await run({ PORT: '0', DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' })
    expect(code).toBe(1)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toContain('无法连接数据库')
    expect(output).not.toContain(':x@')
  })
})

describe('main.mjs --openapi', () => {
  it('不启动数据库就打印接口说明', async () => {
    const { code, output } = await run({}, ['--openapi'])
    expect(code).toBe(0)
    const document = JSON.parse(output)
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/session', '/api/work', '/api/requests/{id}/actions/{command}', '/healthz']),
    )
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['RequestDetail', 'ErrorAnswer']))
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
