import { type SqlBool, sql } from 'kysely'
import type { Actor } from '../../people/actor.ts'
import { organsInReach } from '../../people/reach.ts'
import type { Platform } from '../../platform.ts'
import { isId } from '../../new-id.ts'
import type { RequestTarget } from './change-request.ts'
import { assign, handlingRoles } from './steps/assignment.ts'

/** What became of one of many. */
export interface AssignedOne {
  requestId: string
  requestNo: string | null
  ok: boolean
  /** Why not; null when it was done. */
  message: string | null
}

/**
 * Gives many requests to one person, each in a transaction of its own: what cannot be assigned is said one by one and
 * hinders none of the others.
 */
export async function assignMany(
  platform: Platform,
  actor: Actor,
  targets: readonly RequestTarget[],
  to: string | null,
): Promise<AssignedOne[]> {
  const numbers = await requestNumbers(
    platform,
    targets.map(({ requestId }) => requestId),
  )
  const done: AssignedOne[] = []
  for (const target of targets) {
    const result = await assign(platform, actor, { ...target, to })
    const { requestId } = target
    // The number of a request that is not theirs is not told.
    const known = result.ok || result.kind !== 'forbidden' ? numbers.get(requestId) : undefined
    done.push({ requestId, requestNo: known ?? null, ok: result.ok, message: result.ok ? null : result.message })
  }
  return done
}

async function requestNumbers({ database }: Platform, ids: readonly string[]): Promise<Map<string, string>> {
  const known = ids.filter(isId)
  if (known.length === 0) return new Map()
  const rows = await database.kysely
    .selectFrom('request')
    .select(['id', 'request_no'])
    .where('id', 'in', known)
    .execute()
  return new Map(rows.map(({ id, request_no }) => [id, request_no]))
}

/** Somebody who can be given requests of an organ. */
export interface AssignableColleague {
  id: string
  displayName: string
  organId: string
}

/** Everybody who works on requests in the organs whose requests the actor reads, by name. */
export async function assignableColleagues(platform: Platform, actor: Actor): Promise<AssignableColleague[]> {
  const { kysely } = platform.database
  const { organIds, assignedInOrganIds } = await organsInReach(kysely, actor, 'request.read')
  return kysely
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .select(['person.id', 'person.display_name as displayName', 'role_assignment.organ_id as organId'])
    .distinct()
    .where(sql<SqlBool>`role_assignment.organ_id = any(${[...organIds, ...assignedInOrganIds]}::text[])`)
    .where('person.active', '=', true)
    .where('role_assignment.role', 'in', [...handlingRoles])
    .orderBy('person.display_name')
    .orderBy('person.id')
    .execute()
}
