import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { readReport } from './read-report.ts'

/** Where this module was loaded from: what a worker has to load to become a reader. */
export const workerEntry: string = import.meta.url

/** Marks the workers that are meant to read; any other worker that loads this module is left alone. */
export const readerMark = 'gongkai-report-reader'

/** What a worker is asked, and what it answers; `fault` is an exception, which no file should cause. */
export interface ReadTask {
  id: number
  file: string
  bytes: Uint8Array
}

if (!isMainThread && (workerData as { mark?: string } | null)?.mark === readerMark && parentPort) {
  const port = parentPort
  port.on('message', async ({ id, file, bytes }: ReadTask) => {
    try {
      port.postMessage({ id, result: await readReport(file, bytes) })
    } catch (error) {
      port.postMessage({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  port.postMessage({ ready: true })
}
