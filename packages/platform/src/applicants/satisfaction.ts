import type { Day } from '@gongkai/law'
import { sql } from 'kysely'
import { type Outcome, refuse, refuseFields } from '../outcome.ts'
import type { Actor } from '../people/actor.ts'
import { organsInReach } from '../people/reach.ts'
import type { Platform } from '../platform.ts'
import { type ApplicantActor, withOwnRequest } from './with-request.ts'

export interface Satisfaction {
  /** 1 (很不满意) to 5 (很满意). */
  score: number
  word: string | null
  day: Day
}

/** The scale as people read it. */
export const satisfactionLabels: Readonly<Record<number, string>> = {
  5: '很满意',
  4: '满意',
  3: '一般',
  2: '不满意',
  1: '很不满意',
}

const MOST_CHARACTERS = 500
const wordOf = (requestId: string) => ({ table: 'satisfaction', column: 'word', rowId: requestId })

/** 评价: 1 to 5 and a word, once for each answer. */
export async function rateAnswer(
  platform: Platform,
  actor: ApplicantActor,
  { score, word = '' }: { score: number; word?: string },
): Promise<Outcome<object>> {
  if (!Number.isInteger(score) || score < 1 || score > 5) return refuseFields({ score: '请从五项中选择一项' })
  if (word.length > MOST_CHARACTERS) return refuseFields({ word: `不能超过 ${MOST_CHARACTERS} 个字` })
  return withOwnRequest(
    platform,
    actor,
    'request.rateAnswer',
    async ({ tx, requestId, organId, answerVersion, state }) => {
      if (state.status !== 'delivered' || answerVersion === null) {
        return refuse('refused', '答复送达以后才能评价')
      }
      const text = word.trim()
      const inserted = await tx
        .insertInto('satisfaction')
        .values({
          request_id: requestId,
          answer_version: answerVersion,
          organ_id: organId,
          score,
          word: text === '' ? null : platform.encryption.seal(text, wordOf(requestId)),
          day: platform.today(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return inserted.numInsertedOrUpdatedRows === 1n ? { ok: true } : refuse('refused', '您已经评价过这份答复')
    },
  )
}

/** What the applicant said about an answer; null when nothing. */
export async function satisfactionOf(
  { database, encryption }: Pick<Platform, 'database' | 'encryption'>,
  requestId: string,
  answerVersion: number,
): Promise<Satisfaction | null> {
  const row = await database.kysely
    .selectFrom('satisfaction')
    .select(['score', 'word', 'day'])
    .where('request_id', '=', requestId)
    .where('answer_version', '=', answerVersion)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    score: row.score,
    word: row.word === null ? null : encryption.open(row.word, wordOf(requestId)),
    day: row.day,
  }
}

/** How many answers were given each score. `average` is null when nobody said anything. */
export interface SatisfactionFigures {
  rated: number
  average: number | null
  /** Index 0 is the score 1. */
  byScore: number[]
}

/** 满意度 of the organs in reach (or of one of them) for answers rated in a period, both days included. */
export async function satisfactionFigures(
  platform: Pick<Platform, 'database'>,
  actor: Actor,
  { from, to, organId }: { from: Day; to: Day; organId?: string | undefined },
): Promise<SatisfactionFigures> {
  const { kysely } = platform.database
  const { organIds } = await organsInReach(kysely, actor, 'request.read', organId)
  const byScore = [0, 0, 0, 0, 0]
  if (organIds.length > 0) {
    const rows = await kysely
      .selectFrom('satisfaction')
      .select(['score', sql<number>`count(*)::int`.as('count')])
      .where('organ_id', 'in', organIds)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .groupBy('score')
      .execute()
    for (const { score, count } of rows) byScore[score - 1] = count
  }
  const rated = byScore.reduce((sum, count) => sum + count, 0)
  const points = byScore.reduce((sum, count, index) => sum + count * (index + 1), 0)
  return { rated, average: rated === 0 ? null : points / rated, byScore }
}
