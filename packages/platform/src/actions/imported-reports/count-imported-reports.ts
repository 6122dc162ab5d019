import { sql } from 'kysely'
import type { ReportLight } from '../../database/schema.ts'
import { type Actor, organsInReach } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { filterConditions, type ImportedReportFilter } from './imported-report-filter.ts'

export interface ImportedReportCounts {
  /** Reports for each light, whatever light the filter asks for. */
  lights: Record<ReportLight, number>
  /** The years that occur, latest first. */
  years: number[]
  /** In how many reports each rule found something, the most frequent first. */
  codes: { code: string; reports: number }[]
}

/** How the reports of a filter stand, and by what they can be filtered further. */
export async function countImportedReports(
  platform: Platform,
  actor: Actor,
  filter: ImportedReportFilter = {},
): Promise<ImportedReportCounts> {
  const database = platform.database.kysely
  const { organIds } = await organsInReach(database, actor, 'importedReport.read')
  const of = (part: ImportedReportFilter) =>
    database.selectFrom('imported_report as report').where((eb) => eb.and(filterConditions(organIds, part)))
  const [lights, years, codes] = await Promise.all([
    of({ ...filter, light: undefined })
      .select(['report.light', (eb) => eb.fn.countAll<number>().as('reports')])
      .groupBy('report.light')
      .execute(),
    of({ ...filter, year: undefined })
      .select('report.year')
      .distinct()
      .where('report.year', 'is not', null)
      .orderBy('report.year', 'desc')
      .execute(),
    of({ ...filter, code: undefined })
      .innerJoin(sql<{ code: string }>`jsonb_array_elements(report.findings)`.as('finding'), (join) => join.onTrue())
      .select([
        sql<string>`finding ->> 'code'`.as('code'),
        (eb) => eb.fn.count<number>('report.id').distinct().as('reports'),
      ])
      .groupBy(sql`finding ->> 'code'`)
      .orderBy('reports', 'desc')
      .orderBy('code')
      .execute(),
  ])
  const counts: ImportedReportCounts['lights'] = {
    unreadable: 0,
    errors: 0,
    doubtful: 0,
    warnings: 0,
    clean: 0,
    decided: 0,
  }
  for (const { light, reports } of lights) counts[light] = Number(reports)
  return {
    lights: counts,
    years: years.flatMap(({ year }) => year ?? []),
    codes: codes.map(({ code, reports }) => ({ code, reports: Number(reports) })),
  }
}
