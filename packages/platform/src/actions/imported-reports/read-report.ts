import type { ReadingResult } from '@gongkai/documents/annual-report'

/** A file as it came in. */
export interface ReportFile {
  fileName: string
  bytes: Uint8Array
}

/**
 * Reads one annual report; a file that cannot be read is a value with its reason, never an exception. The server reads
 * in workers with limits of time and memory (`ReportReaders`), because files come from strangers.
 */
export type ReadReport = (file: ReportFile) => Promise<ReadingResult>
