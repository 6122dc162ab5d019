import type { AnnualReport, AuditOptions, Finding } from '@gongkai/law/annual-report'
import type { Database, Transaction } from '../../database/schema.ts'
import { auditWithLastYear } from '../annual-report/audit-with-last-year.ts'
import { storedReport } from '../annual-report/stored-reports.ts'
import { effectiveReportOfRow } from './effective-report.ts'
import { siblingFindings } from './sibling-findings.ts'

/**
 * Audits an imported report as it counts: on its own, against the report of the same organ for the year before, and
 * its wording against that of the siblings of the organ.
 */
export async function auditImported(
  database: Database | Transaction,
  aboutOrganId: string | null,
  report: AnnualReport,
  options: AuditOptions,
): Promise<Finding[]> {
  const lastYear = await lastYearOf(database, aboutOrganId, report.year)
  return [
    ...auditWithLastYear(report, lastYear, options),
    ...(await siblingFindings(database, aboutOrganId, report, options)),
  ]
}

/** The report of the year before: the published one of the organ, or the latest one that was imported. */
async function lastYearOf(
  database: Database | Transaction,
  organId: string | null,
  year: number | null,
): Promise<AnnualReport | null> {
  if (organId === null || year === null) return null
  const published = await storedReport(database, organId, year - 1)
  if (published !== null) return published
  const imported = await database
    .selectFrom('imported_report')
    .select(['reading', 'corrections'])
    .where('about_organ_id', '=', organId)
    .where('year', '=', year - 1)
    .where('readable', '=', true)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return imported === undefined ? null : effectiveReportOfRow(imported)
}
