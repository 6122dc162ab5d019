import type { Finding } from '@gongkai/law/annual-report'
import type { Reading, ReadingResult } from './reading.ts'

/** What became of one file: its reading, or why there is none; findings where it was audited. */
export interface FileOutcome {
  path: string
  result: ReadingResult
  findings?: Finding[]
  /** The report of the same organ for the year before that this one was held against. */
  comparedWith?: string
}

/**
 * One light for one report. `unreadable` is a light of its own, and so is `doubtful`: a report whose organ, year or
 * tables were not all recognised is not clean because the rules found nothing to judge.
 */
export type OutcomeState = 'unreadable' | 'errors' | 'warnings' | 'doubtful' | 'notes' | 'clean'

export const stateLabels: Record<OutcomeState, string> = {
  unreadable: '读不出',
  errors: '有错误',
  warnings: '有提示',
  doubtful: '读取有疑问',
  notes: '有说明',
  clean: '未发现问题',
}

/** The light of a reading and what the audit found in it; of one that was not audited as far as the reading goes. */
export function outcomeState(result: ReadingResult, findings: readonly Finding[] = []): OutcomeState {
  if (!result.ok) return 'unreadable'
  if (findings.some(({ severity }) => severity === 'error')) return 'errors'
  if (isDoubtful(result.reading)) return 'doubtful'
  if (findings.some(({ severity }) => severity === 'warning')) return 'warnings'
  return findings.length > 0 ? 'notes' : 'clean'
}

/** Whether the reader was unsure of something: a value may be wrong or missing, or the report's subject is unknown. */
export function isDoubtful({ messages, year, organ, format }: Reading): boolean {
  return year === null || organ === null || format === null || messages.some(({ severity }) => severity === 'warning')
}
