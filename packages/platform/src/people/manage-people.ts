import { roleLabels } from '@gongkai/law/people'
import { recordAudit } from '../audit-trail/record.ts'
import type { Role, Transaction } from '../database/schema.ts'
import { newId } from '../new-id.ts'
import { type Outcome, type Refusal, refuse, refuseFields } from '../outcome.ts'
import type { Platform } from '../platform.ts'
import { type Actor, personIdOf, systemActor } from './actor.ts'
import { hashPassword, oneTimePassword } from './passwords.ts'
import { type Action, may } from './permissions.ts'
import { endSessions, type Person, personById } from './sessions.ts'

type People = Pick<Platform, 'database' | 'now'>

export interface NewPerson {
  username: string
  displayName: string
  roles: { organId: string; role: Role }[]
}

const isRole = (role: string): role is Role => role !== 'applicant' && Object.hasOwn(roleLabels, role)

function newPersonFaults({ username, displayName, roles }: NewPerson): Record<string, string> {
  const fields: Record<string, string> = {}
  if (!/^[a-z][a-z0-9._-]{1,31}$/.test(username)) {
    fields['username'] = '用户名应为 2 到 32 个小写字母、数字、点、下划线或连字符，以字母开头'
  }
  const length = [...displayName].length
  if (length < 1 || length > 40) fields['displayName'] = `姓名应为 1 到 40 个字，现在是 ${length} 个`
  if (roles.length === 0) fields['roles'] = '请至少授予一个角色'
  if (!roles.every(({ role }) => isRole(role))) fields['roles'] = '请选择系统中的角色'
  return fields
}

/** The sentence that hinders an actor from doing something at one of these organs, or null. */
async function hindrance(
  tx: Transaction,
  actor: Actor,
  action: Action,
  organIds: readonly string[],
): Promise<Refusal | null> {
  for (const organId of new Set(organIds)) {
    const organ = await tx.selectFrom('organ').select('path').where('id', '=', organId).executeTakeFirst()
    if (organ === undefined) return refuse('notFound', `没有编号为“${organId}”的机关`)
    const permit = may(actor, action, { organId, organPath: organ.path })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
  }
  return null
}

/** Creates a person with a one-time password, which is answered here and kept nowhere. */
export async function createPerson(
  platform: People,
  actor: Actor,
  input: NewPerson,
): Promise<Outcome<{ personId: string; oneTimePassword: string }>> {
  const person = { ...input, username: input.username.trim().toLowerCase(), displayName: input.displayName.trim() }
  const fields = newPersonFaults(person)
  if (Object.keys(fields).length > 0) return refuseFields(fields)
  const password = oneTimePassword()
  const passwordHash = await hashPassword(password)
  const now = platform.now()
  const id = newId(now)
  return platform.database.transaction(async (tx) => {
    const refusal = await hindrance(
      tx,
      actor,
      'person.create',
      person.roles.map(({ organId }) => organId),
    )
    if (refusal !== null) return refusal
    const created = await tx
      .insertInto('person')
      .values({ id, username: person.username, display_name: person.displayName, created_at: now })
      .onConflict((conflict) => conflict.column('username').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (created === undefined) return refuseFields({ username: `用户名“${person.username}”已经有人使用` })
    await tx
      .insertInto('credential')
      .values({ person_id: id, password_hash: passwordHash, password_changed_at: now, locked_until: null })
      .execute()
    await tx
      .insertInto('role_assignment')
      .values(person.roles.map(({ organId, role }) => ({ person_id: id, organ_id: organId, role })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await recordAudit(tx, now, {
      personId: personIdOf(actor),
      organId: person.roles[0]?.organId ?? null,
      action: 'person.create',
      objectKind: 'person',
      objectId: id,
      outcome: 'done',
      detail: { roles: person.roles },
    })
    return { ok: true, personId: id, oneTimePassword: password }
  })
}

/** Gives a person a new one-time password and ends their sessions. The actor must reach every organ of the person. */
export async function resetPassword(
  platform: People,
  actor: Actor,
  personId: string,
): Promise<Outcome<{ oneTimePassword: string }>> {
  const password = oneTimePassword()
  const passwordHash = await hashPassword(password)
  const outcome = await changePerson(platform, actor, 'person.resetPassword', personId, async (tx) => {
    await tx.updateTable('person').set({ must_change_password: true }).where('id', '=', personId).execute()
    await tx
      .updateTable('credential')
      .set({ password_hash: passwordHash, password_changed_at: platform.now(), failures: 0, locked_until: null })
      .where('person_id', '=', personId)
      .execute()
    await endSessions(tx, personId)
  })
  return outcome.ok ? { ok: true, oneTimePassword: password } : outcome
}

/** Makes a person unable to sign in, at once. What they did stays under their name. */
export function deactivatePerson(platform: People, actor: Actor, personId: string): Promise<Outcome<object>> {
  return changePerson(platform, actor, 'person.deactivate', personId, async (tx) => {
    if (personIdOf(actor) === personId) return refuse('refused', '不能停用自己，请由其他系统管理员办理')
    await tx.updateTable('person').set({ active: false }).where('id', '=', personId).execute()
    await endSessions(tx, personId)
    return undefined
  })
}

/** Grants a role at an organ. Quiet when it is held already. */
export function assignRole(
  platform: People,
  actor: Actor,
  personId: string,
  organId: string,
  role: Role,
): Promise<Outcome<object>> {
  return changePerson(
    platform,
    actor,
    'person.assignRole',
    personId,
    async (tx) => {
      if (!isRole(role)) return refuseFields({ role: '请选择系统中的角色' })
      const refusal = await hindrance(tx, actor, 'person.assignRole', [organId])
      if (refusal !== null) return refusal
      await tx
        .insertInto('role_assignment')
        .values({ person_id: personId, organ_id: organId, role })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return undefined
    },
    { granted: role, organId },
  )
}

/**
 * Takes a role back. Quiet when it is not held. The last role is not taken, for who holds none belongs to no organ and
 * could be managed by nobody; and nobody takes the administration from themselves.
 */
export function revokeRole(
  platform: People,
  actor: Actor,
  personId: string,
  organId: string,
  role: Role,
): Promise<Outcome<object>> {
  return changePerson(
    platform,
    actor,
    'person.assignRole',
    personId,
    async (tx, person) => {
      if (actor.kind !== 'system' && person.roles.every((held) => held.organId === organId && held.role === role)) {
        return refuse('refused', '这是此人仅有的角色。不再工作的请停用；改做别的请先授予新的角色，再收回这一个')
      }
      if (personIdOf(actor) === personId && role === 'administrator') {
        return refuse('refused', '不能收回自己的系统管理员角色，请由其他系统管理员办理')
      }
      await tx
        .deleteFrom('role_assignment')
        .where('person_id', '=', personId)
        .where('organ_id', '=', organId)
        .where('role', '=', role)
        .execute()
      return undefined
    },
    { revoked: role, organId },
  )
}

async function changePerson(
  platform: People,
  actor: Actor,
  action: Action,
  personId: string,
  change: (tx: Transaction, person: Person) => Promise<Refusal | undefined | void>,
  detail: Record<string, unknown> = {},
): Promise<Outcome<object>> {
  return platform.database.transaction(async (tx) => {
    const person = await personById(tx, personId)
    if (person === null) return refuse('notFound', '没有这个人员')
    // Who holds no role belongs to no organ: nobody's reach covers them but that of the platform itself.
    if (person.roles.length === 0 && actor.kind !== 'system') {
      return refuse('forbidden', '这个人员没有任何角色，请在服务器上用 gongkai admin 处理')
    }
    const refusal = await hindrance(
      tx,
      actor,
      action,
      person.roles.map(({ organId }) => organId),
    )
    if (refusal !== null) return refusal
    const refused = await change(tx, person)
    if (refused !== undefined) return refused
    await recordAudit(tx, platform.now(), {
      personId: personIdOf(actor),
      organId: person.roles[0]?.organId ?? null,
      action,
      objectKind: 'person',
      objectId: personId,
      outcome: 'done',
      detail,
    })
    return { ok: true }
  })
}

/**
 * On a first run: the administrator of an organ and everything below it, with a one-time password to print once.
 * Null when the installation has an administrator already.
 */
export async function createFirstAdministrator(
  platform: People,
  organId: string,
): Promise<{ username: string; oneTimePassword: string } | null> {
  const existing = await platform.database.kysely
    .selectFrom('role_assignment')
    .select('person_id')
    .where('role', '=', 'administrator')
    .limit(1)
    .executeTakeFirst()
  if (existing !== undefined) return null
  const username = 'admin'
  const created = await createPerson(platform, systemActor, {
    username,
    displayName: '系统管理员',
    roles: [{ organId, role: 'administrator' }],
  })
  if (!created.ok) throw new Error(`the first administrator could not be created: ${created.reasons.join('; ')}`)
  return { username, oneTimePassword: created.oneTimePassword }
}

/** The people with a role at one of these organs, by name. */
export async function peopleOf(platform: Pick<Platform, 'database'>, organIds: readonly string[]): Promise<Person[]> {
  if (organIds.length === 0) return []
  const rows = await platform.database.kysely
    .selectFrom('person')
    .select('id')
    .where('id', 'in', (query) =>
      query
        .selectFrom('role_assignment')
        .select('person_id')
        .where('organ_id', 'in', [...organIds]),
    )
    .orderBy('display_name')
    .orderBy('id')
    .execute()
  const people = await Promise.all(rows.map(({ id }) => personById(platform.database.kysely, id)))
  return people.filter((person) => person !== null)
}
