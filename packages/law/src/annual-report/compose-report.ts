import { reportForms, reportTitle } from './form/report-forms.ts'
import { claimsOf, headingsOf, type ProseLine } from './prose-lines.ts'
import type { AnnualReport } from './report.ts'
import type { TalliedReport } from './tally/tallied-report.ts'

/** What people write around the figures. Null: not written yet, so the section is missing. */
export interface ReportProse {
  overview: string | null
  problems: string | null
  other: string | null
}

/**
 * Puts an annual report together from composed figures and the prose of the organ: six sections in statutory order,
 * statutory title, headings, and what the prose says in numbers and figures, found as in a report that is read. The
 * result is judged by the same audit as a published report.
 */
export function composeReport(
  tallied: TalliedReport,
  prose: ReportProse,
  publishDate: AnnualReport['publishDate'] = null,
): AnnualReport {
  const written = {
    overview: paragraphs(prose.overview),
    problems: paragraphs(prose.problems),
    other: paragraphs(prose.other),
  }
  const text = { ...written, proactive: '', requests: '', disputes: '' }
  const lines: ProseLine[] = []
  for (const { key, heading } of reportForms[tallied.format].sections) {
    const passage = text[key]
    if (passage === null) continue
    lines.push({ text: heading, line: lines.length + 1, section: key, isSection: true })
    for (const paragraph of passage.split('\n').filter(Boolean)) {
      lines.push({ text: paragraph, line: lines.length + 1, section: key, isSection: false })
    }
  }
  return {
    format: tallied.format,
    year: tallied.year,
    organ: tallied.organ,
    title: reportTitle(tallied.organ, tallied.year),
    publishDate,
    sections: {
      proactive: true,
      requests: true,
      disputes: true,
      overview: written.overview !== null,
      problems: written.problems !== null,
      other: written.other !== null,
    },
    narrative: written,
    claims: claimsOf(lines, tallied.year),
    tables: tallied.tables,
    headings: headingsOf(lines),
  }
}

/** A passage as it is printed: a paragraph a line, without indents and blank lines. */
function paragraphs(text: string | null): string | null {
  if (text === null) return null
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '').join('\n')
}
