import type { AuditOptions } from '@gongkai/law/annual-report'
import type { CommandIo } from '../command-io.ts'
import { type FoundFile, findFiles } from '../inputs/find-files.ts'
import { inputsOf } from '../inputs/inputs.ts'
import type { FileOutcome } from '../outcome.ts'
import { unpackOutcome } from './packed-outcome.ts'
import { Progress } from './progress.ts'
import { readAll } from './read-all.ts'
import { ReaderPool } from './reader-pool.ts'
import type { WorkerAnswer } from './report-worker.ts'

export interface ReadFilesOptions {
  io: CommandIo
  workers: number
  /** Null for reading alone. */
  audit: AuditOptions | null
}

/**
 * Reads files in parallel and gives them in their order, with progress; the threads are ended in any case. They come
 * packed: opening them is work for the main thread, of which there is only one.
 */
export async function* readFiles(files: readonly FoundFile[], options: ReadFilesOptions): AsyncGenerator<WorkerAnswer> {
  const { io, workers, audit } = options
  const progress = new Progress(io, files.length)
  const pool = new ReaderPool({ entry: io.worker, workers })
  try {
    const inputs = inputsOf(files, (more) => progress.grow(more))
    yield* readAll(inputs, pool, { workers, audit, onRead: ({ subject }) => progress.step(subject === null) })
  } finally {
    await progress.end()
    await pool.close()
  }
}

/** Reads the paths of a few reports that are held all at once: for comparing and for sums. */
export async function readPaths(paths: readonly string[], options: ReadFilesOptions): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  const { files } = await findFiles(paths)
  for await (const { packed } of readFiles(files, options)) outcomes.push(unpackOutcome(packed))
  return outcomes
}
