import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { type Cluster, ownFolder, serverEnvironment } from './cluster.ts'
import { isRunning } from './process-identity.ts'

/** The socket is named after this number, so it is the same for every cluster on a system with unix sockets. */
const socketPort = 5432

const longestLog = 10 * 1024 * 1024

/** Where a running server of this folder listens: its number and, without unix sockets, its port. */
export interface PostmasterFile {
  pid: number
  port: number
}

/** postmaster.pid as the server wrote it; null when there is none. */
export function readPostmasterFile(folder: string): PostmasterFile | null {
  let lines: string[]
  try {
    lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return { pid: Number(lines[0]), port: Number(lines[3]) || socketPort }
}

/**
 * True when the process is alive and, where the system shows it, works in this very folder: after a restart of the
 * machine or container the number of postmaster.pid may belong to anybody.
 */
export function isServerOf(folder: string, pid: number): boolean {
  if (!isRunning(pid)) return false
  if (process.platform !== 'linux') return true
  return sameFile(`/proc/${pid}/cwd`, folder)
}

/** False for a server whose program was replaced or removed since it started: it could not load its libraries. */
export function runsProgram(program: string, pid: number): boolean {
  return process.platform !== 'linux' || sameFile(`/proc/${pid}/exe`, program)
}

function sameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)]
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    // the process has gone, or belongs to somebody whose files we may not look at: not our server
    return false
  }
}

/** True when something accepts connections there. On Linux the socket lies in the cluster folder itself. */
export function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = host.startsWith('/')
      ? createConnection({ path: join(host, `.s.PGSQL.${port}`) })
      : createConnection({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

export interface Launch {
  pid: number
  ended: Promise<void>
  /** What the server has written since its launch. */
  output: () => string
}

/**
 * Starts the server without waiting for it. It outlives this process on purpose when this process is killed: the next
 * start adopts it.
 *
 * @param settings server settings over the defaults of this house
 */
export async function launchPostmaster(
  cluster: Cluster,
  logFile: string,
  settings: Record<string, string>,
): Promise<Launch> {
  const unixSocket = process.platform === 'linux'
  const all: Record<string, string> = {
    listen_addresses: unixSocket ? '' : '127.0.0.1',
    port: String(unixSocket ? socketPort : await freePort()),
    unix_socket_directories: unixSocket ? ownFolder(cluster.folder) : '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...settings,
  }
  const args = [
    '-D',
    ownFolder(cluster.folder),
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const start = prepareLog(logFile)
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(cluster.binaries.postgres, args, {
    cwd: cluster.folder,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    // Ctrl-C goes to this process alone, which then stops the server in order
    detached: true,
    windowsHide: true,
    ...(cluster.user && { uid: cluster.user.uid, gid: cluster.user.gid }),
  })
  closeSync(log)
  let failure = ''
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      failure = error.message
      resolve()
    })
  })
  child.unref()
  return { pid: child.pid ?? 0, ended, output: () => failure || readFrom(logFile, start) }
}

/** @returns where in the file the next launch begins; a file that has grown long is put aside once */
function prepareLog(logFile: string): number {
  mkdirSync(dirname(logFile), { recursive: true })
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size < longestLog) return size
  renameSync(logFile, `${logFile}.1`)
  return 0
}

/** Orderly stop: sessions are cut, everything is written. Returns when the process has ended. */
export async function stopPostmaster(cluster: Cluster, pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (!signalServer(cluster, pid, signal)) return
    const deadline = Date.now() + seconds * 1000
    while (Date.now() < deadline) {
      if (!isServerOf(cluster.folder, pid)) return
      await wait(20)
    }
  }
  throw new DatabaseUnavailable(`内置数据库（进程号 ${pid}）没有停止。`)
}

function signalServer(cluster: Cluster, pid: number, signal: NodeJS.Signals): boolean {
  if (!isServerOf(cluster.folder, pid)) return false
  if (process.platform === 'win32') {
    const mode = signal === 'SIGINT' ? 'fast' : 'immediate'
    spawnSync(cluster.binaries.pgCtl, ['stop', '-D', cluster.folder, '-m', mode, '-W'], { windowsHide: true })
    return true
  }
  try {
    process.kill(pid, signal)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

/**
 * Removes the lock files of a server that is certainly gone. A new server would take any process with the same number,
 * even a zombie, for their owner. Elsewhere than on Linux we do not know for certain and let the server judge.
 */
export function removeStaleLockFiles(folder: string): void {
  if (process.platform !== 'linux') return
  for (const name of ['postmaster.pid', `.s.PGSQL.${socketPort}.lock`]) rmSync(join(folder, name), { force: true })
}

function readFrom(file: string, start: number): string {
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(64 * 1024)
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, buffer.length, start))
  } finally {
    closeSync(descriptor)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
