import { recordAudit } from '../audit-trail/record.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Platform } from '../platform.ts'
import { decoyHash, hashPassword, passwordFaults, verifyPassword } from './passwords.ts'
import {
  type ClientFacts,
  endSessions,
  type NewSession,
  openSession,
  personById,
  type Session,
  sessionOf,
  tokenHash,
} from './sessions.ts'

const MINUTE = 60_000
/** After so many wrong passwords in a row an account rests. */
const MOST_FAILURES = 5
const LOCKED_MINUTES = 15

type People = Pick<Platform, 'database' | 'now'>

/**
 * Signs a person in. The refusal does not tell whether the name, the password or the account was wrong, except that
 * an account rests after repeated failures: its owner must learn why the right password does not help.
 */
export async function signIn(
  platform: People,
  input: { username: string; password: string },
  client: ClientFacts = {},
): Promise<Outcome<{ session: NewSession }>> {
  const now = platform.now()
  const found = await platform.database.kysely
    .selectFrom('person')
    .innerJoin('credential', 'credential.person_id', 'person.id')
    .select(['person.id', 'person.active', 'credential.password_hash', 'credential.locked_until'])
    .where('person.username', '=', input.username.trim().toLowerCase())
    .executeTakeFirst()
  const right = await verifyPassword(found?.password_hash ?? (await decoyHash()), input.password)
  const wrong = refuse('unauthenticated', '用户名或密码不正确')
  if (found === undefined) {
    await recordAudit(platform.database.kysely, now, {
      personId: null,
      organId: null,
      action: 'signIn',
      objectKind: 'person',
      objectId: '-',
      outcome: 'refused',
      detail: { reason: 'unknownUsername', address: client.address ?? null },
    })
    return wrong
  }
  const entry = {
    personId: found.id,
    organId: null,
    action: 'signIn',
    objectKind: 'person',
    objectId: found.id,
  } as const
  return platform.database.transaction(async (tx) => {
    // Read again under the lock: wrong guesses made at the same time all count.
    const credential = await tx
      .selectFrom('credential')
      .select(['failures', 'locked_until'])
      .where('person_id', '=', found.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const refused = async (reason: string): Promise<void> =>
      recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason, address: client.address ?? null } })
    if (credential.locked_until !== null && credential.locked_until > now) {
      await refused('locked')
      const minutes = Math.ceil((credential.locked_until.getTime() - now.getTime()) / MINUTE)
      return refuse(
        'rateLimited',
        `密码连续输错 ${MOST_FAILURES} 次，请在 ${minutes} 分钟后再试，或请系统管理员重置密码`,
      )
    }
    if (!right || !found.active) {
      const failures = credential.failures + 1
      const locks = failures >= MOST_FAILURES
      await tx
        .updateTable('credential')
        .set({
          failures: locks ? 0 : failures,
          locked_until: locks ? new Date(now.getTime() + LOCKED_MINUTES * MINUTE) : null,
        })
        .where('person_id', '=', found.id)
        .execute()
      await refused(right ? 'inactive' : 'wrongPassword')
      return wrong
    }
    await tx
      .updateTable('credential')
      .set({ failures: 0, locked_until: null })
      .where('person_id', '=', found.id)
      .execute()
    await tx.deleteFrom('session').where('expires_at', '<', now).execute()
    const person = await personById(tx, found.id)
    if (person === null) return wrong
    const session = await openSession(tx, now, person, client)
    await recordAudit(tx, now, { ...entry, outcome: 'done', detail: { address: client.address ?? null } })
    return { ok: true, session }
  })
}

/** Ends the session of a token. Quiet when it has ended already. */
export async function signOut(platform: People, token: string): Promise<void> {
  await platform.database.transaction(async (tx) => {
    const ended = await tx
      .deleteFrom('session')
      .where('token_hash', '=', tokenHash(token))
      .returning('person_id')
      .executeTakeFirst()
    if (ended === undefined) return
    await recordAudit(tx, platform.now(), {
      personId: ended.person_id,
      organId: null,
      action: 'signOut',
      objectKind: 'person',
      objectId: ended.person_id,
      outcome: 'done',
    })
  })
}

/**
 * Changes the password of the signed-in person, ends all their sessions and answers a new one: whoever knew the old
 * token or the old password is out.
 */
export async function changePassword(
  platform: People,
  token: string,
  input: { currentPassword: string; newPassword: string },
  client: ClientFacts = {},
): Promise<Outcome<{ session: NewSession }>> {
  const session: Session | null = await sessionOf(platform, token)
  if (session === null) return refuse('unauthenticated', '登录已过期，请重新登录')
  const { person } = session
  const faults = passwordFaults(input.newPassword, person.username)
  if (input.newPassword === input.currentPassword) faults.push('新密码不能与现在的密码相同')
  if (faults.length > 0)
    return { ...refuse('invalid', faults.join('；'), faults), fields: { newPassword: faults.join('；') } }
  const newHash = await hashPassword(input.newPassword)
  const now = platform.now()
  const entry = {
    personId: person.id,
    organId: null,
    action: 'changePassword',
    objectKind: 'person',
    objectId: person.id,
  } as const
  return platform.database.transaction(async (tx) => {
    const credential = await tx
      .selectFrom('credential')
      .select('password_hash')
      .where('person_id', '=', person.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (!(await verifyPassword(credential.password_hash, input.currentPassword))) {
      await recordAudit(tx, now, { ...entry, outcome: 'refused', detail: { reason: 'wrongPassword' } })
      return { ...refuse('invalid', '现在的密码不正确'), fields: { currentPassword: '现在的密码不正确' } }
    }
    await tx
      .updateTable('credential')
      .set({ password_hash: newHash, password_changed_at: now, failures: 0, locked_until: null })
      .where('person_id', '=', person.id)
      .execute()
    await tx.updateTable('person').set({ must_change_password: false }).where('id', '=', person.id).execute()
    await endSessions(tx, person.id)
    const opened = await openSession(tx, now, { ...person, mustChangePassword: false }, client)
    await recordAudit(tx, now, { ...entry, outcome: 'done' })
    return { ok: true, session: opened }
  })
}
