import { sql } from 'kysely'
import { keepSiblingPrint, type OrganYear } from '../actions/imported-reports/sibling-prints.ts'
import type { Platform } from '../platform.ts'

const PAGE = 500

/** Makes the kept wording of imported reports again, organ by organ and year by year, and drops what belongs to none. */
export async function rebuildSiblingPrints({ database }: Platform): Promise<void> {
  await sql`delete from sibling_sentence as kept where not exists (
    select from imported_report as report
    where report.about_organ_id = kept.organ_id and report.year = kept.year and report.readable)`.execute(
    database.kysely,
  )
  let after: OrganYear = { organId: '', year: 0 }
  for (;;) {
    const { rows } = await sql<OrganYear>`
      select distinct about_organ_id as "organId", year from imported_report
      where readable and year is not null and (about_organ_id, year) > (${after.organId}, ${after.year}::integer)
      order by about_organ_id, year limit ${PAGE}`.execute(database.kysely)
    for (const place of rows) await database.transaction((tx) => keepSiblingPrint(tx, place))
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = last
  }
}
