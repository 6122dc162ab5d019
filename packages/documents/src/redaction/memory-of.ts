import { readFileSync } from 'node:fs'

/** Bytes of a page of memory on the systems that have `/proc`. */
const MEMORY_PAGE = 4096

/**
 * Megabytes of memory that a process holds, with that of its native code, which Node's own limit does not count; null
 * where the system does not tell (everything but Linux): there the limit of Node alone holds.
 */
export function memoryOf(processId: number | undefined): number | null {
  if (processId === undefined || process.platform !== 'linux') return null
  try {
    const resident = Number(readFileSync(`/proc/${processId}/statm`, 'utf8').split(' ')[1])
    return Number.isFinite(resident) ? (resident * MEMORY_PAGE) / 1024 / 1024 : null
  } catch (error) {
    // it has just ended
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
