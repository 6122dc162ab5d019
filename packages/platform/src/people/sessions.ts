import { createHash, randomBytes } from 'node:crypto'
import { roleLabels } from '@gongkai/law/people'
import type { Database, Role, Transaction } from '../database/schema.ts'
import type { Platform } from '../platform.ts'
import type { Actor, HeldRole } from './actor.ts'

const MINUTE = 60_000
/** A session ends after an hour without a sign of life, and twelve hours after sign-in in any case. */
const IDLE_MINUTES = 60
const LONGEST_MINUTES = 12 * 60

export interface PersonRole extends HeldRole {
  organName: string
  roleLabel: string
}

export interface Person {
  id: string
  username: string
  displayName: string
  active: boolean
  mustChangePassword: boolean
  roles: PersonRole[]
}

export interface Session {
  person: Person
  /** Who acts. It holds no roles until a one-time password is changed: nothing else can be done before. */
  actor: Extract<Actor, { kind: 'person' }>
  csrfToken: string
  mustChangePassword: boolean
  expiresAt: Date
}

/** What a browser gets: only here, the token is not kept. */
export interface NewSession extends Session {
  token: string
}

/** What the browser said of itself, for the list of sessions. */
export interface ClientFacts {
  address?: string
  userAgent?: string
}

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A person with all roles, or null. */
export async function personById(database: Database | Transaction, personId: string): Promise<Person | null> {
  const person = await database
    .selectFrom('person')
    .select(['id', 'username', 'display_name', 'active', 'must_change_password'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (person === undefined) return null
  const roles = await database
    .selectFrom('role_assignment')
    .innerJoin('organ', 'organ.id', 'role_assignment.organ_id')
    .select(['organ.id', 'organ.path', 'organ.name', 'role_assignment.role'])
    .where('person_id', '=', personId)
    .orderBy('organ.path')
    .orderBy('role')
    .execute()
  return {
    id: person.id,
    username: person.username,
    displayName: person.display_name,
    active: person.active,
    mustChangePassword: person.must_change_password,
    roles: roles.map(({ id, path, name, role }) => ({
      organId: id,
      organPath: path,
      organName: name,
      role: role as Role,
      roleLabel: roleLabels[role],
    })),
  }
}

/** The actor a person is, with the roles held now. */
export function actorOf(person: Person): Extract<Actor, { kind: 'person' }> {
  const roles = person.roles.map(({ organId, organPath, role }) => ({ organId, organPath, role }))
  return { kind: 'person', personId: person.id, displayName: person.displayName, roles }
}

/** Opens a session; the caller has checked the password. */
export async function openSession(
  tx: Transaction,
  now: Date,
  person: Person,
  client: ClientFacts,
): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url')
  const csrfToken = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now.getTime() + LONGEST_MINUTES * MINUTE)
  await tx
    .insertInto('session')
    .values({
      token_hash: tokenHash(token),
      person_id: person.id,
      csrf_token: csrfToken,
      created_at: now,
      last_seen_at: now,
      expires_at: expiresAt,
      user_agent: client.userAgent?.slice(0, 200) ?? null,
      address: client.address ?? null,
    })
    .execute()
  return { token, ...sessionFrom(person, csrfToken, expiresAt) }
}

function sessionFrom(person: Person, csrfToken: string, expiresAt: Date): Session {
  const { mustChangePassword } = person
  const actor = actorOf(person)
  return {
    person,
    actor: mustChangePassword ? { ...actor, roles: [] } : actor,
    csrfToken,
    mustChangePassword,
    expiresAt,
  }
}

/** The session of a token, or null when there is none, it has ended, or the person is no longer active. */
export async function sessionOf(platform: Pick<Platform, 'database' | 'now'>, token: string): Promise<Session | null> {
  const now = platform.now()
  const { kysely } = platform.database
  const idleSince = new Date(now.getTime() - IDLE_MINUTES * MINUTE)
  const row = await kysely
    .selectFrom('session')
    .select(['person_id', 'csrf_token', 'last_seen_at', 'expires_at'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', idleSince)
    .executeTakeFirst()
  if (row === undefined) return null
  const person = await personById(kysely, row.person_id)
  if (person === null || !person.active) return null
  // A sign of life is written once a minute, not with every request.
  if (now.getTime() - row.last_seen_at.getTime() > MINUTE) {
    await kysely.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', tokenHash(token)).execute()
  }
  return sessionFrom(person, row.csrf_token, row.expires_at)
}

/** Ends every session of a person, except one. */
export async function endSessions(tx: Transaction, personId: string, except?: Buffer): Promise<void> {
  let sessions = tx.deleteFrom('session').where('person_id', '=', personId)
  if (except !== undefined) sessions = sessions.where('token_hash', '!=', except)
  await sessions.execute()
}
