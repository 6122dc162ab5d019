import { createHash } from 'node:crypto'
import type { Day } from '@gongkai/law'
import { type Letter, type LetterKind, letterKinds } from '@gongkai/law/letters'
import { recordAudit } from '../audit-trail/record.ts'
import { isId } from '../new-id.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type Actor, personIdOf } from '../people/actor.ts'
import { may } from '../people/permissions.ts'
import type { Platform } from '../platform.ts'
import { namesIn } from '../actions/history-entry.ts'
import { letterContentCell } from './issue-letters.ts'
import type { LetterFormat } from './print-letter.ts'

export const letterMediaTypes: Record<LetterFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** An issued letter as lists show it: no personal data. */
export interface LetterRow {
  id: string
  kind: LetterKind
  title: string
  documentNo: string | null
  date: Day
  eventVersion: number
  issuedBy: string | null
}

export interface LetterFile {
  fileName: string
  mediaType: string
  bytes: Buffer
}

const noLetter = () => refuse('notFound', '没有找到这份文书')

/** The issued letters of a request, in the order of its facts. */
export async function lettersOf(platform: Platform, requestId: string): Promise<LetterRow[]> {
  const { kysely } = platform.database
  const rows = await kysely
    .selectFrom('letter')
    .select(['id', 'kind', 'title', 'document_no', 'dated', 'event_version', 'issued_by'])
    .where('request_id', '=', requestId)
    .orderBy('event_version')
    .orderBy('id')
    .execute()
  const names = await namesIn(
    kysely,
    rows.flatMap(({ issued_by }) => issued_by ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as LetterKind,
    title: row.title,
    documentNo: row.document_no,
    date: row.dated,
    eventVersion: row.event_version,
    issuedBy: row.issued_by === null ? null : (names.get(row.issued_by) ?? null),
  }))
}

/**
 * The letters that the applicant of a request may have: those addressed to the applicant, an answer only once it was
 * served. Whoever calls has made sure that it is the applicant who asks.
 */
export async function lettersForApplicant(platform: Platform, requestId: string): Promise<LetterRow[]> {
  if (!isId(requestId)) return []
  const letters = await lettersOf(platform, requestId)
  const served = await lastDelivery(platform, requestId)
  return letters.filter(
    ({ kind, eventVersion }) =>
      letterKinds[kind].addressee === 'applicant' && (kind !== 'answer' || eventVersion < served),
  )
}

async function lastDelivery({ database }: Platform, requestId: string): Promise<number> {
  const row = await database.kysely
    .selectFrom('event')
    .select('version')
    .where('stream_id', '=', requestId)
    .where('type', '=', 'delivered')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** A letter addressed to the applicant as a file, for the applicant; the caller has made sure who asks. */
export async function letterFileForApplicant(
  platform: Platform,
  requestId: string,
  letterId: string,
  format: LetterFormat,
): Promise<Outcome<LetterFile>> {
  const row = (await lettersForApplicant(platform, requestId)).find(({ id }) => id === letterId)
  return row === undefined ? noLetter() : letterFile(platform, letterId, format)
}

/** An issued letter as a file, for the office; each reading is recorded, for it names the applicant. */
export async function readLetterFile(
  platform: Platform,
  actor: Actor,
  requestId: string,
  letterId: string,
  format: LetterFormat,
): Promise<Outcome<LetterFile>> {
  if (!isId(requestId) || !isId(letterId)) return noLetter()
  const { kysely } = platform.database
  const row = await kysely
    .selectFrom('letter')
    .innerJoin('request', 'request.id', 'letter.request_id')
    .innerJoin('organ', 'organ.id', 'letter.organ_id')
    .select(['letter.organ_id', 'organ.path', 'request.assigned_to'])
    .where('letter.id', '=', letterId)
    .where('letter.request_id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return noLetter()
  const object = { organId: row.organ_id, organPath: row.path, assignedTo: row.assigned_to, requestId }
  const permit = may(actor, 'request.readLetters', object)
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: row.organ_id,
    action: 'request.readLetters',
    objectKind: 'request',
    objectId: requestId,
    outcome: permit.allowed ? 'done' : 'refused',
    detail: { letterId, format },
  })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  return letterFile(platform, letterId, format)
}

/** The letter as a value, opened. */
export function openLetter({ encryption }: Platform, { id, content }: { id: string; content: Buffer }): Letter {
  return JSON.parse(encryption.open(content, letterContentCell(id)))
}

/**
 * The file of a letter: made when it is first asked for, kept sealed, and the same bytes from then on. It asks no
 * permission: the caller has made sure who may read it.
 */
export async function letterFile(
  platform: Platform,
  letterId: string,
  format: LetterFormat,
): Promise<Outcome<LetterFile>> {
  const { kysely } = platform.database
  const row = await kysely.selectFrom('letter').selectAll().where('id', '=', letterId).executeTakeFirst()
  if (row === undefined) return noLetter()
  const kept = await kysely
    .selectFrom('letter_file')
    .select('sha256')
    .where('letter_id', '=', letterId)
    .where('format', '=', format)
    .executeTakeFirst()
  const file = { fileName: fileNameOf(row, format), mediaType: letterMediaTypes[format] }
  if (kept !== undefined) return { ok: true, ...file, bytes: await platform.files.read(kept.sha256, 'sealed') }
  const made = await platform.printLetter(openLetter(platform, row), format)
  if (!made.ok) return made
  const sha256 = await platform.files.put(made.bytes, 'sealed')
  // of two who ask at once the first one's file is the file
  await kysely
    .insertInto('letter_file')
    .values({ letter_id: letterId, format, sha256, size: made.bytes.length, made_at: platform.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const first = await kysely
    .selectFrom('letter_file')
    .select('sha256')
    .where('letter_id', '=', letterId)
    .where('format', '=', format)
    .executeTakeFirstOrThrow()
  const own = createHash('sha256').update(made.bytes).digest()
  const bytes = first.sha256.equals(own) ? made.bytes : await platform.files.read(first.sha256, 'sealed')
  return { ok: true, ...file, bytes }
}

const fileNameOf = (
  { title, document_no }: { title: string; document_no: string | null },
  format: LetterFormat,
): string => `${title}${document_no === null ? '' : `（${document_no}）`}.${format}`
