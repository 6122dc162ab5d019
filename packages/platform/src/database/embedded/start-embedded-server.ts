import { closeSync, constants, mkdirSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { DatabaseConnection } from '../connection.ts'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { postgresBinaries } from './binaries.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import {
  isListening,
  isServerOf,
  launchPostmaster,
  readPostmasterFile,
  removeStaleLockFiles,
  runsProgram,
  stopPostmaster,
} from './postmaster.ts'
import { claimCluster, connectWhenReady, ensureApplicationDatabase } from './server-session.ts'
import { serverUser } from './server-user.ts'

export interface EmbeddedServerOptions {
  /** Everything of this installation lies below it; the cluster in `postgres/`, its log in `logs/database.log`. */
  dataFolder: string
  /** Chinese sentences about what takes time or went wrong. */
  log: (message: string) => void
  /** Server settings over the defaults, e.g. `{ max_connections: '200' }`. */
  settings?: Record<string, string>
}

export interface EmbeddedServer {
  /** The application's role and database; the role is not a superuser. */
  connection: DatabaseConnection
  /** The superuser, for tests and maintenance. */
  administrator: DatabaseConnection
  /** True when a server that had outlived its Gongkai process was found running and is used on. */
  adopted: boolean
  /** Number of the server process now; it changes when the server had to be started again. */
  pid: () => number
  /** Orderly shutdown; afterwards the data folder is free. */
  stop: () => Promise<void>
}

const recoveryLimit = 10 * 60_000
const retryLimit = 15_000

/** Shared memory: the last children of a killed server are still leaving. Lock file: another server is just leaving. */
const passes = /shared memory block|lock file "postmaster\.pid"/

/**
 * Runs the PostgreSQL server of the data folder, creating its cluster on the first run and adopting a server that was
 * left running when an earlier Gongkai process was killed. When the server dies while we run, it is started again.
 * It listens on a unix socket in its own folder (elsewhere than on Linux: on a free loopback port), with passwords.
 *
 * @throws DatabaseUnavailable with a Chinese sentence: folder in use, no binaries for this machine, start failed
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const dataFolder = resolve(options.dataFolder)
  try {
    return await startIn(dataFolder, options)
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (!path?.startsWith(dataFolder)) throw error
    throw new DatabaseUnavailable(
      `数据文件夹 ${dataFolder} 不能使用（${path}：${code}）：请检查权限和磁盘，或用环境变量 GONGKAI_DATA 指定别的文件夹。`,
      { cause: error },
    )
  }
}

async function startIn(dataFolder: string, options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  mkdirSync(dataFolder, { recursive: true })
  const lock = await lockDataFolder(dataFolder)
  try {
    const folder = join(dataFolder, 'postgres')
    const user = serverUser(folder)
    const binaries = postgresBinaries(user, dataFolder)
    const cluster = await openCluster(folder, binaries, user, options.log)
    const keeper = await keepRunning(cluster, join(dataFolder, 'logs', 'database.log'), options)
    let stopped: Promise<void> | undefined
    const stop = () => {
      stopped ??= keeper.stop().finally(lock.release)
      return stopped
    }
    return { ...keeper, stop }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function keepRunning(cluster: Cluster, logFile: string, options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { log, settings = {} } = options
  const socket = process.platform === 'linux' ? socketFolder(cluster.folder) : null
  const host = socket?.path ?? '127.0.0.1'
  const first = await runServer(cluster, logFile, settings, host)
  const at = { host, port: first.port }
  const administrator = { ...at, user: 'postgres', password: cluster.passwords.administrator, database: 'postgres' }
  const application = { ...at, user: 'gongkai', password: cluster.passwords.application, database: 'gongkai' }
  let { pid, session } = first
  let stopping = false
  let revival = Promise.resolve()

  const watch = (watched: pg.Client) =>
    watched.once('end', () => {
      if (!stopping) revival = revive()
    })
  const revive = async () => {
    log('数据库连接中断，正在恢复……')
    while (!stopping) {
      try {
        const next = await runServer(cluster, logFile, { ...settings, port: String(at.port) }, host)
        ;({ pid, session } = next)
        if (stopping) return await session.end()
        await claimCluster(session)
        watch(session)
        return log('数据库已恢复。')
      } catch (error) {
        log(`数据库恢复失败，稍后再试：${(error as Error).message}`)
        await wait(2000)
      }
    }
  }

  const stop = async () => {
    stopping = true
    await session.end().catch(() => undefined)
    await revival
    await stopPostmaster(cluster, pid)
    socket?.close()
  }

  if (!(await claimCluster(session))) {
    await session.end()
    socket?.close()
    throw new DatabaseUnavailable(
      `数据库文件夹 ${cluster.folder} 正由另一个“公开”进程使用：请先停止它，或用环境变量 GONGKAI_DATA 指定别的文件夹。`,
    )
  }
  await ensureApplicationDatabase(session, application)
  watch(session)
  return { connection: application, administrator, adopted: first.adopted, pid: () => pid, stop }
}

interface RunningServer {
  pid: number
  port: number
  adopted: boolean
  session: pg.Client
}

/** Finds the server of this cluster or starts it, and waits until it answers: recovery may take its time. */
async function runServer(
  cluster: Cluster,
  logFile: string,
  settings: Record<string, string>,
  host: string,
): Promise<RunningServer> {
  const retryUntil = Date.now() + retryLimit
  for (;;) {
    const running = await findServer(cluster, host)
    if (running) {
      if (runsProgram(cluster.binaries.postgres, running.pid)) {
        const session = await connectAsOwner(cluster, host, running.port, () => isServerOf(cluster.folder, running.pid))
        if (session) return { ...running, adopted: true, session }
      } else {
        await stopPostmaster(cluster, running.pid)
      }
    }
    removeStaleLockFiles(cluster.folder)
    const launch = await launchPostmaster(cluster, logFile, settings)
    let ended = false
    void launch.ended.then(() => {
      ended = true
    })
    const port = await listeningPort(cluster.folder, host, launch.pid, () => ended)
    const session = port === null ? null : await connectAsOwner(cluster, host, port, () => !ended)
    if (session && port !== null) return { pid: launch.pid, port, adopted: false, session }
    const output = launch.output()
    if (!passes.test(output) || Date.now() > retryUntil) {
      const lines = output.trim().split('\n')
      const reason = lines.find((line) => line.includes('FATAL:')) ?? lines.at(-1) ?? ''
      throw new DatabaseUnavailable(`内置数据库没有启动：${reason}（详见 ${logFile}）`, { cause: new Error(output) })
    }
    await wait(250)
  }
}

/** The live server of this folder, if any. One that is alive but does not listen yet gets time to do so. */
async function findServer(cluster: Cluster, host: string): Promise<{ pid: number; port: number } | null> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const file = readPostmasterFile(cluster.folder)
    if (file === null || !isServerOf(cluster.folder, file.pid)) return null
    if (await isListening(host, file.port)) return file
    if (Date.now() > deadline) return null
    await wait(50)
  }
}

/** The port as soon as the server we launched listens on it; null when it ended before. */
async function listeningPort(folder: string, host: string, pid: number, ended: () => boolean): Promise<number | null> {
  while (!ended()) {
    const file = readPostmasterFile(folder)
    if (file?.pid === pid && (await isListening(host, file.port))) return file.port
    await wait(10)
  }
  return null
}

/** null when the server went away while we waited for it. */
async function connectAsOwner(
  cluster: Cluster,
  host: string,
  port: number,
  alive: () => boolean,
): Promise<pg.Client | null> {
  const deadline = Date.now() + recoveryLimit
  try {
    return await connectWhenReady(
      { host, port, user: 'postgres', password: cluster.passwords.administrator, database: 'postgres' },
      () => alive() && Date.now() < deadline,
    )
  } catch (error) {
    if (!alive()) return null
    throw error
  }
}

/**
 * The folder of the server's socket as a client names it. Addresses of unix sockets hold at most 107 bytes: a longer
 * folder is named by an open descriptor of it.
 */
export function socketFolder(folder: string): { path: string; close: () => void } {
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 107) return { path: folder, close: () => undefined }
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)
  return { path: `/proc/self/fd/${descriptor}`, close: () => closeSync(descriptor) }
}
