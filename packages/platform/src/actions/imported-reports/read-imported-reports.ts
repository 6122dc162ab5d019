import { sql } from 'kysely'
import { type Actor, organsInReach } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'

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
}

const columns = [
  'id',
  'organ_id',
  'about_organ_id',
  'file_name',
  'readable',
  'reason',
  'organ_name',
  'year',
  'format',
  'errors',
  'warnings',
  'imported_at',
  'undecided',
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
  }
}

/** Imported reports in the actor's reach, latest first. */
export async function listImportedReports(
  platform: Platform,
  actor: Actor,
  page: PageRequest = {},
): Promise<Page<ImportedReportRow>> {
  const database = platform.database.kysely
  const reach = await organsInReach(database, actor, 'importedReport.read')
  const limit = limitOf(page)
  let query = database
    .selectFrom('imported_report')
    .select(columns)
    .where(sql<boolean>`organ_id = any(${reach.organIds})`)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  const place = unpackPlace(page.cursor)
  if (place !== null && !Number.isNaN(Date.parse(place.value ?? ''))) {
    query = query.where(sql<boolean>`(imported_at, id) < (${place.value}::timestamptz, ${place.id}::uuid)`)
  }
  const rows = (await query.execute()).map(importedReportRow)
  return pageOf(rows, limit, ({ importedAt, id }) => ({ value: importedAt.toISOString(), id }))
}

/** Some imported reports by id, in that order: those that were just imported. */
export async function importedReportsById(platform: Platform, ids: readonly string[]): Promise<ImportedReportRow[]> {
  const rows = await platform.database.kysely
    .selectFrom('imported_report')
    .select(columns)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, importedReportRow(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
