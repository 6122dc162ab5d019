import type { FoundText, PageLook, RedactionProof } from '@gongkai/documents/redaction'
import { groundsInWords, type RedactionMark } from '@gongkai/law/redaction'
import { recordAudit } from '../../audit-trail/record.ts'
import type { RedactionState } from '../../database/schema.ts'
import { readFileBytes } from '../../files/index.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'
import { namesIn } from '../history-entry.ts'
import { whyFrozen } from './frozen-documents.ts'
import { proofInWords } from './proof-in-words.ts'
import {
  documentFor,
  noSuchDocument,
  type RedactionRow,
  type RedactionTarget,
  requestOfDocuments,
  selectRedactions,
} from './redaction-row.ts'

/** A document of an answer, as lists show it. */
export interface AnswerDocument {
  id: string
  fileName: string
  mediaType: string
  size: number
  pages: number
  state: Exclude<RedactionState, 'discarded'>
  stateLabel: string
  marks: number
  /** 个人隐私3处（…）; empty without marks. */
  grounds: string
  /** Why it needs no redaction. */
  reason: string | null
  served: boolean
  changedBy: string | null
  changedAt: string
  version: number
}

export interface AnswerDocuments {
  documents: AnswerDocument[]
  mayAdd: boolean
  /** Why none can be added or changed now; one sentence. */
  frozen: string | null
  grounds: string
}

export interface AnswerDocumentDetail extends AnswerDocument {
  pageSizes: { number: number; width: number; height: number; hasText: boolean }[]
  markList: RedactionMark[]
  words: string[]
  /** What was proved, sentence by sentence; empty before the copy is finished. */
  proof: string[]
  mayRedact: boolean
  /** Why it cannot be changed now; one sentence. */
  frozen: string | null
}

export const redactionStateLabels: Record<AnswerDocument['state'], string> = {
  draft: '待遮盖',
  finished: '已遮盖',
  noneNeeded: '不需要遮盖',
}

/** The documents of the answer of a request, and what may be done with them. */
export async function answerDocuments(
  platform: Platform,
  actor: Actor,
  requestId: string,
): Promise<Outcome<AnswerDocuments>> {
  const { kysely } = platform.database
  const request = await requestOfDocuments(platform, kysely, actor, 'request.readAnswerDocument', requestId)
  if (!request.ok) return request
  const rows = await selectRedactions(kysely, requestId).execute()
  const names = await namesIn(
    kysely,
    rows.map(({ changed_by }) => changed_by),
  )
  const adding = await mayDo(platform, actor, 'request.addAnswerDocument', requestId)
  return {
    ok: true,
    documents: rows.map((row) => documentView(row, names)),
    mayAdd: adding && !request.closed,
    frozen: await whyFrozen(platform, kysely, requestId),
    grounds: groundsInWords(rows.flatMap(({ state, marks }) => (state === 'finished' ? marks : []))),
  }
}

async function mayDo(
  platform: Platform,
  actor: Actor,
  action: 'request.addAnswerDocument' | 'request.redact',
  requestId: string,
): Promise<boolean> {
  const row = await platform.database.kysely
    .selectFrom('request')
    .innerJoin('organ', 'organ.id', 'request.organ_id')
    .select(['request.organ_id', 'request.assigned_to', 'organ.path'])
    .where('request.id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return false
  return may(actor, action, {
    organId: row.organ_id,
    organPath: row.path,
    assignedTo: row.assigned_to,
    requestId,
  }).allowed
}

function documentView(row: RedactionRow, names: ReadonlyMap<string, string>): AnswerDocument {
  const state = row.state as AnswerDocument['state']
  return {
    id: row.id,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    pages: row.pages,
    state,
    stateLabel: redactionStateLabels[state],
    marks: row.marks.length,
    grounds: groundsInWords(row.marks),
    reason: row.reason,
    served: row.served_version !== null,
    changedBy: row.changed_by === null ? null : (names.get(row.changed_by) ?? null),
    changedAt: row.changed_at.toISOString(),
    version: row.version,
  }
}

/** The words that must not be findable. */
export const wordsOf = ({ encryption }: Platform, { id, words }: RedactionRow): string[] =>
  words === null ? [] : JSON.parse(encryption.open(words, { table: 'redaction', column: 'words', rowId: id }))

/** One document with its marks; that it was opened is recorded, for it shows what the copy hides. */
export async function answerDocument(
  platform: Platform,
  actor: Actor,
  target: RedactionTarget,
): Promise<Outcome<{ document: AnswerDocumentDetail }>> {
  const { kysely } = platform.database
  const found = await documentFor(platform, kysely, actor, 'request.readAnswerDocument', target)
  if (!found.ok) return found
  const { row } = found
  await recordReading(platform, actor, row, 'open')
  const pages = await pagesOf(platform, row)
  if (!pages.ok) return pages
  const names = await namesIn(kysely, [row.changed_by])
  const proof: RedactionProof | null =
    row.proof === null || row.state !== 'finished'
      ? null
      : JSON.parse(platform.encryption.open(row.proof, { table: 'redaction', column: 'proof', rowId: row.id }))
  return {
    ok: true,
    document: {
      ...documentView(row, names),
      pageSizes: pages.pages.map(({ number, width, height, texts }) => ({
        number,
        width,
        height,
        hasText: texts.length > 0,
      })),
      markList: row.marks,
      words: wordsOf(platform, row),
      proof: proof === null ? [] : proofInWords(proof),
      mayRedact: row.served_version === null && (await mayDo(platform, actor, 'request.redact', target.requestId)),
      frozen: row.served_version === null ? await whyFrozen(platform, kysely, target.requestId) : null,
    },
  }
}

async function pagesOf(platform: Platform, row: RedactionRow): Promise<Outcome<{ pages: PageLook[] }>> {
  const bytes = await readFileBytes(platform, row.original_file)
  if (bytes === null) return noSuchDocument()
  const opened = await platform.pageReaders.pages(bytes)
  return opened.ok ? opened : refuse('refused', opened.reason)
}

/** A page of the original as a PNG, so many pixels wide. */
export async function documentPage(
  platform: Platform,
  actor: Actor,
  { page, pixels, ...target }: RedactionTarget & { page: number; pixels: number },
): Promise<Outcome<{ png: Buffer }>> {
  const found = await documentFor(platform, platform.database.kysely, actor, 'request.readAnswerDocument', target)
  if (!found.ok) return found
  const bytes = await readFileBytes(platform, found.row.original_file)
  if (bytes === null) return noSuchDocument()
  const picture = await platform.pageReaders.picture(bytes, page, pixels)
  return picture.ok ? { ok: true, png: Buffer.from(picture.png) } : refuse('notFound', picture.reason)
}

/** Every place of the original where the words stand. */
export async function findInDocument(
  platform: Platform,
  actor: Actor,
  { words, ...target }: RedactionTarget & { words: string },
): Promise<Outcome<{ found: FoundText[] }>> {
  const found = await documentFor(platform, platform.database.kysely, actor, 'request.redact', target)
  if (!found.ok) return found
  const bytes = await readFileBytes(platform, found.row.original_file)
  if (bytes === null) return noSuchDocument()
  const places = await platform.pageReaders.find(bytes, [words])
  return places.ok ? places : refuse('refused', places.reason)
}

/** The original, or the finished copy, as a file for the office; each reading is recorded. */
export async function documentFile(
  platform: Platform,
  actor: Actor,
  { which, ...target }: RedactionTarget & { which: 'original' | 'copy' },
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  const { kysely } = platform.database
  const found = await documentFor(platform, kysely, actor, 'request.readAnswerDocument', target)
  if (!found.ok) return found
  const { row } = found
  const fileId = which === 'original' ? row.original_file : row.copy_file
  if (fileId === null) return refuse('notFound', '这份文件还没有遮盖后的副本。')
  await recordReading(platform, actor, row, which)
  return fileOf(platform, fileId)
}

/** A kept file with its name. */
export async function fileOf(
  platform: Platform,
  fileId: string,
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  const row = await platform.database.kysely
    .selectFrom('file')
    .select(['file_name', 'media_type'])
    .where('id', '=', fileId)
    .executeTakeFirst()
  const bytes = await readFileBytes(platform, fileId)
  if (row === undefined || bytes === null) return noSuchDocument()
  return { ok: true, fileName: row.file_name, mediaType: row.media_type, bytes }
}

const recordReading = (
  platform: Platform,
  actor: Actor,
  row: RedactionRow,
  what: 'open' | 'original' | 'copy',
): Promise<void> =>
  recordAudit(platform.database.kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: row.organ_id,
    action: 'request.readAnswerDocument',
    objectKind: 'request',
    objectId: row.request_id,
    outcome: 'done',
    detail: { redactionId: row.id, what },
  })
