import { sql } from 'kysely'
import type { Platform } from '../platform.ts'
import { rebuildImportedReportView } from './rebuild-imported-reports.ts'

const PAGE = 200

/** Judges the imported reports of an organ and of all below it again, by the rules as they are set now. */
export async function judgeRegion(platform: Platform, { organId }: { organId: string }): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000'
  let judged = 0
  for (;;) {
    const rows = await platform.database.kysely
      .selectFrom('imported_report as report')
      .innerJoin('organ as about', (join) =>
        join.on(sql<boolean>`about.id = coalesce(report.about_organ_id, report.organ_id)`),
      )
      .innerJoin('organ as region', (join) => join.on(sql<boolean>`starts_with(about.path, region.path)`))
      .select('report.id')
      .where('region.id', '=', organId)
      .where('report.readable', '=', true)
      .where('report.id', '>', after)
      .orderBy('report.id')
      .limit(PAGE)
      .execute()
    for (const { id } of rows) await rebuildImportedReportView(platform, id)
    judged += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return judged
    after = last.id
  }
}
