import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadingResult } from '@gongkai/documents/annual-report'

/** A file as it came in. */
export interface ReportFile {
  fileName: string
  bytes: Uint8Array
}

/** Reads one annual report; a file that cannot be read is a value with its reason, never an exception. */
export type ReadReport = (file: ReportFile) => Promise<ReadingResult>

export interface ReportReader {
  read: ReadReport
  /** Ends all workers; files under way are answered as not readable. */
  close: () => Promise<void>
}

export interface ReportReaderOptions {
  /** The built worker, `report-reader-worker.mjs`. */
  entry: URL
  /** How long one file may take. */
  milliseconds?: number
  /** How much memory one worker may take, in megabytes. */
  megabytes?: number
  /** How many files are read at once. */
  workers?: number
}

export interface ReaderCall {
  fileName: string
  bytes: Uint8Array
}

/** A worker that waits for work is ended after this time. */
const idleMilliseconds = 15_000

/**
 * Reads reports in worker threads, because they come from strangers: a file that takes too long or too much memory
 * ends its worker and nothing else, and the next file gets a new one.
 */
export function createReportReader(options: ReportReaderOptions): ReportReader {
  const { entry, milliseconds = 20_000, megabytes = 512, workers = 2 } = options
  const idle: { worker: Worker; leave: NodeJS.Timeout }[] = []
  const waiting: (() => void)[] = []
  const living = new Set<Worker>()
  let busy = 0

  const start = (): Worker => {
    const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    worker.unref()
    // whoever waits for an answer hears of it through `once`; without a listener it would end the process
    worker.on('error', () => undefined)
    living.add(worker)
    worker.once('exit', () => living.delete(worker))
    return worker
  }

  const takeWorker = (): Worker => {
    const waitingWorker = idle.pop()
    if (waitingWorker === undefined) return start()
    clearTimeout(waitingWorker.leave)
    return waitingWorker.worker
  }

  const keepForLater = (worker: Worker): void => {
    const leave = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.worker === worker),
        1,
      )
      void worker.terminate()
    }, idleMilliseconds)
    leave.unref()
    idle.push({ worker, leave })
  }

  const read: ReadReport = async ({ fileName, bytes }) => {
    if (busy < workers) busy += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      const worker = takeWorker()
      const answer = await answerOf(worker, { fileName, bytes }, milliseconds)
      if (answer.usable) keepForLater(worker)
      else await worker.terminate()
      return answer.result
    } finally {
      // the place goes to the next in line, or is free again
      const next = waiting.shift()
      if (next === undefined) busy -= 1
      else next()
    }
  }

  return {
    read,
    async close() {
      for (const { leave } of idle) clearTimeout(leave)
      await Promise.all([...living].map((worker) => worker.terminate()))
    },
  }
}

interface Answer {
  result: ReadingResult
  /** False when the worker must not be used again. */
  usable: boolean
}

async function answerOf(worker: Worker, call: ReaderCall, milliseconds: number): Promise<Answer> {
  const { fileName } = call
  const unreadable = (reason: string): Answer => ({ result: { ok: false, file: fileName, reason }, usable: false })
  const over = new AbortController()
  const { signal } = over
  try {
    const answered = once(worker, 'message', { signal }).then(
      ([result]): Answer => ({ result: result as ReadingResult, usable: true }),
    )
    const ended = once(worker, 'exit', { signal }).then(() => unreadable(reasonOfEnd))
    const late = new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => resolve(unreadable(reasonOfTime(milliseconds))), milliseconds)
      signal.addEventListener('abort', () => clearTimeout(timer))
    })
    worker.postMessage(call)
    return await Promise.race([answered, ended, late])
  } catch (fault) {
    // `once` rejects with what the worker threw
    return unreadable(
      (fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? reasonOfMemory : reasonOfEnd,
    )
  } finally {
    over.abort()
  }
}

const reasonOfTime = (milliseconds: number): string =>
  `读取超过 ${Math.round(milliseconds / 1000)} 秒，已经停止：文件过大或者结构异常，请另存为较小的文件后再导入。`
const reasonOfMemory = '读取所需的内存超过限制，已经停止：文件过大或者结构异常，请另存为较小的文件后再导入。'
const reasonOfEnd = '读取程序在这个文件上意外停止：文件可能已经损坏，请换一份或者另存后再导入。'
