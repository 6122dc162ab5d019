import { randomBytes } from 'node:crypto'
import { copyFileSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { identityOf, isStillRunning, type ProcessIdentity } from './process-identity.ts'

interface Owner extends ProcessIdentity {
  since: string
}

/**
 * Makes this process the only owner of the data folder until `release`.
 * A lock left behind by a process that is gone, or whose number now belongs to another process, is taken over.
 *
 * @throws DatabaseUnavailable when a living process owns the folder
 */
export async function lockDataFolder(dataFolder: string): Promise<{ release: () => void }> {
  const path = join(dataFolder, 'gongkai.lock')
  const mine = JSON.stringify({ ...identityOf(process.pid), since: new Date().toISOString() } satisfies Owner)
  for (;;) {
    if (createExclusively(path, mine)) break
    const found = await readOwner(path)
    if (found === null) continue
    if (found.owner !== null && isStillRunning(found.owner)) {
      const { pid, since } = found.owner
      throw new DatabaseUnavailable(
        `数据文件夹 ${dataFolder} 正由另一个“公开”进程使用（进程号 ${pid}，${since} 启动）：` +
          '请先停止它，或用环境变量 GONGKAI_DATA 指定别的文件夹。',
      )
    }
    removeStale(path, found.text)
  }
  return {
    release: () => {
      if (readText(path) === mine) rmSync(path, { force: true })
    },
  }
}

function createExclusively(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o644 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** null: the lock has gone meanwhile. A lock that stays unreadable was torn by a crash and has no owner. */
async function readOwner(path: string): Promise<{ text: string; owner: Owner | null } | null> {
  for (let attempt = 0; ; attempt++) {
    const text = readText(path)
    if (text === null) return null
    const owner = parseOwner(text)
    if (owner !== null || attempt === 5) return { text, owner }
    await wait(50)
  }
}

function parseOwner(text: string): Owner | null {
  try {
    return JSON.parse(text) as Owner
  } catch {
    return null
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * Moves the judged lock aside. Two starters may judge the same stale lock: the slower one could move the fresh lock
 * of the faster one, so what was moved is compared with what was judged and put back when it differs.
 */
function removeStale(path: string, judged: string): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readText(aside) !== judged) copyFileSync(aside, path, constants.COPYFILE_EXCL)
  rmSync(aside, { force: true })
}
