import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { deflateRawSync } from 'node:zlib'
import { readReport } from '@gongkai/documents/annual-report'
import {
  type AnnualReport,
  type AuditOptions,
  audit,
  type SiblingPrint,
  siblingPrint,
} from '@gongkai/law/annual-report'
import { openingFailed } from '../inputs/opening-failed.ts'
import type { FileOutcome } from '../outcome.ts'

/** One report to read, in a thread of its own. */
export interface WorkerTask {
  path: string
  /** The bytes of an entry of an archive; without them the file at `path` is read. */
  bytes?: Uint8Array
  /** Null for reading alone. */
  audit: AuditOptions | null
}

/** The outcome packed, so that it is handed over without being copied and waits on disk in little space. */
export interface WorkerAnswer {
  packed: Uint8Array
  /** Whose report it is, so that nobody has to open the packed outcome to know; null for a refusal. */
  subject: ReportSubject | null
}

/** The organ and the year a report is about, each null where it was not recognised, and its wording. */
export interface ReportSubject extends Pick<AnnualReport, 'organ' | 'year'> {
  print: SiblingPrint
}

/** One file after the other: what was handed over early waits, so that answers come in order and limits fit one file. */
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (task: WorkerTask) => {
  last = last.then(() => answer(task))
})

async function answer(task: WorkerTask): Promise<void> {
  const outcome = await outcomeOf(task)
  const packed = deflateRawSync(JSON.stringify(outcome), { level: 1 })
  // a small buffer lies in a pool shared with others and cannot be handed over
  const own = new Uint8Array(packed)
  const subject = outcome.result.ok ? subjectOf(outcome.result.reading) : null
  parentPort?.postMessage({ packed: own, subject } satisfies WorkerAnswer, [own.buffer])
}

const subjectOf = (report: AnnualReport): ReportSubject => ({
  organ: report.organ,
  year: report.year,
  print: siblingPrint(report),
})

async function outcomeOf({ path, bytes, audit: options }: WorkerTask): Promise<FileOutcome> {
  const file = basename(path)
  let content: Uint8Array
  try {
    content = bytes ?? (await readFile(path))
  } catch (error) {
    return { path, result: { ok: false, file, reason: openingFailed((error as NodeJS.ErrnoException).code) } }
  }
  const result = await readReport(file, content)
  return options !== null && result.ok ? { path, result, findings: audit(result.reading, options) } : { path, result }
}
