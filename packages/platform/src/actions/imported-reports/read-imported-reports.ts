import { sql } from 'kysely'
import type { ReportLight } from '../../database/schema.ts'
import { type Actor, organsInReach } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { filterConditions, type ImportedReportFilter } from './imported-report-filter.ts'

export interface ImportedReportRow {
  id: string
  fileName: string
  readable: boolean
  /** Why the file could not be read. */
  reason: string | null
  organName: string | null
  year: number | null
  format: '2019' | '2021' | null
  errors: number
  warnings: number
  importedAt: Date
  aboutOrganId: string | null
  /** Errors and warnings about which nobody has decided yet. */
  undecided: number
  light: ReportLight
}

const columns = [
  'report.id',
  'report.about_organ_id',
  'report.file_name',
  'report.readable',
  'report.reason',
  'report.organ_name',
  'report.year',
  'report.format',
  'report.errors',
  'report.warnings',
  'report.imported_at',
  'report.undecided',
  'report.light',
] as const

interface Columns {
  id: string
  about_organ_id: string | null
  file_name: string
  readable: boolean
  reason: string | null
  organ_name: string | null
  year: number | null
  format: string | null
  errors: number
  warnings: number
  imported_at: Date
  undecided: number
  light: ReportLight
}

/** A view row as lists show it. */
export function importedReportRow(row: Columns): ImportedReportRow {
  return {
    id: row.id,
    fileName: row.file_name,
    readable: row.readable,
    reason: row.reason,
    organName: row.organ_name,
    year: row.year,
    format: row.format as '2019' | '2021' | null,
    errors: row.errors,
    warnings: row.warnings,
    importedAt: row.imported_at,
    aboutOrganId: row.about_organ_id,
    undecided: row.undecided,
    light: row.light,
  }
}

/** `worst`: what could not be read, then by undecided errors and warnings; `newest`: by the time of import. */
export type ImportedReportOrder = 'worst' | 'newest'

export interface ImportedReportQuery extends ImportedReportFilter, PageRequest {
  order?: ImportedReportOrder | undefined
}

/** Imported reports in the actor's reach, by keyset. */
export async function listImportedReports(
  platform: Platform,
  actor: Actor,
  query: ImportedReportQuery = {},
): Promise<Page<ImportedReportRow>> {
  const database = platform.database.kysely
  const { organIds } = await organsInReach(database, actor, 'importedReport.read')
  const limit = limitOf(query)
  const worstFirst = query.order === 'worst'
  let select = database
    .selectFrom('imported_report as report')
    .select(columns)
    .select('report.badness')
    .where((eb) => eb.and(filterConditions(organIds, query)))
    .orderBy(worstFirst ? 'report.badness' : 'report.imported_at', 'desc')
    .orderBy('report.id', 'desc')
    .limit(limit + 1)
  const place = unpackPlace(query.cursor)
  const value = place?.value ?? ''
  if (place !== null && worstFirst && /^\d{1,9}$/.test(value)) {
    select = select.where(sql<boolean>`(report.badness, report.id) < (${Number(value)}::integer, ${place.id}::uuid)`)
  } else if (place !== null && !worstFirst && !Number.isNaN(Date.parse(value))) {
    select = select.where(sql<boolean>`(report.imported_at, report.id) < (${value}::timestamptz, ${place.id}::uuid)`)
  }
  const page = pageOf(await select.execute(), limit, ({ badness, imported_at, id }) => ({
    value: worstFirst ? String(badness) : imported_at.toISOString(),
    id,
  }))
  return { next: page.next, rows: page.rows.map(importedReportRow) }
}

/** Some imported reports by id, in that order: those that were just imported. */
export async function importedReportsById(platform: Platform, ids: readonly string[]): Promise<ImportedReportRow[]> {
  const rows = await platform.database.kysely
    .selectFrom('imported_report as report')
    .select(columns)
    .where(sql<boolean>`report.id = any(${[...ids]}::uuid[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, importedReportRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
