import type { FileOutcome } from '../outcome.ts'

/** Somewhere the outcomes go, one after the other; it holds none of them. */
export interface ReportOutput {
  add(outcome: FileOutcome): Promise<void>
  /** Called once, after the last outcome. */
  close(): Promise<void>
}
