import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/**
 * One process, so that it can be told apart from a later one with the same number.
 * `startedAt` is a mark of the operating system (opaque), `boot` and `namespace` say where the number means anything.
 */
export interface ProcessIdentity {
  pid: number
  startedAt: string | null
  boot: string | null
  namespace: string | null
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, startedAt: startMark(pid), boot: bootId(), namespace: pidNamespace() }
}

/** True when exactly this process is running here: same boot, same number space, same start, not a zombie. */
export function isStillRunning(identity: ProcessIdentity): boolean {
  if (identity.boot !== bootId() || identity.namespace !== pidNamespace()) return false
  return isRunning(identity.pid) && identity.startedAt === startMark(identity.pid)
}

/**
 * True when some process has this number and is not a zombie. A killed process that its parent has not collected
 * still has a number and answers signal 0, but does nothing any more.
 */
export function isRunning(pid: number): boolean {
  if (process.platform === 'linux') {
    const state = linuxStat(pid)?.state
    return state !== undefined && state !== 'Z' && state !== 'X'
  }
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function startMark(pid: number): string | null {
  if (process.platform === 'linux') return linuxStat(pid)?.startTime ?? null
  if (process.platform === 'win32') return null
  const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } })
  return listed.stdout?.trim() || null
}

function linuxStat(pid: number): { state: string; startTime: string } | null {
  const text = readOrNull(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  // the command name stands in brackets and may itself hold spaces and brackets
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  const state = fields?.[0]
  const startTime = fields?.[19]
  return state !== undefined && startTime !== undefined ? { state, startTime } : null
}

function bootId(): string | null {
  if (process.platform !== 'linux') return null
  return readOrNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
}

function pidNamespace(): string | null {
  if (process.platform !== 'linux') return null
  return readOrNull(() => readlinkSync('/proc/self/ns/pid'))
}

/** The process may end between two looks at it: an unreadable entry means that there is nothing to know. */
function readOrNull(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
