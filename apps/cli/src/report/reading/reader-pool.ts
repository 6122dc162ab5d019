import { Worker } from 'node:worker_threads'
import { patience, patienceText } from '@gongkai/documents/annual-report'
import { packOutcome, refused } from './packed-outcome.ts'
import type { WorkerAnswer, WorkerTask } from './report-worker.ts'

export interface ReaderPoolOptions {
  entry: URL
  /** How many files are read at once. */
  workers: number
  /** How long one file may take on a quiet machine. */
  milliseconds?: number
  /** How many times as long it may take now; follows how busy the machine is. */
  patience?(): number
  /** How much memory one worker may take, in megabytes. */
  megabytes?: number
}

interface Job {
  task: WorkerTask
  done(answer: WorkerAnswer): void
}

interface Reader {
  worker: Worker
  /** The first is under way, the second is handed over already, so that the thread never waits for its next file. */
  jobs: Job[]
  timer: NodeJS.Timeout | undefined
}

const handedOver = 2

/**
 * Reads reports in threads: they come from strangers, so a file that takes too long or too much memory ends its thread
 * and nothing else, and the next file gets a new one.
 */
export class ReaderPool {
  private readonly readers = new Set<Reader>()
  private readonly waiting: Job[] = []
  private readonly options: Required<ReaderPoolOptions>

  constructor(options: ReaderPoolOptions) {
    this.options = { milliseconds: 60_000, megabytes: 1024, patience, ...options }
  }

  /** The packed outcome of one file; a refusal is an outcome too. */
  read(task: WorkerTask): Promise<WorkerAnswer> {
    return new Promise((done) => {
      this.waiting.push({ task, done })
      this.handOut()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.readers].map(({ worker, timer }) => (clearTimeout(timer), worker.terminate())))
  }

  private handOut(): void {
    while (this.waiting.length > 0) {
      const reader = this.freeReader()
      const job = reader && this.waiting.shift()
      if (!reader || !job) return
      reader.jobs.push(job)
      reader.worker.postMessage(job.task)
      if (reader.jobs.length === 1) this.watch(reader)
    }
  }

  /** A reader without work, else a new one, else one with room for a next file. */
  private freeReader(): Reader | undefined {
    const readers = [...this.readers]
    const idle = readers.find(({ jobs }) => jobs.length === 0)
    if (idle) return idle
    if (readers.length < this.options.workers) return this.start()
    return readers.find(({ jobs }) => jobs.length < handedOver)
  }

  private start(): Reader {
    const { entry, megabytes } = this.options
    const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 } })
    const reader: Reader = { worker, jobs: [], timer: undefined }
    this.readers.add(reader)
    worker.on('message', (answer: WorkerAnswer) => {
      const job = reader.jobs.shift()
      this.watch(reader)
      job?.done(answer)
      this.handOut()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      this.replace(reader, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? reasonOfMemory : reasonOfEnd(error.message))
    })
    worker.on('exit', () => this.replace(reader, reasonOfEnd()))
    return reader
  }

  private watch(reader: Reader): void {
    clearTimeout(reader.timer)
    if (reader.jobs.length === 0) return
    const { milliseconds } = this.options
    const factor = this.options.patience()
    reader.timer = setTimeout(() => this.replace(reader, reasonOfTime(milliseconds, factor)), milliseconds * factor)
  }

  /** Ends a reader: the file under way is refused, what was only handed over is read by another. */
  private replace(reader: Reader, reason: string): void {
    if (!this.readers.delete(reader)) return
    clearTimeout(reader.timer)
    void reader.worker.terminate()
    const [stuck, ...others] = reader.jobs
    this.waiting.unshift(...others)
    if (stuck) stuck.done({ packed: packOutcome(refused(stuck.task.path, reason)), subject: null })
    this.handOut()
  }
}

const reasonOfTime = (milliseconds: number, factor: number): string =>
  `读取超过 ${patienceText(milliseconds, factor)}，已经停止：文件过大或者结构异常。请另存为较小的文件后再读取。`
const reasonOfMemory = '读取所需的内存超过限制，已经停止：文件过大或者结构异常。请另存为较小的文件后再读取。'
const reasonOfEnd = (detail = ''): string =>
  `读取程序在这个文件上意外停止${detail === '' ? '' : `（${detail}）`}：文件可能已经损坏。请换一份或者另存后再读取。`
