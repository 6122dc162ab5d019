import type { AnnualReport, ReportTables } from '@gongkai/law/annual-report'
import type { Database, Transaction } from '../../database/schema.ts'
import { effectiveReportOfRow } from '../imported-reports/effective-report.ts'
import type { ReportNarrative } from './annual-report-event.ts'
import { reportOfTables } from './report-of-tables.ts'

/** A row of `annual_report` with its documents typed. */
export interface StoredReportRow {
  id: string
  organId: string
  year: number
  format: '2019' | '2021'
  source: 'composed' | 'imported'
  status: 'draft' | 'published'
  title: string
  tables: ReportTables
  narrative: ReportNarrative
  publishedOn: string | null
  importedReportId: string | null
  version: number
}

/** The stored reports of an organ, or of an organ's year, newest year first. */
export async function loadStoredReports(
  database: Database | Transaction,
  organIds: readonly string[],
  year?: number,
): Promise<StoredReportRow[]> {
  if (organIds.length === 0) return []
  let query = database.selectFrom('annual_report').selectAll().where('organ_id', 'in', organIds)
  if (year !== undefined) query = query.where('year', '=', year)
  const rows = await query.orderBy('year', 'desc').orderBy('source').execute()
  return rows.map((row) => ({
    id: row.id,
    organId: row.organ_id,
    year: row.year,
    format: row.format,
    source: row.source,
    status: row.status,
    title: row.title,
    tables: row.tables as ReportTables,
    narrative: row.narrative as ReportNarrative,
    publishedOn: row.published_on,
    importedReportId: row.imported_report_id,
    version: row.version,
  }))
}

/** The report that stands for an organ's year: the published one, its own before an imported one. */
export function standingReport(rows: readonly StoredReportRow[]): StoredReportRow | undefined {
  const published = rows.filter(({ status }) => status === 'published')
  return published.find(({ source }) => source === 'composed') ?? published[0]
}

/** The published report of an organ's year as the audit takes it, or null when none is stored. */
export async function storedReport(
  database: Database | Transaction,
  organId: string,
  year: number,
): Promise<AnnualReport | null> {
  const row = standingReport(await loadStoredReports(database, [organId], year))
  if (row === undefined) return null
  const imported =
    row.importedReportId === null
      ? undefined
      : await database
          .selectFrom('imported_report')
          .select(['reading', 'corrections'])
          .where('id', '=', row.importedReportId)
          .executeTakeFirst()
  const read = imported === undefined ? null : effectiveReportOfRow(imported)
  if (read !== null) return read
  const organ = await database.selectFrom('organ').select('name').where('id', '=', organId).executeTakeFirstOrThrow()
  return reportOfTables({ ...row, organName: organ.name }, row.tables, row.narrative, row.publishedOn)
}
