import { type OutcomeState, outcomeState, type ReadingResult, stateLabels } from '@gongkai/documents/annual-report'
import { type Finding, ruleSetVersion } from '@gongkai/law/annual-report'

/** What became of one file: its reading, or why there is none; findings where it was audited. */
export interface FileOutcome {
  path: string
  result: ReadingResult
  findings?: Finding[]
  /** The report of the same organ for the year before that this one was held against. */
  comparedWith?: string
}

export { type OutcomeState, stateLabels }

/** The light of an outcome; of one that was not audited as far as the reading goes. */
export function stateOf({ result, findings }: FileOutcome): OutcomeState {
  return outcomeState(result, findings)
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
