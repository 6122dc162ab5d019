import type { Day } from '@gongkai/law'
import type { CellAddress, Finding, ReportTables, UncountedRecord } from '@gongkai/law/annual-report'
import { reportTitle } from '@gongkai/law/annual-report'
import type { Database, Transaction } from '../../database/schema.ts'
import { loadEvents } from '../../events/index.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import type { AnnualReportEvent, ReportNarrative } from './annual-report-event.ts'
import { emptyNarrative } from './annual-report-record.ts'
import type { ComposedCell } from './compose-cells.ts'
import { composeDraft, findingsOf } from './compose-report.ts'
import { reportOfTables } from './report-of-tables.ts'
import { type JudgedFinding, standingFindings } from '../imported-reports/judge-findings.ts'
import { loadStoredReports, type StoredReportRow, standingReport, storedReport } from './stored-reports.ts'

/** An annual report with what each cell rests on and what the audit says of it. */
export interface AnnualReportView {
  organ: { id: string; name: string; path: string }
  year: number
  format: '2019' | '2021'
  title: string
  status: 'draft' | 'published'
  source: 'composed' | 'imported'
  /** 0 while nothing has been entered. */
  version: number
  tables: ReportTables
  /** Empty for an imported report: its cells rest on the document. */
  cells: Record<CellAddress, ComposedCell>
  narrative: ReportNarrative
  findings: Finding[]
  uncounted: UncountedRecord[]
  publishedOn: Day | null
  importedReportId: string | null
}

/** First year of a unified format, and no year that has not begun. AR19. */
export function isReportYear(year: number, today: Day): boolean {
  return Number.isInteger(year) && year >= 2019 && year <= Number(today.slice(0, 4))
}

/** The annual report of an organ and year: the published one, or as the records say it now. */
export async function readAnnualReport(
  platform: Platform,
  actor: Actor,
  organId: string,
  year: number,
): Promise<Outcome<{ report: AnnualReportView }>> {
  const database = platform.database.kysely
  const organ = await database
    .selectFrom('organ')
    .select(['id', 'name', 'path'])
    .where('id', '=', organId)
    .executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关。')
  const permit = may(actor, 'annualReport.read', { organId, organPath: organ.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  if (!isReportYear(year, platform.today())) return refuse('notFound', `没有${year}年的年度报告。`)
  const stored = await loadStoredReports(database, [organId], year)
  const standing = standingReport(stored)
  const report =
    standing === undefined
      ? await draftView(database, organ, year, stored)
      : await publishedView(database, organ, standing)
  return report === null ? refuse('notFound', `没有${year}年的年度报告。`) : { ok: true, report }
}

async function draftView(
  database: Database | Transaction,
  organ: AnnualReportView['organ'],
  year: number,
  stored: readonly StoredReportRow[],
): Promise<AnnualReportView | null> {
  const row = stored.find(({ source }) => source === 'composed')
  const narrative = row?.narrative ?? emptyNarrative
  const draft = await composeDraft(database, { organId: organ.id, organName: organ.name, year }, narrative)
  if (draft === null) return null
  return {
    organ,
    year,
    format: draft.format,
    title: reportTitle(organ.name, year),
    status: 'draft',
    source: 'composed',
    version: row?.version ?? 0,
    tables: draft.tables,
    cells: draft.cells,
    narrative,
    findings: draft.findings,
    uncounted: draft.uncounted,
    publishedOn: null,
    importedReportId: null,
  }
}

async function publishedView(
  database: Database | Transaction,
  organ: AnnualReportView['organ'],
  row: StoredReportRow,
): Promise<AnnualReportView> {
  const imported = row.source === 'imported' ? await storedReport(database, organ.id, row.year) : null
  const report =
    imported ?? reportOfTables({ ...row, organName: organ.name }, row.tables, row.narrative, row.publishedOn)
  return {
    organ,
    year: row.year,
    format: row.format,
    title: row.title,
    status: 'published',
    source: row.source,
    version: row.version,
    tables: row.tables,
    cells: row.source === 'composed' ? await publishedCells(database, row.id) : {},
    narrative: row.narrative,
    findings:
      row.importedReportId === null
        ? await findingsOf(database, organ.id, report)
        : await importedFindings(database, row.importedReportId),
    uncounted: [],
    publishedOn: row.publishedOn,
    importedReportId: row.importedReportId,
  }
}

/** What the audit of the file found and nobody dismissed. */
async function importedFindings(database: Database | Transaction, id: string): Promise<Finding[]> {
  const row = await database
    .selectFrom('imported_report')
    .select('findings')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return standingFindings(row.findings as JudgedFinding[])
}

/** What the cells rested on when the report went out. */
async function publishedCells(
  database: Database | Transaction,
  streamId: string,
): Promise<Record<CellAddress, ComposedCell>> {
  const events = await loadEvents<AnnualReportEvent>(database, streamId)
  const published = events.map(({ event }) => event).findLast((event) => event.type === 'published')
  return published?.cells ?? {}
}
