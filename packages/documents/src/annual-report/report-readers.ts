import { Worker } from 'node:worker_threads'
import { patience, patienceText } from './patience.ts'
import type { ReadingResult } from './reading.ts'

/** Bounds of reading one file in a worker. */
export interface ReaderLimits {
  /** How many workers read at the same time. */
  workers: number
  /** Milliseconds for one file on a quiet machine; a worker that takes longer is ended. */
  milliseconds: number
  /** How many times as long a file may take now; follows how busy the machine is. */
  patience(): number
  /** Megabytes of memory of a worker; one that needs more is ended. */
  megabytes: number
}

const usual: ReaderLimits = { workers: 1, milliseconds: 30_000, megabytes: 512, patience }

/** Milliseconds a new worker may take to load its program on a busy machine. */
const loadingTime = 60_000

interface Job {
  id: number
  file: string
  bytes: Uint8Array
  settle(result: ReadingResult): void
}

interface Reader {
  worker: Worker
  job: Job | null
  timer: NodeJS.Timeout | null
  /** Whether the worker has loaded its program; loading does not count as reading. */
  ready: boolean
}

/**
 * Reads reports in workers with limits of time and memory. A file that breaks them costs its worker, which is
 * replaced, and becomes a failure with a sentence; the others are read as if nothing had happened.
 */
export class ReportReaders {
  private readonly limits: ReaderLimits
  private readonly readers: Reader[] = []
  private readonly waiting: Job[] = []
  private count = 0
  private closed = false
  private entry: { workerEntry: string; readerMark: string } | null = null

  constructor(limits: Partial<ReaderLimits> = {}) {
    this.limits = { ...usual, ...limits }
  }

  /** Reads one file. Never rejects for what a file holds. */
  async read(file: string, bytes: Uint8Array): Promise<ReadingResult> {
    if (this.closed) throw new Error('these readers are closed')
    // Loaded apart, so that a bundler gives it a file of its own: that file is what a worker loads.
    this.entry ??= await import('./worker-entry.ts')
    return new Promise((settle) => {
      this.waiting.push({ id: ++this.count, file, bytes, settle })
      this.next()
    })
  }

  /** Ends all workers; files still being read become failures. */
  async close(): Promise<void> {
    this.closed = true
    for (const job of this.waiting.splice(0)) job.settle(failed(job, '读取已经中止。'))
    const ended = this.readers.splice(0).map((reader) => {
      this.finish(reader, (job) => failed(job, '读取已经中止。'))
      return reader.worker.terminate()
    })
    await Promise.all(ended)
  }

  private next(): void {
    const job = this.waiting[0]
    if (!job) return
    const reader = this.readers.find((candidate) => candidate.job === null) ?? this.hire()
    if (!reader) return
    this.waiting.shift()
    reader.job = job
    reader.worker.ref()
    this.watch(reader)
    reader.worker.postMessage({ id: job.id, file: job.file, bytes: job.bytes })
    this.next()
  }

  private watch(reader: Reader): void {
    if (reader.timer) clearTimeout(reader.timer)
    const factor = this.limits.patience()
    const given = this.limits.milliseconds * factor
    const reason = `读取超过 ${patienceText(this.limits.milliseconds, factor)}还没有读完`
    reader.timer = setTimeout(() => this.dismiss(reader, reason), reader.ready ? given : given + loadingTime * factor)
  }

  private hire(): Reader | null {
    if (!this.entry || this.readers.length >= this.limits.workers) return null
    const { workerEntry, readerMark } = this.entry
    const worker = new Worker(new URL(workerEntry), {
      workerData: { mark: readerMark },
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
    })
    const reader: Reader = { worker, job: null, timer: null, ready: false }
    worker.unref()
    worker.on('message', ({ ready, result, fault }: { ready?: true; result?: ReadingResult; fault?: string }) => {
      if (ready) {
        reader.ready = true
        if (reader.job) this.watch(reader)
        return
      }
      this.finish(reader, (job) => result ?? failed(job, faultText(fault)))
      worker.unref()
      this.next()
    })
    worker.on('error', (error) => {
      const memory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.dismiss(reader, memory ? `读取时需要的内存超过 ${this.limits.megabytes} MB` : faultText(error.message))
    })
    worker.on('exit', () => this.dismiss(reader, '读取时程序意外退出'))
    this.readers.push(reader)
    return reader
  }

  /** Ends a worker whose file broke a limit; its place is free for a new one. */
  private dismiss(reader: Reader, reason: string): void {
    const at = this.readers.indexOf(reader)
    if (at >= 0) this.readers.splice(at, 1)
    this.finish(reader, (job) => failed(job, `${reason.replace(/。$/, '')}，可能是异常文件，未予采用。`))
    void reader.worker.terminate()
    if (!this.closed) this.next()
  }

  private finish(reader: Reader, resultOf: (job: Job) => ReadingResult): void {
    if (reader.timer) clearTimeout(reader.timer)
    const { job } = reader
    reader.timer = null
    reader.job = null
    job?.settle(resultOf(job))
  }
}

const failed = ({ file }: Job, reason: string): ReadingResult => ({ ok: false, file, reason })

const faultText = (fault: string | undefined) => `读取时程序出错（${(fault ?? '原因不明').split('\n')[0]}）`

/** Reads one report in a worker of its own, within the limits. */
export async function readReportInWorker(
  file: string,
  bytes: Uint8Array,
  limits: Partial<Omit<ReaderLimits, 'workers'>> = {},
): Promise<ReadingResult> {
  const readers = new ReportReaders({ ...limits, workers: 1 })
  try {
    return await readers.read(file, bytes)
  } finally {
    await readers.close()
  }
}
