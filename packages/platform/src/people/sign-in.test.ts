import { describe, expect, it } from 'vitest'
import { auditTrailOf } from '../audit-trail/index.ts'
import { createTestOrgan, createTestPlatform } from '../testing/index.ts'
import {
  type Actor,
  assignRole,
  changePassword,
  createFirstAdministrator,
  createPerson,
  deactivatePerson,
  may,
  peopleOf,
  resetPassword,
  revokeRole,
  sessionOf,
  signIn,
  signOut,
  systemActor,
} from './index.ts'

const platform = await createTestPlatform()
const organ = await createTestOrgan(platform, 'zhujian')
const { administrator, officer } = organ
const minutes = (count: number) => platform.setNow(new Date(platform.now().getTime() + count * 60_000))

let people = 0
async function newPerson() {
  const username = `person${++people}`
  const created = await createPerson(platform, administrator, {
    username,
    displayName: '周示例',
    roles: [{ organId: organ.organId, role: 'disclosureOfficer' }],
  })
  if (!created.ok) throw new Error(created.message)
  return { username, password: created.oneTimePassword, personId: created.personId }
}

async function signedIn(person: { username: string; password: string }) {
  const result = await signIn(platform, person)
  if (!result.ok) throw new Error(result.message)
  return result.session
}

describe('signing in', () => {
  it('with a one-time password opens a session that can do nothing but change it', async () => {
    const person = await newPerson()
    const session = await signedIn({ ...person, username: ` ${person.username.toUpperCase()} ` })
    expect(session).toMatchObject({
      mustChangePassword: true,
      person: { roles: [{ roleLabel: '政府信息公开工作人员' }] },
    })
    const object = { organId: organ.organId, organPath: '/zhujian/' }
    expect(may(session.actor, 'item.read', object).allowed).toBe(false)

    const changed = await changePassword(platform, session.token, {
      currentPassword: person.password,
      newPassword: '公开是常态 2026',
    })
    if (!changed.ok) throw new Error(changed.message)
    expect(may(changed.session.actor, 'item.read', object).allowed).toBe(true)
    expect(await sessionOf(platform, session.token)).toBeNull()
    expect(await sessionOf(platform, changed.session.token)).toMatchObject({ mustChangePassword: false })
    expect(await signIn(platform, person)).toMatchObject({ ok: false, kind: 'unauthenticated' })
    await signedIn({ ...person, password: '公开是常态 2026' })
    const trail = await auditTrailOf(platform.database, 'person', person.personId)
    expect(trail.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'person.create done',
      'signIn done',
      'changePassword done',
      'signIn refused',
      'signIn done',
    ])
  })

  it('keeps neither password nor token', async () => {
    const person = await newPerson()
    const session = await signedIn(person)
    const { rows } = await platform.database.pool.query(
      `select (select json_agg(credential)::text from credential) || (select json_agg(session)::text from session)
         || (select json_agg(audit_intake)::text from audit_intake) as everything`,
    )
    const everything = String(rows[0].everything)
    expect(everything).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
    for (const secret of [person.password, session.token, Buffer.from(session.token, 'base64url').toString('hex')]) {
      expect(everything).not.toContain(secret)
    }
  })

  it('does not tell a wrong name from a wrong password', async () => {
    const person = await newPerson()
    const wrongPassword = await signIn(platform, { ...person, password: 'wrong' })
    const wrongName = await signIn(platform, { username: 'nobody', password: 'wrong' })
    expect(wrongPassword).toEqual(wrongName)
    expect(wrongName).toMatchObject({ ok: false, kind: 'unauthenticated', message: '用户名或密码不正确' })
  })

  it('rests after five wrong passwords, even made at once, and opens again', async () => {
    const person = await newPerson()
    const wrong = { username: person.username, password: 'wrong' }
    const guesses = await Promise.all(Array.from({ length: 6 }, () => signIn(platform, wrong)))
    expect(guesses.map((guess) => !guess.ok && guess.kind).sort()).toEqual(
      ['rateLimited', ...Array.from({ length: 5 }, () => 'unauthenticated')].sort(),
    )
    const rested = await signIn(platform, person)
    expect(rested).toMatchObject({ ok: false, kind: 'rateLimited' })
    if (!rested.ok) expect(rested.message).toContain('15 分钟')
    minutes(16)
    await signedIn(person)
  })

  it('counts wrong passwords in a row only', async () => {
    const person = await newPerson()
    for (let round = 0; round < 3; round++) {
      for (let guess = 0; guess < 3; guess++) await signIn(platform, { ...person, password: 'wrong' })
      expect(await signIn(platform, person)).toMatchObject({ ok: true })
    }
  })
})

describe('a session', () => {
  it('ends an hour after the last sign of life', async () => {
    const session = await signedIn(await newPerson())
    minutes(50)
    expect(await sessionOf(platform, session.token)).not.toBeNull()
    minutes(50)
    expect(await sessionOf(platform, session.token)).not.toBeNull()
    minutes(61)
    expect(await sessionOf(platform, session.token)).toBeNull()
  })

  it('ends twelve hours after sign-in in any case', async () => {
    const session = await signedIn(await newPerson())
    for (let half = 0; half < 23; half++) {
      minutes(30)
      expect(await sessionOf(platform, session.token)).not.toBeNull()
    }
    minutes(31)
    expect(await sessionOf(platform, session.token)).toBeNull()
  })

  it('ends with signing out, and signing out again is quiet', async () => {
    const session = await signedIn(await newPerson())
    await signOut(platform, session.token)
    expect(await sessionOf(platform, session.token)).toBeNull()
    await signOut(platform, session.token)
  })

  it('ends at once when the person is deactivated', async () => {
    const person = await newPerson()
    const session = await signedIn(person)
    expect(await deactivatePerson(platform, officer, person.personId)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await deactivatePerson(platform, administrator, person.personId)).toEqual({ ok: true })
    expect(await sessionOf(platform, session.token)).toBeNull()
    expect(await signIn(platform, person)).toMatchObject({ ok: false, kind: 'unauthenticated' })
  })

  it('goes on for an administrator who tries to deactivate themselves', async () => {
    const refused = await deactivatePerson(platform, administrator, administrator.personId)
    expect(refused).toMatchObject({ ok: false, kind: 'refused' })
  })

  it("of a person without any role is out of every administrator's reach, not of the platform's", async () => {
    const person = await newPerson()
    const revoke = (actor: Actor) => revokeRole(platform, actor, person.personId, organ.organId, 'disclosureOfficer')
    expect(await revoke(administrator)).toMatchObject({ ok: false, kind: 'refused' })
    expect(await revoke(systemActor)).toEqual({ ok: true })
    for (const change of [resetPassword, deactivatePerson]) {
      const refused = await change(platform, administrator, person.personId)
      expect(refused).toMatchObject({ ok: false, kind: 'forbidden' })
    }
    expect(await resetPassword(platform, systemActor, person.personId)).toMatchObject({ ok: true })
  })

  it('is none for a token that nobody has', async () => {
    expect(await sessionOf(platform, '')).toBeNull()
    expect(await sessionOf(platform, 'x'.repeat(43))).toBeNull()
  })
})

describe('changing a password', () => {
  it.each([
    ['short1', '至少 10 个字符，现在是 6 个'],
    ['onlyletters', '同时有字母和数字'],
    ['1234567890', '同时有字母和数字'],
    ['a1a1a1a1a1a1', '不同的字符太少'],
    ['x-person-2026', '不能包含用户名'],
  ])('to %s is refused with the reason', async (newPassword, reason) => {
    const person = await newPerson()
    const session = await signedIn(person)
    const asked = { currentPassword: person.password, newPassword: newPassword.replace('person', person.username) }
    const refused = await changePassword(platform, session.token, asked)
    expect(refused).toMatchObject({ ok: false, kind: 'invalid' })
    if (!refused.ok) expect(refused.reasons.join()).toContain(reason)
    expect(await sessionOf(platform, session.token)).not.toBeNull()
  })

  it('needs the current one and a session', async () => {
    const person = await newPerson()
    const session = await signedIn(person)
    const newPassword = '公开是常态 2026'
    const wrong = await changePassword(platform, session.token, { currentPassword: 'wrong', newPassword })
    expect(wrong).toMatchObject({ ok: false, fields: { currentPassword: '现在的密码不正确' } })
    const same = await changePassword(platform, session.token, {
      currentPassword: person.password,
      newPassword: person.password,
    })
    expect(same).toMatchObject({ ok: false, kind: 'invalid' })
    const nobody = await changePassword(platform, 'x', { currentPassword: 'x', newPassword })
    expect(nobody).toMatchObject({ ok: false, kind: 'unauthenticated' })
  })
})

describe('people', () => {
  it('are created below the administrator only, with a name nobody has', async () => {
    const other = await createTestOrgan(platform, 'caizheng')
    const role = 'departmentHandler' as const
    const outside = { username: 'outside', displayName: '外', roles: [{ organId: other.organId, role }] }
    expect(await createPerson(platform, administrator, outside)).toMatchObject({ ok: false, kind: 'forbidden' })
    const inside = { ...outside, roles: [{ organId: organ.organId, role }] }
    expect(await createPerson(platform, officer, inside)).toMatchObject({ ok: false, kind: 'forbidden' })
    expect(await createPerson(platform, administrator, inside)).toMatchObject({ ok: true })
    expect(await createPerson(platform, administrator, inside)).toMatchObject({
      fields: { username: expect.any(String) },
    })
    const wrong = { username: '中', displayName: '', roles: [] }
    const refused = await createPerson(platform, administrator, wrong)
    expect(refused.ok === false && Object.keys(refused.fields ?? {})).toEqual(['username', 'displayName', 'roles'])
  })

  it('get and lose roles', async () => {
    const { personId } = await newPerson()
    const { organId } = organ
    const held = async () => {
      const found = (await peopleOf(platform, [organId])).find(({ id }) => id === personId)
      return found?.roles.map(({ role }) => role)
    }
    expect(await assignRole(platform, administrator, personId, organId, 'supervisor')).toEqual({ ok: true })
    expect(await assignRole(platform, administrator, personId, organId, 'supervisor')).toEqual({ ok: true })
    expect(await held()).toEqual(['disclosureOfficer', 'supervisor'])
    expect(await revokeRole(platform, administrator, personId, organId, 'supervisor')).toEqual({ ok: true })
    expect(await held()).toEqual(['disclosureOfficer'])
    expect(await assignRole(platform, officer, personId, organId, 'supervisor')).toMatchObject({ kind: 'forbidden' })
    const trail = await auditTrailOf(platform.database, 'person', personId)
    expect(trail.map(({ detail }) => detail)).toContainEqual({ revoked: 'supervisor', organId })
  })

  it('keep their last role, and administrators their own administration', async () => {
    const { personId } = await newPerson()
    const last = await revokeRole(platform, administrator, personId, organ.organId, 'disclosureOfficer')
    expect(last).toMatchObject({ ok: false, kind: 'refused' })
    const me = administrator.personId
    await assignRole(platform, administrator, me, organ.organId, 'supervisor')
    const own = await revokeRole(platform, administrator, me, organ.organId, 'administrator')
    expect(own).toMatchObject({ ok: false, kind: 'refused', message: expect.stringContaining('自己') })
    expect(await revokeRole(platform, administrator, me, organ.organId, 'supervisor')).toEqual({ ok: true })
  })

  it('get a new one-time password that ends their sessions', async () => {
    const person = await newPerson()
    const session = await signedIn(person)
    const reset = await resetPassword(platform, administrator, person.personId)
    if (!reset.ok) throw new Error(reset.message)
    expect(await sessionOf(platform, session.token)).toBeNull()
    expect(await signIn(platform, person)).toMatchObject({ ok: false })
    const again = await signedIn({ ...person, password: reset.oneTimePassword })
    expect(again.mustChangePassword).toBe(true)
  })

  it('begin with one administrator, once', async () => {
    const fresh = await createTestPlatform()
    await fresh.database.kysely
      .insertInto('organ')
      .values({ id: 'top', path: '/top/', name: '示范市', short_name: '示范', kind: 'city' })
      .execute()
    const first = await createFirstAdministrator(fresh, 'top')
    expect(first?.username).toBe('admin')
    expect(await createFirstAdministrator(fresh, 'top')).toBeNull()
    const result = await signIn(fresh, { username: 'admin', password: first?.oneTimePassword ?? '' })
    expect(result).toMatchObject({ ok: true, session: { mustChangePassword: true } })
  })

  it('are not taken over by somebody who may not reach all of them', async () => {
    const created = await createPerson(platform, systemActor, {
      username: 'two-organs',
      displayName: '跨机关',
      roles: [
        { organId: organ.organId, role: 'disclosureOfficer' },
        { organId: 'caizheng', role: 'administrator' },
      ],
    })
    if (!created.ok) throw new Error(created.message)
    expect(await resetPassword(platform, administrator, created.personId)).toMatchObject({
      ok: false,
      kind: 'forbidden',
    })
  })
})
