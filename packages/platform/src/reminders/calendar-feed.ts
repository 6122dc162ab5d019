import { createHash, randomBytes } from 'node:crypto'
import { organsInReach } from '../people/reach.ts'
import { actorOf, personById } from '../people/sessions.ts'
import type { Platform } from '../platform.ts'
import { type CalendarDay, icalendar } from './icalendar.ts'

/** More entries help nobody. */
const MOST_DAYS = 2000

const hashOf = (token: string): Buffer => createHash('sha256').update(`gongkai calendar ${token}`).digest()

/** Makes a new secret address for a person's calendar; an older one stops working. The token is told only here. */
export async function createCalendarFeed(
  { database, now }: Pick<Platform, 'database' | 'now'>,
  personId: string,
): Promise<{ token: string }> {
  const token = randomBytes(24).toString('base64url')
  const values = { token_hash: hashOf(token), created_at: now() }
  await database.kysely
    .insertInto('calendar_feed')
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
    .execute()
  return { token }
}

/** Takes the address away. */
export async function revokeCalendarFeed({ database }: Pick<Platform, 'database'>, personId: string): Promise<void> {
  await database.kysely.deleteFrom('calendar_feed').where('person_id', '=', personId).execute()
}

/** When a person's calendar got its address; null when it has none. */
export async function calendarFeedOf(
  { database }: Pick<Platform, 'database'>,
  personId: string,
): Promise<{ createdAt: Date } | null> {
  const row = await database.kysely
    .selectFrom('calendar_feed')
    .select('created_at')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row === undefined ? null : { createdAt: row.created_at }
}

/**
 * The calendar behind a secret address: due dates of the open requests that its owner may read and works on, by number
 * alone. Null when there is no such address or its owner left. What the owner may no longer read is no longer in it.
 */
export async function calendarOf(platform: Platform, token: string): Promise<string | null> {
  const { kysely } = platform.database
  const feed = await kysely
    .selectFrom('calendar_feed')
    .select('person_id')
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  const person = feed === undefined ? null : await personById(kysely, feed.person_id)
  if (person === null || !person.active) return null
  const own = person.roles.flatMap(({ organId, role }) =>
    role === 'disclosureOfficer' || role === 'approvingLeader' ? [organId] : [],
  )
  const { organIds, assignedInOrganIds } = await organsInReach(kysely, actorOf(person), 'request.read')
  const ownOrgans = own.filter((organId) => organIds.includes(organId))
  const rows = await kysely
    .selectFrom('request')
    .select(['id', 'request_no', 'due_on', 'due_provisional'])
    .where('closed_on', 'is', null)
    .where('due_on', 'is not', null)
    .where((where) =>
      where.or([
        ...(ownOrgans.length === 0 ? [] : [where('organ_id', 'in', ownOrgans)]),
        where.and([
          where('assigned_to', '=', person.id),
          where('organ_id', 'in', ['', ...organIds, ...assignedInOrganIds]),
        ]),
      ]),
    )
    .orderBy('due_on')
    .limit(MOST_DAYS)
    .execute()
  const assistance = await kysely
    .selectFrom('assistance')
    .innerJoin('request', 'request.id', 'assistance.request_id')
    .select(['assistance.request_id', 'assistance.id', 'assistance.due_on', 'request.request_no'])
    .where('assistance.person_id', '=', person.id)
    .where('assistance.returned_on', 'is', null)
    .limit(MOST_DAYS)
    .execute()
  const days: CalendarDay[] = [
    ...rows.flatMap((row) => {
      if (row.due_on === null) return []
      const provisional = row.due_provisional ? '暂定：有的年份还没有放假通知。' : ''
      const summary = `${row.request_no} 答复到期`
      return [{ uid: `due-${row.id}@gongkai`, day: row.due_on, summary, description: `${provisional}详情见工作台。` }]
    }),
    ...assistance.map((row) => ({
      uid: `assistance-${row.request_id}-${row.id}@gongkai`,
      day: row.due_on,
      summary: `${row.request_no} 协办到期`,
      description: '详情见工作台。',
    })),
  ]
  return icalendar('政府信息公开到期日', days, platform.now())
}
