import { type FileOutcome, type OutcomeState, outcomeState, stateLabels } from '@gongkai/documents/annual-report'
import { type Finding, ruleSetVersion } from '@gongkai/law/annual-report'

export { type FileOutcome, type OutcomeState, stateLabels }

/** The light of an outcome; of one that was not audited as far as the reading goes. */
export function stateOf({ result, findings }: FileOutcome): OutcomeState {
  return outcomeState(result, findings)
}

/** The outcome as JSON; a file that could not be read is `{file, error}` and nothing else, so it never looks clean. */
export function outcomeJson({ path, result, findings, comparedWith }: FileOutcome): object {
  if (!result.ok) return { file: result.file, path, error: result.reason }
  const { reading } = result
  const { file, fileType, encoding, format, year, organ, title, publishDate, sections, narrative, claims } = reading
  const { tables, uncertainTables, evidence, messages, headings, indexNumber, documentNumber, sourceUrl } = reading
  const identifiers = { indexNumber, documentNumber, sourceUrl }
  const metadata = { file, path, fileType, encoding, format, year, organ, title, publishDate, ...identifiers }
  const content = { ...metadata, sections, narrative, claims, tables, ...(uncertainTables ? { uncertainTables } : {}) }
  const audited = findings
    ? { ruleSetVersion, comparedWith: comparedWith ?? null, findings: findings.map(versioned) }
    : {}
  return { ...content, ...audited, evidence, messages, headings }
}

/** A finding with the version of the rules that found it. */
export function versioned(finding: Finding): Finding & { ruleSetVersion: string } {
  return { ...finding, ruleSetVersion }
}
