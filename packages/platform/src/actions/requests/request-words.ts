import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../../database/schema.ts'

/**
 * Pairs of signs that cover a word, as the index `request_words` holds them (its function `search_grams`); a single
 * sign is its own. Side by side, not overlapping: each pair is a list that the index has to read, and the rows that it
 * finds are looked at anyway.
 */
export function gramsOf(word: string): string[] {
  const signs = [...word.toLowerCase()]
  if (signs.length <= 1) return signs
  const places = signs.map((_, index) => index).filter((index) => index % 2 === 0)
  return [
    ...new Set(
      places.map((index) =>
        signs
          .slice(Math.min(index, signs.length - 2))
          .slice(0, 2)
          .join(''),
      ),
    ),
  ]
}

/** So many pairs are looked up: the index reads the list of each, and the rows that it finds are looked at anyway. */
const pairsAtMost = 4

/** How words are looked up. */
export interface WordsLookup {
  /** The condition that the index of words answers: a request without the words may hold it, never the other way round. */
  inIndex: RawBuilder<SqlBool>
  /** Which share of requests holds all the words at most, if they stood in texts independently of each other. */
  share: number
}

/**
 * Looks words up by the rarest of their pairs of signs, one of each word first, since the pairs of one word mostly stand
 * in the same texts. How common a pair is the database knows from its statistics, without looking at a row; what these
 * do not list is rare.
 */
export async function lookUpWords(database: Database, words: readonly string[]): Promise<WordsLookup> {
  const asked = words.flatMap((word) => gramsOf(word).map((pair) => ({ word, pair })))
  const { rows } = await sql<{ pair: string; frequency: number; first: boolean }>`
    select pair, coalesce(frequency, 0)::float8 as frequency, place = 1 as first from (
      select pair, frequency, row_number() over (partition by word order by coalesce(frequency, 0)) as place
      from unnest(${asked.map(({ word }) => word)}::text[], ${asked.map(({ pair }) => pair)}::text[]) as asked (word, pair)
      left join (
        select elem, frequency
        from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (elem, frequency)
        where schemaname = current_schema() and tablename = 'request_words'
      ) common on elem = pair
    ) placed order by place, coalesce(frequency, 0) limit ${pairsAtMost}`.execute(database)
  const pairs = rows.map(({ pair }) => pair)
  return {
    inIndex: sql<SqlBool>`search_grams(request.request_no || ' ' || request.subject) @> ${pairs}::text[]`,
    share: rows.reduce((share, { first, frequency }) => (first ? share * frequency : share), 1),
  }
}
