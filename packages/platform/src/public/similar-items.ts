import type { Day } from '@gongkai/law'
import { sql } from 'kysely'
import type { Database } from '../database/schema.ts'
import { contentWords } from './content-words.ts'

/** A published item that may be what somebody is about to ask for. */
export interface SimilarItem {
  id: string
  organId: string
  title: string
  documentNo: string | null
  publishedOn: Day
}

/** How many of the newest published items are looked at: the cost stays the same, however many there are. */
const LOOKED_AT = 20_000
const SHOWN = 5

/**
 * Published items whose title, keywords and document number hold the words of a request: at least two of them, and at
 * least a third of those that tell anything apart; a word that stands in a fifth of all headings, such as the name of
 * the place, does not. Best first; empty when the text has no word that could find anything.
 */
export async function similarItems(database: Database, content: string, organId?: string): Promise<SimilarItem[]> {
  const words = contentWords(content)
  if (words.length < 2) return []
  const ofOrgan = organId === undefined ? sql`true` : sql`organ_id = ${organId}`
  const { rows } = await sql<{
    id: string
    organ_id: string
    title: string
    document_no: string | null
    published_on: Day
  }>`
    with looked_at as (
      select id, organ_id, title, document_no, published_on,
             lower(title || ' ' || array_to_string(keywords, ' ') || ' ' || coalesce(document_no, '')) as heading
      from item where status = 'published' and ${ofOrgan}
      order by published_on desc, id desc limit ${LOOKED_AT}
    ), telling as (
      select word from unnest(${words}::text[]) as word
      where (select count(*) from looked_at where strpos(heading, word) > 0)
            <= greatest(3, (select count(*) from looked_at) / 5)
    ), scored as (
      select *, (select count(*) from telling where strpos(heading, word) > 0) as score from looked_at
    )
    select id, organ_id, title, document_no, published_on from scored
    where score >= 2 and score * 3 >= (select count(*) from telling)
    order by score desc, published_on desc, id desc limit ${SHOWN}`.execute(database)
  return rows.map((row) => ({
    id: row.id,
    organId: row.organ_id,
    title: row.title,
    documentNo: row.document_no,
    publishedOn: row.published_on,
  }))
}
