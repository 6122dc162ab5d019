import type { AuditOptions } from '@gongkai/law/annual-report'
import type { Input } from '../inputs/inputs.ts'
import { packOutcome, refused } from './packed-outcome.ts'
import type { ReaderPool } from './reader-pool.ts'
import type { WorkerAnswer } from './report-worker.ts'

/** Files asked for ahead of the one that comes next, for each thread: bounds what a slow file makes others wait. */
const ahead = 8

/**
 * Reads inputs in parallel and gives the packed outcomes in the order of the inputs, however long each takes. No more
 * than a few files a thread are held at a time.
 */
export async function* readAll(
  inputs: AsyncIterable<Input>,
  pool: ReaderPool,
  workers: number,
  options: AuditOptions | null,
): AsyncGenerator<WorkerAnswer> {
  const underWay: Promise<WorkerAnswer>[] = []
  for await (const input of inputs) {
    underWay.push('reason' in input ? refuse(input.path, input.reason) : pool.read({ ...input, audit: options }))
    if (underWay.length < workers * ahead) continue
    const next = underWay.shift()
    if (next) yield await next
  }
  for (const next of underWay) yield await next
}

async function refuse(path: string, reason: string): Promise<WorkerAnswer> {
  return { packed: packOutcome(refused(path, reason)), subject: null }
}
