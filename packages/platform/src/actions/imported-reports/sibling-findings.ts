import {
  type AnnualReport,
  type AuditOptions,
  type Finding,
  mostWitnesses,
  SiblingTexts,
  siblingPrint,
} from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'
import { type KeptSentence, printOf, sentencesOf } from './sibling-prints.ts'

/** Of the reports that share most of a section so many are held against it, so that both sections fit the law's limit. */
const mostCandidates = mostWitnesses / 2

/**
 * What the wording of a report has in common with those of organs under the same superior for the same year. Each
 * sentence asks the first reports that have it, so that the cost does not grow with the number of siblings.
 */
export async function siblingFindings(
  database: Database | Transaction,
  aboutOrganId: string | null,
  report: Pick<AnnualReport, 'organ' | 'year' | 'narrative'>,
  options: AuditOptions,
): Promise<Finding[]> {
  const { year } = report
  const print = siblingPrint(report)
  const own = sentencesOf(print)
  if (aboutOrganId === null || year === null || own.length === 0) return []
  const candidates = await candidatesOf(database, aboutOrganId, year, own)
  if (candidates.length === 0) return []
  const sentences = await database
    .selectFrom('sibling_sentence')
    .select(['organ_id', 'section', 'hash', 'length'])
    .where(
      'organ_id',
      'in',
      candidates.map(({ organId }) => organId),
    )
    .where('year', '=', year)
    .execute()
  const texts = new SiblingTexts()
  for (const { organId, organ } of candidates) {
    const theirs = sentences.filter(({ organ_id }) => organ_id === organId)
    texts.add(printOf({ organ, year }, theirs))
  }
  return texts.findings(print, options)
}

/** The siblings that share most of a section, in the order their reports came. */
async function candidatesOf(
  database: Database | Transaction,
  organId: string,
  year: number,
  own: readonly KeptSentence[],
): Promise<{ organId: string; organ: string | null }[]> {
  const sections = own.map(({ section }) => section)
  const hashes = own.map(({ hash }) => hash)
  const lengths = own.map(({ length }) => length)
  const { rows } = await sql<{ organId: string; organ: string | null }>`
    with shared as (
      select own.section, witness.*, sum(own.length) as length
      from organ
      cross join unnest(${sections}::text[], ${hashes}::integer[], ${lengths}::integer[]) as own (section, hash, length)
      cross join lateral (
        select organ_id, arrived_at, report_id from sibling_sentence as kept
        where kept.parent_id = organ.parent_id and kept.year = ${year}
          and kept.section = own.section and kept.hash = own.hash and kept.organ_id <> organ.id
        order by arrived_at, report_id limit ${mostWitnesses}
      ) as witness
      where organ.id = ${organId}
      group by own.section, witness.organ_id, witness.arrived_at, witness.report_id
    ), ranked as (
      select organ_id, arrived_at, report_id,
             row_number() over (partition by section order by length desc, arrived_at, report_id) as rank
      from shared
    )
    select ranked.organ_id as "organId", case when imported.id is null then organ.name else imported.organ_name end as organ
    from ranked
    join organ on organ.id = ranked.organ_id
    left join imported_report as imported on imported.id = ranked.report_id
    where rank <= ${mostCandidates}
    group by ranked.organ_id, organ.name, imported.id, imported.organ_name, ranked.arrived_at, ranked.report_id
    order by ranked.arrived_at, ranked.report_id`.execute(database)
  return rows
}
