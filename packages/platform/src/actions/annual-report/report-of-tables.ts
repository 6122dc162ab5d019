import type { Day } from '@gongkai/law'
import { type AnnualReport, composeReport, type ReportFormat, type ReportTables } from '@gongkai/law/annual-report'
import type { ReportNarrative } from './annual-report-event.ts'

/** Tables and narrative as one report, in the form the audit takes: an empty passage is a section that is missing. */
export function reportOfTables(
  subject: { organName: string; year: number; format: ReportFormat },
  tables: ReportTables,
  narrative: ReportNarrative,
  publishDate: Day | null,
): AnnualReport {
  const { organName, year, format } = subject
  const written = (text: string | null) => (text === null || text.trim() === '' ? null : text)
  return composeReport(
    { format, organ: organName, year, tables, cells: {}, uncounted: [] },
    { overview: written(narrative.overview), problems: written(narrative.problems), other: written(narrative.other) },
    publishDate,
  )
}
