import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Platform } from '@gongkai/platform'
import {
  importPastRequests,
  listPastRows,
  previewPastRequests,
  readPastImport,
  startPastImport,
} from '@gongkai/platform/actions/past-requests'
import { systemActor } from '@gongkai/platform/people'
import type { Said } from './admin-commands.ts'

/** Lines of faults that are printed; all of them are in the office, with the rows as a file. */
const SHOWN_FAULTS = 200

/** Milliseconds before the first, and between two lines of progress. */
const PROGRESS_EVERY = 1_000

/**
 * Imports a ledger of past requests at the machine: checks every row, says every fault, and records the good rows.
 * With `checkOnly` nothing is imported.
 */
export async function importRequestsFile(
  platform: Platform,
  file: string,
  organId: string,
  checkOnly = false,
  progress: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<Said> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch {
    return { ok: false, lines: [`读不到文件“${file}”。`] }
  }
  const read = await previewPastRequests(platform, systemActor, { organId, fileName: basename(file), bytes })
  if (!read.ok) return { ok: false, lines: [read.message] }
  const { importId } = read
  const faulty = await listPastRows(platform, systemActor, importId, {
    faultyOnly: true,
    after: 0,
    limit: SHOWN_FAULTS,
  })
  const faults = faulty.ok
    ? faulty.rows.map(({ row, faults: sentences }) => `  第 ${row} 行：${sentences.join('；')}`)
    : []
  const counts = async () => {
    const found = await readPastImport(platform, systemActor, importId)
    if (!found.ok) throw new Error(found.message)
    return found.found
  }
  const before = await counts()
  if (checkOnly) {
    return {
      ok: before.faulty === 0,
      lines: [`读出 ${before.total} 行，${before.faulty} 行有问题；没有导入。`, ...faults],
    }
  }
  const started = await startPastImport(platform, systemActor, importId)
  if (!started.ok) return { ok: false, lines: [started.message, ...faults] }
  let told = Date.now()
  await importPastRequests(platform, { importId }, { attempt: 1 }, (done, total) => {
    if (Date.now() - told < PROGRESS_EVERY) return
    told = Date.now()
    progress(`正在导入 ${done} ／ ${total} 行`)
  })
  const { total, imported, faulty: left } = await counts()
  return {
    ok: left === 0,
    lines: [`读出 ${total} 行，已导入 ${imported} 行，没有导入 ${left} 行。`, ...faults],
  }
}
