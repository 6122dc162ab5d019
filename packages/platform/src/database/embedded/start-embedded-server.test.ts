import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { connectionUrl } from '../connection.ts'
import { isServerOf } from './postmaster.ts'
import { isRunning } from './process-identity.ts'
import { type EmbeddedServer, startEmbeddedServer } from './start-embedded-server.ts'

const root = mkdtempSync(join(tmpdir(), 'gongkai-launcher-'))
const dataFolder = join(root, 'data')
const clusterFolder = join(dataFolder, 'postgres')

/** The launcher as a program: only another process can be killed. It lies beside the sources to find its packages. */
const program = fileURLToPath(new URL(`./fixtures/dist/start-${process.pid}.mjs`, import.meta.url))

interface Told {
  adopted?: boolean
  pid?: number
  url?: string
  refused?: string
}

const children: ChildProcess[] = []
const servers: EmbeddedServer[] = []

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('./fixtures/start.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: program,
    logLevel: 'silent',
  })
})

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  const pid = serverPid()
  if (pid !== null) process.kill(pid, 'SIGQUIT')
  rmSync(program, { force: true })
  rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

// whatever a test did or failed to do, the next one finds a free folder
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

// one after the other: each finds the folder as the one before has left it
describe('the server of a data folder', { timeout: 60_000 }, () => {
  test('starts in a folder that only its owner can enter, answers, and leaves nothing running', async () => {
    chmodSync(root, 0o700)
    const server = await begin()
    expect(server.adopted).toBe(false)
    const facts = await ask(
      connectionUrl(server.connection),
      `select current_setting('server_version_num')::int >= 180000 as version, current_setting('fsync') as fsync,
              current_setting('listen_addresses') as addresses, (select rolsuper from pg_roles where rolname = user) as super,
              pg_encoding_to_char(encoding) as encoding, datlocprovider::text as locale
         from pg_database where datname = current_database()`,
    )
    expect(facts).toEqual({ version: true, fsync: 'on', addresses: '', super: false, encoding: 'UTF8', locale: 'b' })
    const pid = server.pid()
    await server.stop()
    expect(isRunning(pid)).toBe(false)
    expect(existsSync(join(dataFolder, 'gongkai.lock'))).toBe(false)
  })

  test('asks everybody for the password', async () => {
    const server = await begin()
    const stranger = ask(connectionUrl({ ...server.connection, password: 'guess' }), 'select 1')
    await expect(stranger).rejects.toMatchObject({ code: '28P01' })
  })

  test('is not given to a second process while the first is alive', async () => {
    const server = await begin()
    const second = await tell(start())
    expect(second.refused).toMatch(/^数据文件夹 .* 正由另一个“公开”进程使用（进程号 \d+，.*：请先停止它/)
    expect(second.refused).toContain(`进程号 ${process.pid}`)
    expect(await ask(connectionUrl(server.connection), 'select 1 as one')).toEqual({ one: 1 })
  })

  test('outlives a killed process and is adopted with all that was acknowledged', async () => {
    const first = start()
    const told = await tell(first)
    await ask(told.url, 'create table kept (fact text)')
    await ask(told.url, "insert into kept values ('received')")
    await kill(first)
    const server = await begin()
    expect({ adopted: server.adopted, pid: server.pid() }).toEqual({ adopted: true, pid: told.pid })
    expect(await ask(connectionUrl(server.connection), 'select fact from kept')).toEqual({ fact: 'received' })
    await server.stop()
    expect(isRunning(told.pid ?? 0)).toBe(false)
  })

  test('is started again when it is killed under a running process, and loses nothing acknowledged', async () => {
    const messages: string[] = []
    const server = await begin(dataFolder, (message) => messages.push(message))
    const url = connectionUrl(server.connection)
    const before = server.pid()
    await ask(url, "insert into kept values ('second')")
    process.kill(before, 'SIGKILL')
    await until(() => server.pid() !== before && messages.includes('数据库已恢复。'))
    expect(await ask(url, 'select count(*)::int as facts from kept')).toEqual({ facts: 2 })
  })

  test('starts after everything was killed at once', async () => {
    const first = start()
    const told = await tell(first)
    await ask(told.url, "insert into kept values ('third')")
    await kill(first)
    process.kill(told.pid ?? 0, 'SIGKILL')
    const server = await begin()
    expect(server.adopted).toBe(false)
    expect(await ask(connectionUrl(server.connection), 'select count(*)::int as facts from kept')).toEqual({
      facts: 3,
    })
  })

  test('starts although a zombie and then a stranger have the number of its last server', async () => {
    const zombie = await makeZombie()
    try {
      for (const pid of [zombie.pid, process.pid]) {
        const file = join(clusterFolder, 'postmaster.pid')
        writeFileSync(
          file,
          `${pid}\n/proc/self/cwd\n1795317007\n5432\n/proc/self/cwd\n\n 16040004         4\nready   \n`,
        )
        writeFileSync(join(clusterFolder, '.s.PGSQL.5432.lock'), `${pid}\n`)
        const server = await begin()
        expect(server.adopted).toBe(false)
        await server.stop()
      }
    } finally {
      zombie.end()
    }
  })

  test('starts where a first creation was cut short, in a folder with a path too long for a socket', async () => {
    const long = join(root, '很长的路径'.repeat(10), 'data')
    mkdirSync(join(long, 'postgres.creating', 'base'), { recursive: true })
    const server = await begin(long)
    expect(await ask(connectionUrl(server.connection), 'select 1 as one')).toEqual({ one: 1 })
    expect(existsSync(join(long, 'postgres.creating'))).toBe(false)
  })

  test.runIf(process.getuid?.() === 0)('starts from a copy that has lost its owner', async () => {
    chownSync(clusterFolder, 0, 0)
    chmodSync(clusterFolder, 0o755)
    const server = await begin()
    expect(await ask(connectionUrl(server.connection), 'select count(*)::int as facts from kept')).toEqual({ facts: 3 })
    await server.stop()
  })

  test('leaves a folder alone that is no cluster of ours', async () => {
    const folder = join(root, 'foreign')
    mkdirSync(join(folder, 'postgres'), { recursive: true })
    writeFileSync(join(folder, 'postgres', 'letter.txt'), 'keep me')
    await expect(begin(folder)).rejects.toThrow(/不是“公开”的数据库/)
    expect(readFileSync(join(folder, 'postgres', 'letter.txt'), 'utf8')).toBe('keep me')
  })

  test('says so when the data folder cannot be made', async () => {
    writeFileSync(join(root, 'file'), '')
    await expect(begin(join(root, 'file'))).rejects.toThrow(/^数据文件夹 .* 不能使用（.*EEXIST/)
  })

  test('says so when the folder was written by another major version', async () => {
    const file = join(clusterFolder, 'PG_VERSION')
    const version = readFileSync(file, 'utf8')
    writeFileSync(file, '15\n')
    await expect(begin()).rejects.toThrow(/由 PostgreSQL 15 写成，本程序带的是 PostgreSQL 18/)
    writeFileSync(file, version)
  })
})

async function begin(folder = dataFolder, log: (message: string) => void = () => undefined): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataFolder: folder, log })
  servers.push(server)
  return server
}

function start(): ChildProcess {
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return child
}

async function tell(child: ChildProcess): Promise<Told> {
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as Told
  throw new Error(`process ended without a word (${child.exitCode})`)
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

async function ask(url: string | undefined, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows[0]
  } finally {
    await client.end()
  }
}

function serverPid(): number | null {
  const file = join(clusterFolder, 'postmaster.pid')
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0
  return pid > 0 && isServerOf(clusterFolder, pid) ? pid : null
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 1000) throw new Error('waited in vain')
    await wait(20)
  }
}

/** A shell whose child ends only after the shell has become `sleep`, which never collects it. */
async function makeZombie(): Promise<{ pid: number; end: () => void }> {
  const script = '(until grep -q sleep /proc/$$/comm; do sleep 0.02; done) & echo $!; exec sleep 60'
  const parent = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  let pid = 0
  for await (const line of createInterface({ input: parent.stdout })) {
    pid = Number(line)
    break
  }
  await until(() => !isRunning(pid))
  expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ')
  return { pid, end: () => void parent.kill('SIGKILL') }
}
