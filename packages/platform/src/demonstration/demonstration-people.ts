import type { Role } from '../database/schema.ts'
import { type Actor, actorOf, createPerson, personById, systemActor } from '../people/index.ts'
import { clearCode, hashPassword } from '../people/passwords.ts'
import type { Platform } from '../platform.ts'
import { region, street } from './demonstration-organs.ts'

export type PersonActor = Extract<Actor, { kind: 'person' }>

/** The accounts of the demonstration: one for each desk. Names say that nobody stands behind them. */
export const demonstrationAccounts = {
  officer: { username: 'officer', displayName: '演示经办员', organId: street, role: 'disclosureOfficer' },
  handler: { username: 'handler', displayName: '演示科室承办人', organId: street, role: 'departmentHandler' },
  leader: { username: 'leader', displayName: '演示负责人', organId: street, role: 'approvingLeader' },
  supervisor: { username: 'supervisor', displayName: '演示监督员', organId: region, role: 'supervisor' },
} as const satisfies Record<string, { username: string; displayName: string; organId: string; role: Role }>

export type DemonstrationAccount = keyof typeof demonstrationAccounts

/** One password for all accounts of a demonstration, made anew for each installation. */
export const newDemonstrationPassword = (): string => `yanshi-${clearCode(3)}`

/**
 * Creates the accounts, or finds them. They share a password that need not be changed at the first sign-in: they open
 * nothing but the demonstration region.
 */
export async function createDemonstrationPeople(
  platform: Platform,
  password: string,
): Promise<Record<DemonstrationAccount, PersonActor>> {
  const people: Partial<Record<DemonstrationAccount, PersonActor>> = {}
  for (const [key, account] of Object.entries(demonstrationAccounts)) {
    people[key as DemonstrationAccount] = await createAccount(platform, account, password)
  }
  return people as Record<DemonstrationAccount, PersonActor>
}

async function createAccount(
  platform: Platform,
  account: (typeof demonstrationAccounts)[DemonstrationAccount],
  password: string,
): Promise<PersonActor> {
  const { username, displayName, organId, role } = account
  const { kysely } = platform.database
  const known = await kysely.selectFrom('person').select('id').where('username', '=', username).executeTakeFirst()
  const created =
    known === undefined
      ? await createPerson(platform, systemActor, { username, displayName, roles: [{ organId, role }] })
      : { ok: true as const, personId: known.id }
  if (!created.ok) throw new Error(`demonstration account ${username}: ${created.reasons.join('; ')}`)
  const { personId } = created
  await kysely
    .updateTable('credential')
    .set({ password_hash: await hashPassword(password) })
    .where('person_id', '=', personId)
    .execute()
  await kysely.updateTable('person').set({ must_change_password: false }).where('id', '=', personId).execute()
  const person = await personById(kysely, personId)
  if (person === null) throw new Error(`demonstration account ${username} is not there`)
  return actorOf(person)
}
