import { createOrgan } from '../actions/organs/index.ts'
import type { Role } from '../database/schema.ts'
import { type Actor, actorOf, createPerson, personById, systemActor } from '../people/index.ts'
import type { Platform } from '../platform.ts'

export type PersonActor = Extract<Actor, { kind: 'person' }>

export interface TestOrgan {
  organId: string
  /** One person for each role, named by the role: `chengguan-disclosureOfficer`. */
  officer: PersonActor
  handler: PersonActor
  leader: PersonActor
  supervisor: PersonActor
  administrator: PersonActor
}

/** An organ (at the top of a tree, or below another one) with one person for each role. */
export async function createTestOrgan(
  platform: Platform,
  organId: string,
  options: { parentId?: string; organCode?: string | null } = {},
): Promise<TestOrgan> {
  const { parentId = null, organCode = '000014349' } = options
  const created = await createOrgan(platform, systemActor, {
    id: organId,
    parentId,
    name: `示范市${organId}局`,
    shortName: organId,
    kind: 'department',
    organCode,
    documentMark: '示测公开',
  })
  if (!created.ok) throw new Error(created.message)
  const personWith = (role: Role): Promise<PersonActor> =>
    createTestPerson(platform, `${organId}-${role}`, organId, role)
  const [officer, handler, leader, supervisor, administrator] = await Promise.all([
    personWith('disclosureOfficer'),
    personWith('departmentHandler'),
    personWith('approvingLeader'),
    personWith('supervisor'),
    personWith('administrator'),
  ])
  return { organId, officer, handler, leader, supervisor, administrator }
}

/** A person with one role, as the actor they are after signing in and changing the one-time password. */
export async function createTestPerson(
  platform: Platform,
  name: string,
  organId: string,
  role: Role,
): Promise<PersonActor> {
  const created = await createPerson(platform, systemActor, {
    username: name.toLowerCase(),
    displayName: name,
    roles: [{ organId, role }],
  })
  if (!created.ok) throw new Error(created.message)
  const person = await personById(platform.database.kysely, created.personId)
  if (person === null) throw new Error('the person just created is not there')
  return actorOf(person)
}
