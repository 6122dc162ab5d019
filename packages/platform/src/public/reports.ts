import type { Day } from '@gongkai/law'
import type { AnnualReport, Finding, ReportFormat, ReportTables } from '@gongkai/law/annual-report'
import { type SqlBool, sql } from 'kysely'
import { findingsOf } from '../actions/annual-report/compose-report.ts'
import { reportOfTables } from '../actions/annual-report/report-of-tables.ts'
import { effectiveReportOfRow } from '../actions/imported-reports/effective-report.ts'
import { type JudgedFinding, standingFindings } from '../actions/imported-reports/judge-findings.ts'
import type { Database } from '../database/schema.ts'
import { packCursor, unpackCursor } from './cursor.ts'

/** `composed` from the records of this installation; `imported`: read from a report published elsewhere. */
export type ReportSource = 'composed' | 'imported'

/** A published annual report in a list. */
export interface PublicReportRow {
  organId: string
  year: number
  format: ReportFormat
  source: ReportSource
  title: string
  publishedOn: Day | null
  /** What the check at import found; null for a composed report, which is only published without errors. */
  errors: number | null
  warnings: number | null
}

/** A published report whole: what it says and what the automatic check says of it. */
export interface PublicReport extends PublicReportRow {
  report: AnnualReport
  tables: ReportTables
  findings: Finding[]
  /** The file an imported report was read from. */
  fileName: string | null
}

export interface ReportQuery {
  organId?: string | undefined
  cursor?: string | undefined
  limit: number
}

export type ReportPage = { rows: PublicReportRow[]; next: string | null }

/** Published reports, newest year first, within a year in the order of the tree, by keyset. */
export async function listReports(database: Database, query: ReportQuery): Promise<ReportPage | 'badCursor'> {
  let select = database
    .selectFrom('annual_report as report')
    .innerJoin('organ', 'organ.id', 'report.organ_id')
    .leftJoin('imported_report as imported', 'imported.id', 'report.imported_report_id')
    .select([
      'report.organ_id',
      'report.year',
      'report.format',
      'report.source',
      'report.title',
      'report.published_on',
      'organ.path',
      'imported.errors',
      'imported.warnings',
    ])
    .where('report.status', '=', 'published')
    .orderBy('report.year', 'desc')
    .orderBy('organ.path')
    .orderBy('report.source')
    .limit(query.limit + 1)
  if (query.organId !== undefined) select = select.where('report.organ_id', '=', query.organId)
  if (query.cursor !== undefined) {
    const place = unpackCursor(query.cursor, ['number', 'string', 'string'])
    if (place === null || !Number.isInteger(place[0]) || place[0] < 0 || place[0] > 9999) return 'badCursor'
    const [year, path, source] = place
    select = select.where(
      sql<SqlBool>`(-report.year, organ.path, report.source) > (${-year}::integer, ${path}::text, ${source}::text)`,
    )
  }
  const rows = await select.execute()
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => ({
      organId: row.organ_id,
      year: row.year,
      format: row.format,
      source: row.source,
      title: row.title,
      publishedOn: row.published_on,
      errors: row.errors,
      warnings: row.warnings,
    })),
    next: rows.length > query.limit && last ? packCursor([last.year, last.path, last.source]) : null,
  }
}

/** The published reports of an organ for a year: at most one composed and one imported, the composed one first. */
export async function publishedReports(database: Database, organId: string, year: number): Promise<PublicReport[]> {
  const rows = await database
    .selectFrom('annual_report as report')
    .innerJoin('organ', 'organ.id', 'report.organ_id')
    .leftJoin('imported_report as imported', 'imported.id', 'report.imported_report_id')
    .select([
      'report.organ_id',
      'report.year',
      'report.format',
      'report.source',
      'report.title',
      'report.published_on',
      'report.tables',
      'report.narrative',
      'organ.name',
      'imported.errors',
      'imported.warnings',
      'imported.reading',
      'imported.corrections',
      'imported.findings',
      'imported.file_name',
    ])
    .where('report.status', '=', 'published')
    .where('report.organ_id', '=', organId)
    .where('report.year', '=', year)
    .orderBy('report.source')
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const tables = row.tables as ReportTables
      const narrative = row.narrative as AnnualReport['narrative']
      const subject = { organName: row.name, year: row.year, format: row.format }
      const report = effectiveReportOfRow(row) ?? reportOfTables(subject, tables, narrative, row.published_on)
      return {
        organId: row.organ_id,
        year: row.year,
        format: row.format,
        source: row.source,
        title: row.title,
        publishedOn: row.published_on,
        errors: row.errors,
        warnings: row.warnings,
        report,
        tables,
        findings:
          row.findings === null
            ? await findingsOf(database, organId, report)
            : standingFindings(row.findings as JudgedFinding[]),
        fileName: row.file_name,
      }
    }),
  )
}
