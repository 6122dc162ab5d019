import { sql } from 'kysely'
import type { Database } from '../database/schema.ts'
import { contentWords } from './content-words.ts'

/** An organ that probably holds some information, and what speaks for it. */
export interface SuggestedOrgan {
  organId: string
  /** Words of the text that occur in its name, functions or publications. */
  words: string[]
  /** How many items it has published under the category asked for; 0 when none was asked for. */
  published: number
}

const LOOKED_AT = 20_000
const SHOWN = 5

/**
 * 这件信息由谁掌握: organs by the words of a text (name and functions weigh more than titles of what they published) and
 * by the category of Article 20. Empty when nothing speaks for any: then the plain list must do.
 */
export async function suggestOrgans(
  database: Database,
  { content, category }: { content: string; category?: string | undefined },
): Promise<SuggestedOrgan[]> {
  const words = contentWords(content)
  if (words.length === 0 && category === undefined) return []
  const { rows } = await sql<{ id: string; words: string[]; published: number }>`
    with newest as (
      select organ_id, lower(title) as title, category from item where status = 'published'
      order by published_on desc, id desc limit ${LOOKED_AT}
    ), titles as (
      select organ_id, string_agg(title, ' ') as text,
             count(*) filter (where category = ${category ?? null}) as published
      from newest group by organ_id
    ), told as (
      select organ.id, lower(organ.name || ' ' || organ.short_name || ' ' || (organ.guide::jsonb ->> 'office')) as name,
             lower(coalesce(organ.guide::jsonb ->> 'introduction', '')) as functions,
             coalesce(titles.text, '') as titles, coalesce(titles.published, 0)::int as published
      from organ left join titles on titles.organ_id = organ.id
    ), scored as (
      select id, published,
             array(select word from unnest(${words}::text[]) as word
                   where strpos(coalesce(name, '') || functions || titles, word) > 0) as words,
             (select coalesce(sum(3 * (strpos(coalesce(name, ''), word) > 0)::int
                                + 2 * (strpos(functions, word) > 0)::int
                                + (strpos(titles, word) > 0)::int), 0)
              from unnest(${words}::text[]) as word) as score
      from told
    )
    select id, words, published from scored
    where score > 0 or published > 0
    order by score desc, published desc, id limit ${SHOWN}`.execute(database)
  return rows.map(({ id, words: found, published }) => ({ organId: id, words: found, published }))
}
