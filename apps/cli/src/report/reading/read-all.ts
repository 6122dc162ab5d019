import type { AuditOptions } from '@gongkai/law/annual-report'
import type { Input } from '../inputs/inputs.ts'
import { packOutcome, refused } from './packed-outcome.ts'
import type { ReaderPool } from './reader-pool.ts'
import type { WorkerAnswer } from './report-worker.ts'

/**
 * What is asked for ahead of the file that comes next, for each thread. A PDF takes as long as some hundred other files,
 * and what follows it must not wait for it, or the other threads stand still.
 */
const aheadFiles = 256
/** What may be held for files ahead, unpacked entries and packed outcomes together. */
const aheadBytes = 64 * 1024 * 1024

export interface ReadAllOptions {
  workers: number
  /** Null for reading alone. */
  audit: AuditOptions | null
  /** Hears of each file once it has been read, in the order in which they end. */
  onRead?(answer: WorkerAnswer): Promise<void>
}

/**
 * Reads inputs in parallel and gives the packed outcomes in the order of the inputs, however long each takes. What is
 * held at a time is bounded, in files and in bytes.
 */
export async function* readAll(
  inputs: AsyncIterable<Input>,
  pool: Pick<ReaderPool, 'read'>,
  { workers, audit, onRead }: ReadAllOptions,
): AsyncGenerator<WorkerAnswer> {
  const underWay: Promise<WorkerAnswer>[] = []
  let held = 0

  async function read(input: Input): Promise<WorkerAnswer> {
    const entryBytes = 'bytes' in input ? input.bytes.length : 0
    held += entryBytes
    const answer =
      'reason' in input
        ? { packed: packOutcome(refused(input.path, input.reason)), subject: null }
        : await pool.read({ ...input, audit })
    held += answer.packed.length - entryBytes
    await onRead?.(answer)
    return answer
  }

  const hasRoom = () => underWay.length < workers * aheadFiles && (underWay.length < workers || held <= aheadBytes)

  async function* handOver(until: () => boolean): AsyncGenerator<WorkerAnswer> {
    while (!until()) {
      const first = underWay.shift()
      if (first === undefined) return
      const answer = await first
      held -= answer.packed.length
      yield answer
    }
  }

  for await (const input of inputs) {
    const reading = read(input)
    // a failure is heard when its turn comes, which may be later than the failure
    reading.catch(() => undefined)
    underWay.push(reading)
    yield* handOver(hasRoom)
  }
  yield* handOver(() => false)
}
