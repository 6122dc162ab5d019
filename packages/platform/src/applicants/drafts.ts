import { createHash } from 'node:crypto'
import { clearCode } from '../people/passwords.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Platform } from '../platform.ts'

const DAY = 24 * 60 * 60 * 1000

/** How long a form that was not submitted is kept after it was last saved. */
export const draftDays = 30

/** More is no form that a person typed. */
const MOST_BYTES = 64 * 1024

type DraftPlatform = Pick<Platform, 'database' | 'encryption' | 'now'>

/** The typed values of a form, as they stood. */
export type DraftForm = Record<string, string>

/** A new code of a draft (草稿码), three groups of four clear characters, 59 bits. */
export const newDraftCode = (): string => clearCode(3).toUpperCase()

/** Whether the text could be such a code, however it was typed. */
export const isDraftCode = (text: string): boolean => /^[0-9a-z]{12}$/.test(typed(text))

/** Keeps the form under its code, encrypted, for thirty days from now. */
export async function saveDraft(platform: DraftPlatform, code: string, form: DraftForm): Promise<Outcome<object>> {
  const text = JSON.stringify(form)
  if (Buffer.byteLength(text) > MOST_BYTES) return refuse('tooLarge', '填写的内容太长，没有保存草稿')
  const hash = hashOf(code)
  const savedAt = platform.now()
  const values = {
    form: platform.encryption.seal(text, cellOf(hash)),
    saved_at: savedAt,
    expires_at: new Date(savedAt.getTime() + draftDays * DAY),
  }
  await platform.database.kysely
    .insertInto('request_draft')
    .values({ code_hash: hash, ...values })
    .onConflict((conflict) => conflict.column('code_hash').doUpdateSet(values))
    .execute()
  return { ok: true }
}

/** The form kept under a code; null when there is none or its time is over. */
export async function openDraft(
  { database, encryption, now }: DraftPlatform,
  code: string,
): Promise<{ form: DraftForm; savedAt: Date } | null> {
  const hash = hashOf(code)
  const row = await database.kysely
    .selectFrom('request_draft')
    .select(['form', 'saved_at'])
    .where('code_hash', '=', hash)
    .where('expires_at', '>', now())
    .executeTakeFirst()
  if (row === undefined) return null
  return { form: JSON.parse(encryption.open(row.form, cellOf(hash))) as DraftForm, savedAt: row.saved_at }
}

/** Removes a draft: its form was submitted, or the person wants it gone. */
export async function removeDraft({ database }: Pick<Platform, 'database'>, code: string): Promise<void> {
  await database.kysely.deleteFrom('request_draft').where('code_hash', '=', hashOf(code)).execute()
}

/** Removes the drafts whose time is over; answers how many. */
export async function removeExpiredDrafts({ database, now }: Pick<Platform, 'database' | 'now'>): Promise<number> {
  const removed = await database.kysely.deleteFrom('request_draft').where('expires_at', '<=', now()).executeTakeFirst()
  return Number(removed.numDeletedRows)
}

const typed = (code: string): string =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')

const hashOf = (code: string): Buffer =>
  createHash('sha256')
    .update(`gongkai draft ${typed(code)}`)
    .digest()

const cellOf = (hash: Buffer) => ({ table: 'request_draft', column: 'form', rowId: hash.toString('hex') })
