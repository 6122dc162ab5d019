import { claimedNewReceived } from './claims.ts'
import { reportForms, reportTitle } from './form/report-forms.ts'
import type { AnnualReport, Heading } from './report.ts'
import type { TalliedReport } from './tally/tallied-report.ts'

/** What people write around the figures. Null: not written yet, so the section is missing. */
export interface ReportProse {
  overview: string | null
  problems: string | null
  other: string | null
}

/**
 * Puts an annual report together from composed figures and the prose of the organ: six sections in statutory order,
 * statutory title, headings. The result is judged by the same audit as a published report.
 */
export function composeReport(
  tallied: TalliedReport,
  prose: ReportProse,
  publishDate: AnnualReport['publishDate'] = null,
): AnnualReport {
  const { sections } = reportForms[tallied.format]
  const written = { overview: prose.overview, problems: prose.problems, other: prose.other }
  const stands = { proactive: true, requests: true, disputes: true }
  const present = {
    ...stands,
    overview: written.overview !== null,
    problems: written.problems !== null,
    other: written.other !== null,
  }
  const headings: Heading[] = sections
    .filter(({ key }) => present[key])
    .map(({ key, number, heading }, index) => ({
      mark: heading.slice(0, 2),
      level: 'section' as const,
      number,
      text: heading.slice(2),
      line: index + 1,
      section: key,
    }))
  const claimed = claimedNewReceived(written.overview ?? '', tallied.year)
  return {
    format: tallied.format,
    year: tallied.year,
    organ: tallied.organ,
    title: reportTitle(tallied.organ, tallied.year),
    publishDate,
    sections: present,
    narrative: written,
    claims: claimed === undefined ? {} : { newReceived: claimed },
    tables: tallied.tables,
    headings,
  }
}
