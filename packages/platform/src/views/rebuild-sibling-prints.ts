import { sql } from 'kysely'
import { keepSiblingPrint, type OrganYear } from '../actions/imported-reports/sibling-prints.ts'
import type { Platform } from '../platform.ts'

/**
 * Makes the kept wording of some organs' years again, `after` one of them in the order of organ and year, and answers
 * the last of them; null when there are no more. The first call drops what belongs to no report.
 */
export async function rebuildSiblingPrints(
  { database }: Platform,
  after: OrganYear | null,
  limit: number,
): Promise<OrganYear | null> {
  if (after === null) {
    await sql`delete from sibling_sentence as kept
      where not exists (
        select from imported_report as report
        where report.about_organ_id = kept.organ_id and report.year = kept.year and report.readable)
      and not exists (
        select from annual_report as report
        where report.organ_id = kept.organ_id and report.year = kept.year
          and report.source = 'composed' and report.status = 'published')`.execute(database.kysely)
  }
  const { organId, year } = after ?? { organId: '', year: 0 }
  const { rows } = await sql<OrganYear>`
    select about_organ_id as "organId", year from imported_report
    where readable and year is not null and (about_organ_id, year) > (${organId}, ${year}::integer)
    union
    select organ_id, year from annual_report
    where source = 'composed' and status = 'published' and (organ_id, year) > (${organId}, ${year}::integer)
    order by 1, 2 limit ${limit}`.execute(database.kysely)
  for (const place of rows) await database.transaction((tx) => keepSiblingPrint(tx, place))
  return rows.length < limit ? null : (rows.at(-1) ?? null)
}
