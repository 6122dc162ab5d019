import { type AnnualReport, type SiblingPrint, siblingPrint, siblingSections } from '@gongkai/law/annual-report'
import { sql } from 'kysely'
import type { SiblingSentenceTable, Transaction } from '../../database/schema.ts'

/** An organ's year: what reports of siblings are about. */
export interface OrganYear {
  organId: string
  year: number
}

/** A sentence as it is kept: once a section, with the length of all its occurrences. */
export type KeptSentence = Pick<SiblingSentenceTable, 'section' | 'hash' | 'length'>

/** The print of a report as rows, in an order of its own. */
export function sentencesOf(print: SiblingPrint): KeptSentence[] {
  return siblingSections.flatMap((section) => {
    const lengths = new Map<number, number>()
    for (const [hash, length] of print.sections[section]) lengths.set(hash | 0, (lengths.get(hash | 0) ?? 0) + length)
    return [...lengths].sort(([one], [other]) => one - other).map(([hash, length]) => ({ section, hash, length }))
  })
}

/** The same the other way. */
export function printOf(
  { organ, year }: Pick<SiblingPrint, 'organ' | 'year'>,
  sentences: readonly KeptSentence[],
): SiblingPrint {
  const of = (section: KeptSentence['section']): [number, number][] =>
    sentences.filter((kept) => kept.section === section).map(({ hash, length }) => [hash >>> 0, length])
  return { organ, year, sections: { overview: of('overview'), problems: of('problems') } }
}

/**
 * Keeps the print of the newest imported report of an organ's year, and says whether that is another than before:
 * `added` where there was none. Organs without a superior have no siblings, and none is kept of them. Ask for it last:
 * it waits for whoever does the same for this organ's year.
 */
export async function keepSiblingPrint(
  tx: Transaction,
  { organId, year }: OrganYear,
): Promise<'same' | 'added' | 'changed'> {
  const organ = await tx.selectFrom('organ').select('parent_id').where('id', '=', organId).executeTakeFirst()
  const parentId = organ?.parent_id ?? null
  if (parentId === null) return 'same'
  await sql`select pg_advisory_xact_lock(hashtext('gongkai.sibling_sentence'), hashtext(${`${organId} ${year}`}))`.execute(
    tx,
  )
  const report = await tx
    .selectFrom('imported_report')

    .select(['id', 'organ_name', 'imported_at', sql<AnnualReport['narrative']>`reading -> 'narrative'`.as('narrative')])
    .where('about_organ_id', '=', organId)
    .where('year', '=', year)
    .where('readable', '=', true)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const kept = await tx
    .selectFrom('sibling_sentence')
    .select(['section', 'hash', 'length', 'imported_report_id'])
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .orderBy('section')
    .orderBy('hash')
    .execute()
  const sentences =
    report === undefined
      ? []
      : sentencesOf(siblingPrint({ organ: report.organ_name, year, narrative: report.narrative }))
  const key = ({ section, hash, length }: KeptSentence) => `${section} ${hash} ${length}`
  const sameReport = kept.every(({ imported_report_id }) => imported_report_id === report?.id)
  if (sameReport && kept.map(key).join() === sentences.map(key).join()) return 'same'
  await tx.deleteFrom('sibling_sentence').where('organ_id', '=', organId).where('year', '=', year).execute()
  if (report !== undefined && sentences.length > 0) {
    const { id: imported_report_id, imported_at } = report
    const common = { organ_id: organId, year, parent_id: parentId, imported_report_id, imported_at }
    await tx
      .insertInto('sibling_sentence')
      .values(sentences.map((sentence) => ({ ...sentence, ...common })))
      .execute()
  }
  return kept.length === 0 ? 'added' : 'changed'
}
