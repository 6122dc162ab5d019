import { parentPort } from 'node:worker_threads'
import { readReport } from '@gongkai/documents/annual-report'
import type { ReaderCall } from './report-reader.ts'

/** The inside of a reader: one file after the other, each answered by its reading or the reason against it. */
parentPort?.on('message', async ({ fileName, bytes }: ReaderCall) => {
  parentPort?.postMessage(await readReport(fileName, bytes))
})
