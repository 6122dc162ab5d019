import type { Reading, ReadingResult } from '@gongkai/documents/annual-report'
import { type Finding, ruleSetVersion } from '@gongkai/law/annual-report'

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
  warnings: '有提醒',
  doubtful: '读取有疑问',
  notes: '有提示',
  clean: '未发现问题',
}

/** The light of an outcome; of one that was not audited as far as the reading goes. */
export function stateOf({ result, findings = [] }: FileOutcome): OutcomeState {
  if (!result.ok) return 'unreadable'
  if (findings.some(({ severity }) => severity === 'error')) return 'errors'
  if (isDoubtful(result.reading)) return 'doubtful'
  if (findings.some(({ severity }) => severity === 'warning')) return 'warnings'
  return findings.length > 0 ? 'notes' : 'clean'
}

function isDoubtful({ messages, year, organ, format }: Reading): boolean {
  return year === null || organ === null || format === null || messages.some(({ severity }) => severity === 'warning')
}

/** The outcome as JSON; a file that could not be read is `{file, error}` and nothing else, so it never looks clean. */
export function outcomeJson({ path, result, findings, comparedWith }: FileOutcome): object {
  if (!result.ok) return { file: result.file, path, error: result.reason }
  const { reading } = result
  const { file, fileType, encoding, format, year, organ, title, publishDate, sections, narrative, claims } = reading
  const { tables, evidence, messages, headings } = reading
  const metadata = { file, path, fileType, encoding, format, year, organ, title, publishDate }
  const content = { ...metadata, sections, narrative, claims, tables }
  const audited = findings
    ? { ruleSetVersion, comparedWith: comparedWith ?? null, findings: findings.map(versioned) }
    : {}
  return { ...content, ...audited, evidence, messages, headings }
}

/** A finding with the version of the rules that found it. */
export function versioned(finding: Finding): Finding & { ruleSetVersion: string } {
  return { ...finding, ruleSetVersion }
}
