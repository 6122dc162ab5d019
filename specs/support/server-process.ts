import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../apps/server/dist/main.mjs', import.meta.url))

/** The platform as a stranger starts it: the built server in a process and a data folder of its own. */
export interface ServerProcess {
  url: string
  /** Everything printed so far. */
  output: () => string
  dataFolder: string
  pid: number
  /** Asks the process to stop, as Ctrl-C does, and waits until it is gone. */
  stop: () => Promise<number | null>
}

/** A new, empty data folder and the function that removes it. */
export async function newDataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'gongkai-journey-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/**
 * Starts the built server on a free port and waits for its ready line (at most two minutes).
 *
 * @throws with everything it printed, when it ends before it is ready
 */
export async function startServer(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', GONGKAI_DATA: dataFolder, DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const url = await readyUrl(child, () => printed)
  return {
    url,
    output: () => printed,
    dataFolder,
    pid: child.pid as number,
    stop: () => ended(child, 'SIGTERM'),
  }
}

function readyUrl(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`the server ${why}; it printed:\n${printed()}`))
    const timer = setTimeout(() => fail('was not ready in time'), 120_000)
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code} before it was ready`)
    })
    child.stdout?.on('data', () => {
      const ready = /Gongkai is ready: http:\/\/localhost:(\d+)/.exec(printed())
      if (ready === null) return
      clearTimeout(timer)
      resolve(`http://localhost:${ready[1]}`)
    })
  })
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode)
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}
