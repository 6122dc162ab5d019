import { type Expression, type SqlBool, sql } from 'kysely'
import type { ReportLight } from '../../database/schema.ts'

/** Which imported reports a list, its counts and its export are about. */
export interface ImportedReportFilter {
  year?: number | undefined
  /** Reports about this organ or one below it; what was matched to no organ belongs to the organ that imported it. */
  organId?: string | undefined
  light?: ReportLight | undefined
  /** Code of a rule that found something. */
  code?: string | undefined
  /** Reports of one batch, those it repeats by content among them. */
  batchId?: string | undefined
  /** Words in the name of file or organ. */
  words?: string | undefined
}

/** The conditions of a filter on `imported_report as report`, for reports that these organs have imported. */
export function filterConditions(organIds: readonly string[], filter: ImportedReportFilter): Expression<SqlBool>[] {
  const { year, organId, light, code, batchId, words } = filter
  const conditions = [sql<SqlBool>`report.organ_id = any(${[...organIds]})`]
  if (year !== undefined) conditions.push(sql`report.year = ${year}`)
  if (organId !== undefined) {
    conditions.push(sql`coalesce(report.about_organ_id, report.organ_id) in (
      select below.id from organ as below join organ as region on starts_with(below.path, region.path)
      where region.id = ${organId})`)
  }
  if (light !== undefined) conditions.push(sql`report.light = ${light}`)
  if (code !== undefined) conditions.push(sql`report.findings @> ${JSON.stringify([{ code }])}::jsonb`)
  if (batchId !== undefined) {
    conditions.push(sql`report.id in (select coalesce(same_as, id) from import_file where batch_id::text = ${batchId})`)
  }
  if (words !== undefined && words.trim() !== '') {
    const pattern = `%${words.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
    conditions.push(sql`(report.organ_name ilike ${pattern} or report.file_name ilike ${pattern})`)
  }
  return conditions
}
