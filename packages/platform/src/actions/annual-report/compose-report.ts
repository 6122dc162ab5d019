import type { AnnualReport, Finding, UncountedRecord } from '@gongkai/law/annual-report'
import type { Database, Transaction } from '../../database/schema.ts'
import type { ReportNarrative } from './annual-report-event.ts'
import { siblingFindings } from '../imported-reports/sibling-findings.ts'
import { auditOptionsAt } from '../audit-rules/rule-levels.ts'
import { auditWithLastYear } from './audit-with-last-year.ts'
import { type ComposedCells, composeCells } from './compose-cells.ts'
import { loadOrganRecords } from './organ-records.ts'
import { reportOfTables } from './report-of-tables.ts'
import { storedReport } from './stored-reports.ts'

export interface ReportSubject {
  organId: string
  organName: string
  year: number
}

/** An annual report as the records say it now, judged by the same audit as everybody else's. */
export interface DraftReport extends ComposedCells {
  report: AnnualReport
  findings: Finding[]
  uncounted: UncountedRecord[]
}

/** Composes and audits the report of an organ and year; null before 2019. */
export async function composeDraft(
  database: Database | Transaction,
  subject: ReportSubject,
  narrative: ReportNarrative,
): Promise<DraftReport | null> {
  const { organId, organName, year } = subject
  const loaded = await loadOrganRecords(database, organId, year)
  const composed = composeCells(loaded.records, organName, year)
  if (composed === null) return null
  const report = reportOfTables({ ...subject, format: composed.format }, composed.tables, narrative, null)
  const findings = await findingsOf(database, organId, report)
  return { ...composed, report, findings, uncounted: [...composed.uncounted, ...loaded.uncounted] }
}

/**
 * All findings of an organ's report: on its own, beside its stored report of the year before, and its wording beside
 * that of the published and imported reports of its siblings.
 */
export async function findingsOf(
  database: Database | Transaction,
  organId: string,
  report: AnnualReport,
): Promise<Finding[]> {
  const lastYear = report.year === null ? null : await storedReport(database, organId, report.year - 1)
  const options = await auditOptionsAt(database, organId)
  return [
    ...auditWithLastYear(report, lastYear, options),
    ...(await siblingFindings(database, organId, report, options)),
  ]
}
