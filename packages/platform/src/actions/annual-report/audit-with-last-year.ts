import {
  type AnnualReport,
  type AuditOptions,
  audit,
  auditAgainstPrevious,
  type Finding,
} from '@gongkai/law/annual-report'

/**
 * All findings of a report: on its own, and held against the one of the year before when that is known. `options` are
 * the rules as the region has set them.
 */
export function auditWithLastYear(
  report: AnnualReport,
  lastYear: AnnualReport | null,
  options: AuditOptions,
): Finding[] {
  return [...audit(report, options), ...(lastYear === null ? [] : auditAgainstPrevious(report, lastYear, options))]
}
