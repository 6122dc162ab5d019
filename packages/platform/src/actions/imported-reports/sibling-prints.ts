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
 * Keeps the print of the report that stands for an organ's year, its own published one before the newest imported one,
 * and says whether that is another than before: `added` where there was none. Organs without a superior have no
 * siblings, and none is kept of them. Ask for it last: it waits for whoever does the same for this organ's year.
 */
export async function keepSiblingPrint(tx: Transaction, place: OrganYear): Promise<'same' | 'added' | 'changed'> {
  const { organId, year } = place
  const organ = await tx.selectFrom('organ').select('parent_id').where('id', '=', organId).executeTakeFirst()
  const parentId = organ?.parent_id ?? null
  if (parentId === null) return 'same'
  await sql`select pg_advisory_xact_lock(hashtext('gongkai.sibling_sentence'), hashtext(${`${organId} ${year}`}))`.execute(
    tx,
  )
  const report = (await ownReport(tx, place)) ?? (await newestImported(tx, place))
  const kept = await tx
    .selectFrom('sibling_sentence')
    .select(['section', 'hash', 'length', 'report_id'])
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .orderBy('section')
    .orderBy('hash')
    .execute()
  const sentences = report === undefined ? [] : sentencesOf(siblingPrint({ ...report, year }))
  const key = ({ section, hash, length }: KeptSentence) => `${section} ${hash} ${length}`
  const sameReport = kept.every(({ report_id }) => report_id === report?.id)
  if (sameReport && kept.map(key).join() === sentences.map(key).join()) return 'same'
  await tx.deleteFrom('sibling_sentence').where('organ_id', '=', organId).where('year', '=', year).execute()
  if (report !== undefined && sentences.length > 0) {
    const { id: report_id, arrivedAt: arrived_at } = report
    const common = { organ_id: organId, year, parent_id: parentId, report_id, arrived_at }
    await tx
      .insertInto('sibling_sentence')
      .values(sentences.map((sentence) => ({ ...sentence, ...common })))
      .execute()
  }
  return kept.length === 0 ? 'added' : 'changed'
}

interface Standing {
  id: string
  organ: string | null
  arrivedAt: Date
  narrative: AnnualReport['narrative']
}

/** The report that the organ composed here and published: a draft is nobody's to copy from. */
async function ownReport(tx: Transaction, { organId, year }: OrganYear): Promise<Standing | undefined> {
  const row = await tx
    .selectFrom('annual_report')
    .innerJoin('organ', 'organ.id', 'annual_report.organ_id')
    .select(['annual_report.id', 'organ.name', 'annual_report.updated_at', 'annual_report.narrative'])
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .where('source', '=', 'composed')
    .where('status', '=', 'published')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const narrative = row.narrative as AnnualReport['narrative']
  return { id: row.id, organ: row.name, arrivedAt: row.updated_at, narrative }
}

async function newestImported(tx: Transaction, { organId, year }: OrganYear): Promise<Standing | undefined> {
  const row = await tx
    .selectFrom('imported_report')
    .select(['id', 'organ_name', 'imported_at', sql<AnnualReport['narrative']>`reading -> 'narrative'`.as('narrative')])
    .where('about_organ_id', '=', organId)
    .where('year', '=', year)
    .where('readable', '=', true)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { id: row.id, organ: row.organ_name, arrivedAt: row.imported_at, narrative: row.narrative }
}
