import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database, Transaction } from '../../database/schema.ts'

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

/** The condition that the index of words answers: pairs of signs that cover the words are there. */
export const holdsPairsOf = (words: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`search_grams(request.request_no || ' ' || request.subject) @> ${[...new Set(words.flatMap(gramsOf))]}::text[]`

/** Up to so many finds the index of words is asked first; commoner words are met soon while walking in order. */
const rareAtMost = 5000

/**
 * The condition that sends a search through the index of words, where the words are rare enough for it; none for
 * common words. How common they are the database knows from its statistics, without looking at a row.
 */
export async function rareWords(
  database: Database | Transaction,
  words: readonly string[],
): Promise<RawBuilder<SqlBool>[]> {
  if (words.length === 0) return []
  const condition = holdsPairsOf(words)
  const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>`
    explain (format json) select from request where ${condition}`.execute(database)
  const expected = rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
  return expected <= rareAtMost ? [condition] : []
}
