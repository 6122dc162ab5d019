import { type AnnualReport, copyLimit, type Finding, mostWitnesses, siblingRuleCode } from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import { auditOptionsAt } from '../actions/audit-rules/rule-levels.ts'
import { siblingFindings } from '../actions/imported-reports/sibling-findings.ts'
import type { Platform } from '../platform.ts'
import { rebuildImportedReportView } from './rebuild-imported-reports.ts'

interface Changed {
  organId: string
  year: number
  /** Every sibling, not only those that share the wording as it is now. */
  everybody: boolean
}

/**
 * Looks at the reports of an organ's year and of its siblings, and judges again those whose wording is now found to be
 * shared otherwise than when they were judged last. Answers how many that were.
 */
export async function judgeSiblings(platform: Platform, { organId, year, everybody }: Changed): Promise<number> {
  const { kysely } = platform.database
  const siblings = everybody ? await allSiblings(platform, organId, year) : await nearSiblings(platform, organId, year)
  let judged = 0
  for (const about of new Set([organId, ...siblings])) {
    const reports = await kysely
      .selectFrom('imported_report')
      .select(['id', 'organ_name', 'findings', sql<AnnualReport['narrative']>`reading -> 'narrative'`.as('narrative')])
      .where('about_organ_id', '=', about)
      .where('year', '=', year)
      .where('readable', '=', true)
      .orderBy('id')
      .execute()
    if (reports.length === 0) continue
    const options = await auditOptionsAt(kysely, about)
    for (const { id, organ_name, findings, narrative } of reports) {
      const now = await siblingFindings(kysely, about, { organ: organ_name, year, narrative }, options)
      const then = (findings as Finding[]).filter(({ code }) => code === siblingRuleCode)
      if (said(now) === said(then)) continue
      await rebuildImportedReportView(platform, id)
      judged++
    }
  }
  return judged
}

const said = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map(({ where, severity, message }) => [where, severity, message]))

async function allSiblings({ database }: Platform, organId: string, year: number): Promise<string[]> {
  const { rows } = await sql<{ organId: string }>`
    select sibling.id as "organId" from organ join organ as sibling on sibling.parent_id = organ.parent_id
    where organ.id = ${organId} and exists (
      select from sibling_sentence as kept where kept.organ_id = sibling.id and kept.year = ${year})
    order by sibling.id`.execute(database.kysely)
  return rows.map((row) => row.organId)
}

/** The siblings most of whose wording the organ's report has too. */
async function nearSiblings({ database }: Platform, organId: string, year: number): Promise<string[]> {
  const { rows } = await sql<{ organId: string }>`
    with shared as (
      select witness.section, witness.organ_id, sum(witness.length) as length
      from sibling_sentence as own
      cross join lateral (
        select section, organ_id, length from sibling_sentence as kept
        where kept.parent_id = own.parent_id and kept.year = own.year
          and kept.section = own.section and kept.hash = own.hash and kept.organ_id <> own.organ_id
        order by arrived_at, report_id limit ${mostWitnesses}
      ) as witness
      where own.organ_id = ${organId} and own.year = ${year}
      group by witness.section, witness.organ_id
    )
    select distinct shared.organ_id as "organId" from shared
    where shared.length > ${copyLimit}::float8 * (
      select sum(length) from sibling_sentence as kept
      where kept.organ_id = shared.organ_id and kept.year = ${year} and kept.section = shared.section)
    order by 1`.execute(database.kysely)
  return rows.map((row) => row.organId)
}
