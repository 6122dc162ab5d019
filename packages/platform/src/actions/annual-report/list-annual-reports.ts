import { audit } from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import { type Actor, may, reachOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { auditOptionsAt } from '../audit-rules/rule-levels.ts'
import { composeDraft } from './compose-report.ts'
import { emptyNarrative } from './annual-report-record.ts'
import { reportOfTables } from './report-of-tables.ts'
import { loadStoredReports, type StoredReportRow, standingReport } from './stored-reports.ts'

export interface AnnualReportRow {
  organId: string
  organName: string
  year: number
  status: 'draft' | 'published'
  source: 'composed' | 'imported'
  errors: number
  warnings: number
}

/**
 * The annual reports in the actor's reach, newest year first: every published one, and for organs whose report the
 * actor composes also last year's and this year's as the records say them now.
 */
export async function listAnnualReports(
  platform: Platform,
  actor: Actor,
  organId?: string,
): Promise<AnnualReportRow[]> {
  const organs = (await organsInReach(platform, actor)).filter(({ id }) => organId === undefined || id === organId)
  const stored = await loadStoredReports(
    platform.database.kysely,
    organs.map(({ id }) => id),
  )
  const thisYear = Number(platform.today().slice(0, 4))
  const rows: AnnualReportRow[] = []
  for (const organ of organs) {
    const ofOrgan = stored.filter((row) => row.organId === organ.id)
    const composes = may(actor, 'annualReport.compose', { organId: organ.id, organPath: organ.path }).allowed
    const drafted = composes ? [thisYear, thisYear - 1] : []
    const years = new Set([...drafted, ...ofOrgan.map(({ year }) => year)])
    for (const year of years) {
      const row = await rowOf(platform, organ, year, ofOrgan)
      if (row !== null) rows.push(row)
    }
  }
  return rows.sort((one, other) => other.year - one.year)
}

async function rowOf(
  platform: Platform,
  organ: { id: string; name: string },
  year: number,
  stored: readonly StoredReportRow[],
): Promise<AnnualReportRow | null> {
  const ofYear = stored.filter((row) => row.year === year)
  const standing = standingReport(ofYear)
  const subject = { organId: organ.id, organName: organ.name, year }
  if (standing === undefined) {
    const narrative = ofYear[0]?.narrative ?? emptyNarrative
    const draft = await composeDraft(platform.database.kysely, subject, narrative)
    return draft === null ? null : { ...subject, status: 'draft', source: 'composed', ...countOf(draft.findings) }
  }
  const counts =
    standing.importedReportId === null
      ? countOf(
          audit(
            reportOfTables({ ...standing, ...subject }, standing.tables, standing.narrative, standing.publishedOn),
            await auditOptionsAt(platform.database.kysely, organ.id),
          ),
        )
      : await importedCounts(platform, standing.importedReportId)
  return { ...subject, status: 'published', source: standing.source, ...counts }
}

async function importedCounts(platform: Platform, id: string): Promise<{ errors: number; warnings: number }> {
  return platform.database.kysely
    .selectFrom('imported_report')
    .select(['errors', 'warnings'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

function countOf(findings: readonly { severity: string }[]): { errors: number; warnings: number } {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning') }
}

async function organsInReach(platform: Platform, actor: Actor): Promise<{ id: string; name: string; path: string }[]> {
  const reach = reachOf(actor, 'annualReport.read')
  return platform.database.kysely
    .selectFrom('organ')
    .select(['id', 'name', 'path'])
    .where(({ eb, or, lit }) =>
      or([
        lit(reach.everything),
        ...(reach.organIds.length > 0 ? [eb('id', 'in', reach.organIds)] : []),
        ...reach.organPaths.map((path) => sql<boolean>`starts_with(path, ${path})`),
      ]),
    )
    .orderBy('path')
    .execute()
}
