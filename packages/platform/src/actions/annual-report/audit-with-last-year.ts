import { type AnnualReport, audit, auditAgainstPrevious, type Finding } from '@gongkai/law/annual-report'

/** All findings of a report: on its own, and held against the one of the year before when that is known. */
export function auditWithLastYear(report: AnnualReport, lastYear: AnnualReport | null): Finding[] {
  return [...audit(report), ...(lastYear === null ? [] : auditAgainstPrevious(report, lastYear))]
}
