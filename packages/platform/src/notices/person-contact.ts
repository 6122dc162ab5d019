import { type Outcome, refuseFields } from '../outcome.ts'
import type { Platform } from '../platform.ts'

const emailOf = (personId: string) => ({ table: 'person_contact', column: 'email', rowId: personId })

/** The mail addresses that people gave for their reminders, by person id; whoever gave none is missing. */
export async function staffEmails(
  { database, encryption }: Pick<Platform, 'database' | 'encryption'>,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await database.kysely
    .selectFrom('person_contact')
    .selectAll()
    .where('person_id', 'in', [...personIds])
    .execute()
  return new Map(
    rows.flatMap(({ person_id, email }) =>
      email === null ? [] : [[person_id, encryption.open(email, emailOf(person_id))] as const],
    ),
  )
}

/** A person sets the address for their own reminders; null turns the mails off. */
export async function setReminderEmail(
  { database, encryption }: Pick<Platform, 'database' | 'encryption'>,
  personId: string,
  email: string | null,
): Promise<Outcome<object>> {
  const given = email?.trim() || null
  if (given !== null && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(given)) {
    return refuseFields({ email: '电子邮箱应为 名称@域名 的形式' })
  }
  const sealed = given === null ? null : encryption.seal(given, emailOf(personId))
  await database.kysely
    .insertInto('person_contact')
    .values({ person_id: personId, email: sealed })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ email: sealed }))
    .execute()
  return { ok: true }
}
