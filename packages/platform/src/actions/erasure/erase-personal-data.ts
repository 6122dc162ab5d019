import { sql } from 'kysely'
import type { Transaction } from '../../database/schema.ts'
import { addJob } from '../../jobs/outbox.ts'
import { letterContentCell } from '../../letters/issue-letters.ts'
import type { Platform } from '../../platform.ts'
import { endCaseFiles } from '../case-file/index.ts'
import { noteCell } from '../notes/request-notes.ts'
import { erasedForm, openForm, requestFormRow, subjectOf } from '../requests/request-form.ts'
import { personInText } from './person-in-text.ts'

/** What stands in a text where a name, a number or an address stood. */
const erasedWord = '［已删除］'

/**
 * Erases who the applicant of a request is, in the transaction of the decision: identity, contacts and agent in the form,
 * the same words wherever they stand in what is kept of it (what was asked, letters, notes), what the applicant wrote
 * about themself, and the files handed in. What was asked, decided and answered, with days and numbers, stays; and so
 * does every figure. Records of the history are facts and are not reached: see `personInHistory`.
 */
export async function erasePersonalData(platform: Platform, tx: Transaction, requestId: string): Promise<void> {
  const form = await openForm(tx, platform.encryption, requestId)
  const person = personInText(form)
  const without = (text: string): string => person.without(text, erasedWord)

  const { organ_id: organId } = await tx
    .selectFrom('request')
    .select('organ_id')
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  const { request_id: _id, ...columns } = requestFormRow(
    platform.encryption,
    requestId,
    organId,
    erasedForm(form, without),
  )
  await tx.updateTable('request_form').set(columns).where('request_id', '=', requestId).execute()
  const subject = subjectOf(without(form.content))
  await tx.updateTable('request').set({ subject }).where('id', '=', requestId).execute()
  await tx
    .updateTable('past_request_row')
    .set({ shown: sql`shown || jsonb_build_object('subject', ${subject}::text)` })
    .where('request_id', '=', requestId)
    .execute()

  await tx.updateTable('applicant_act').set({ note: null }).where('request_id', '=', requestId).execute()
  await tx.updateTable('satisfaction').set({ word: null }).where('request_id', '=', requestId).execute()
  // what a mail server answered may quote the address
  await tx.updateTable('delivery_attempt').set({ message: null }).where('object_id', '=', requestId).execute()
  await endCaseFiles(tx, requestId, platform.now(), '申请人的个人信息已经删除，请重新制作案卷。')
  await eraseInNotes(platform, tx, requestId, without)
  const contents = [...(await eraseInLetters(platform, tx, requestId, without)), ...(await removeFiles(tx, requestId))]
  if (contents.length > 0) {
    await addJob(tx, 'discardFiles', { contents: contents.map((sha256) => sha256.toString('hex')) })
  }
}

async function eraseInNotes(
  { encryption }: Platform,
  tx: Transaction,
  requestId: string,
  without: (text: string) => string,
): Promise<void> {
  const notes = await tx.selectFrom('request_note').select(['id', 'text']).where('request_id', '=', requestId).execute()
  for (const { id, text } of notes) {
    const sealed = encryption.seal(without(encryption.open(text, noteCell(id))), noteCell(id))
    await tx.updateTable('request_note').set({ text: sealed }).where('id', '=', id).execute()
  }
}

/** Letters stay with their numbers, days and decisions, without the person; what was printed of them goes. */
async function eraseInLetters(
  { encryption }: Platform,
  tx: Transaction,
  requestId: string,
  without: (text: string) => string,
): Promise<Buffer[]> {
  // the one change of a letter that the database allows, for this request in this transaction
  await sql`select set_config('gongkai.erased_request', ${requestId}, true)`.execute(tx)
  const letters = await tx.selectFrom('letter').select(['id', 'content']).where('request_id', '=', requestId).execute()
  for (const { id, content } of letters) {
    const words = JSON.parse(encryption.open(content, letterContentCell(id)), (_key, value: unknown) =>
      typeof value === 'string' ? without(value) : value,
    )
    const sealed = encryption.seal(JSON.stringify(words), letterContentCell(id))
    await tx.updateTable('letter').set({ content: sealed }).where('id', '=', id).execute()
  }
  const ids = letters.map(({ id }) => id)
  if (ids.length === 0) return []
  const printed = await tx.deleteFrom('letter_file').where('letter_id', 'in', ids).returning('sha256').execute()
  return printed.map(({ sha256 }) => sha256)
}

/** The files that came with the request: proofs of identity, scans of what was written, corrections, payments. */
async function removeFiles(tx: Transaction, requestId: string): Promise<Buffer[]> {
  const gone = await tx
    .deleteFrom('file')
    .where('owner_kind', '=', 'request')
    .where('owner_id', '=', requestId)
    .returning('sha256')
    .execute()
  return gone.map(({ sha256 }) => sha256)
}
