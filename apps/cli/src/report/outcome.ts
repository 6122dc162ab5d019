import type { ReadingResult } from '@gongkai/documents/annual-report'
import type { Finding } from '@gongkai/law/annual-report'

/** What became of one file: its reading, or why there is none; findings where it was audited. */
export interface FileOutcome {
  path: string
  result: ReadingResult
  findings?: Finding[]
}

/** The outcome as JSON; a file that could not be read is `{file, error}` and nothing else, so it never looks clean. */
export function outcomeJson({ path, result, findings }: FileOutcome): object {
  if (!result.ok) return { file: result.file, path, error: result.reason }
  const { reading } = result
  const { file, fileType, encoding, format, year, organ, title, publishDate, sections, narrative, claims } = reading
  const { tables, evidence, messages, headings } = reading
  const metadata = { file, path, fileType, encoding, format, year, organ, title, publishDate }
  const content = { ...metadata, sections, narrative, claims, tables }
  return { ...content, ...(findings ? { findings } : {}), evidence, messages, headings }
}
