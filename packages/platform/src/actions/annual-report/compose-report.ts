import { type AnnualReport, audit, type Finding, type UncountedRecord } from '@gongkai/law/annual-report'
import type { Database, Transaction } from '../../database/schema.ts'
import type { ReportNarrative } from './annual-report-event.ts'
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
  const findings = await auditBesideLastYear(database, organId, report)
  return { ...composed, report, findings, uncounted: [...composed.uncounted, ...loaded.uncounted] }
}

/** Audits a report of an organ; the one of the year before stands beside it when it is stored. */
export async function auditBesideLastYear(
  database: Database | Transaction,
  organId: string,
  report: AnnualReport,
): Promise<Finding[]> {
  const previous = report.year === null ? null : await storedReport(database, organId, report.year - 1)
  return audit(report, previous === null ? {} : { previous })
}
