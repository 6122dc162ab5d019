import type { Reading } from '@gongkai/documents/annual-report'
import {
  type AnnualReport,
  auditRollUp,
  cellLabel,
  type Finding,
  formatForYear,
  type ReportFormat,
  rollUp,
  unreadableMember,
} from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import type { Database } from '../../database/schema.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { storedReport } from '../annual-report/stored-reports.ts'
import { auditOptionsAt } from '../audit-rules/rule-levels.ts'
import { effectiveReportOfRow } from './effective-report.ts'

export interface RolledUpRegion {
  organId: string
  organName: string
  year: number
  format: ReportFormat
  /** Names of the organs whose report is in the sums, of those without one, and of those left out with the reason. */
  counted: string[]
  missing: string[]
  leftOut: { organName: string; reason: string }[]
  /** Every cell of the form; with unknown figures the sum is a lower bound. */
  cells: { address: string; label: string; value: number | null; known: number; unknown: string[] }[]
  /** Where the region's own report is not the sum; null while it has none for the year. */
  differences: Finding[] | null
}

/**
 * Adds up the reports of the organs directly below one, each by its published report or its latest imported one, and
 * holds the consolidated report of the region against the sums.
 */
export async function rollUpRegion(
  platform: Platform,
  actor: Actor,
  { organId, year }: { organId: string; year: number },
): Promise<Outcome<{ rolledUp: RolledUpRegion }>> {
  const database = platform.database.kysely
  const organ = await database.selectFrom('organ').select(['path', 'name']).where('id', '=', organId).executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关。')
  const permit = may(actor, 'importedReport.read', { organId, organPath: organ.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const dueFormat = formatForYear(year)
  if (dueFormat === null) return refuse('invalid', `${year}年没有年度报告的法定格式。`)
  const members = await database
    .selectFrom('organ')
    .select(['id', 'name'])
    .where('parent_id', '=', organId)
    .orderBy('sort_order')
    .orderBy('id')
    .execute()
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const reports = await reportsOf(database, [...names.keys()], year)
  const own = (await reportsOf(database, [organId], year))[0]?.report ?? null
  const format = own?.format ?? dueFormat
  const sums = rollUp(reports, { format, year, expected: [...names.keys()] })
  const { counted, missing, leftOut } = sums.coverage
  const options = await auditOptionsAt(database, organId)
  return {
    ok: true,
    rolledUp: {
      organId,
      organName: organ.name,
      year,
      format,
      counted: counted.map(nameOf),
      missing: missing.map(nameOf),
      leftOut: leftOut.map(({ id, reason }) => ({ organName: nameOf(id), reason })),
      cells: Object.values(sums.cells).map(({ address, value, known, unknown }) => ({
        address,
        label: cellLabel(address, format),
        value,
        known: known.length,
        unknown: unknown.map(nameOf),
      })),
      differences: own === null ? null : auditRollUp(own, [...reports, ...missing.map(unreadableMember)], options),
    },
  }
}

/** The report that counts for each organ; organs without one are left out. Original texts stay in the database. */
async function reportsOf(
  database: Database,
  organIds: readonly string[],
  year: number,
): Promise<{ id: string; report: AnnualReport }[]> {
  const { rows } = await sql<{ id: string; reading: Reading; corrections: unknown }>`
    select distinct on (about_organ_id) about_organ_id as id,
           reading - 'original' - 'evidence' - 'headings' as reading, corrections
    from imported_report
    where about_organ_id = any(${[...organIds]}) and year = ${year} and readable
    order by about_organ_id, imported_at desc, id desc`.execute(database)
  const imported = new Map(rows.map((row) => [row.id, effectiveReportOfRow(row)]))
  const found: { id: string; report: AnnualReport }[] = []
  for (const id of organIds) {
    const report = (await storedReport(database, id, year)) ?? imported.get(id) ?? null
    if (report !== null) found.push({ id, report })
  }
  return found
}
