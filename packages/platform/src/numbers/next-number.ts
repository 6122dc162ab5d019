import { sql } from 'kysely'
import type { Transaction } from '../database/schema.ts'

/** What is counted: requests, index numbers, document numbers of answers and of each other kind of letter. */
export type NumberSequence = 'request' | 'indexNo' | 'documentNo' | `letter:${string}`

/**
 * The next number of an organ's sequence in a year, from 1, in the caller's transaction. Without gaps: a transaction
 * that is given up gives its number back. Without doubles: the row stays locked until the transaction ends, so ask
 * for the number late.
 */
export async function nextNumber(
  tx: Transaction,
  organId: string,
  sequence: NumberSequence,
  year: number,
): Promise<number> {
  const { last } = await tx
    .insertInto('number_sequence')
    .values({ organ_id: organId, sequence, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['organ_id', 'sequence', 'year']).doUpdateSet({ last: sql`number_sequence.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** Moves a sequence on behind a number that was given elsewhere, so that it is not given again. Never back. */
export async function reachNumber(
  tx: Transaction,
  organId: string,
  sequence: NumberSequence,
  year: number,
  number: number,
): Promise<void> {
  await tx
    .insertInto('number_sequence')
    .values({ organ_id: organId, sequence, year, last: number })
    .onConflict((conflict) =>
      conflict
        .columns(['organ_id', 'sequence', 'year'])
        .doUpdateSet({ last: sql`greatest(number_sequence.last, excluded.last)` }),
    )
    .execute()
}
