import { groundsInWords } from '@gongkai/law/redaction'
import type { Database, Transaction } from '../../database/schema.ts'
import { isId, newId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse } from '../../outcome.ts'
import type { Platform } from '../../platform.ts'
import { redactionCell, selectRedactions } from './redaction-row.ts'
import { fileOf } from './redaction-view.ts'

/**
 * Why the documents of an answer cannot go out yet; null when they can. Only a finished copy goes out, or a document
 * of which somebody said that it needs no redaction.
 */
export async function unfinishedDocuments(tx: Transaction, requestId: string): Promise<Refusal | null> {
  const open = await selectRedactions(tx, requestId).where('redaction.state', '=', 'draft').execute()
  if (open.length === 0) return null
  const reasons = open.map(
    ({ file_name }) => `答复文件“${file_name}”还没有处理：请完成遮盖，或者注明不需要遮盖，或者移除。`,
  )
  return refuse('refused', reasons.join(''), reasons)
}

/** The documents go out with the answer that was just served: from now on they stay, and the applicant has them. */
export async function serveDocuments(tx: Transaction, requestId: string, deliveredVersion: number): Promise<void> {
  await tx
    .updateTable('redaction')
    .set({ served_version: deliveredVersion })
    .where('request_id', '=', requestId)
    .where('served_version', 'is', null)
    .where('state', 'in', ['finished', 'noneNeeded'])
    .execute()
}

/**
 * The documents that go out with an answer go out with the answer of another request too (并案): the same files, a record
 * of their own.
 */
export async function shareDocuments(
  platform: Pick<Platform, 'encryption' | 'now'>,
  tx: Transaction,
  from: string,
  to: string,
): Promise<void> {
  const rows = await tx
    .selectFrom('redaction')
    .selectAll()
    .where('request_id', '=', from)
    .where('served_version', 'is', null)
    .where('state', 'in', ['finished', 'noneNeeded'])
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const id = newId(platform.now())
    const moved = (column: 'words' | 'proof'): Buffer | null => {
      const sealed = row[column]
      if (sealed === null) return null
      return platform.encryption.seal(
        platform.encryption.open(sealed, redactionCell(column, row.id)),
        redactionCell(column, id),
      )
    }
    await tx
      .insertInto('redaction')
      .values({
        ...row,
        id,
        request_id: to,
        marks: JSON.stringify(row.marks),
        words: moved('words'),
        proof: moved('proof'),
      })
      .execute()
  }
}

/** Grounds of the finished copies of an answer in the making, for its reasons; empty when there are none. */
export async function groundsOfAnswer(database: Database, requestId: string): Promise<string> {
  const rows = await selectRedactions(database, requestId)
    .where('redaction.state', '=', 'finished')
    .where('redaction.served_version', 'is', null)
    .execute()
  return groundsInWords(rows.flatMap(({ marks }) => marks))
}

/** A document as its applicant has it: the redacted copy, or the file itself where none was needed. */
export interface ServedDocument {
  id: string
  fileName: string
  size: number
  redacted: boolean
}

/** The documents that went out with the answer. Whoever calls has made sure that it is the applicant who asks. */
export async function documentsForApplicant(platform: Platform, requestId: string): Promise<ServedDocument[]> {
  return (await servedFiles(platform, requestId)).map(({ fileId: _, ...document }) => document)
}

/** One of them as a file. The original of a redacted document is in reach of no address of the applicant's side. */
export async function documentFileForApplicant(
  platform: Platform,
  requestId: string,
  documentId: string,
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  const served = (await servedFiles(platform, requestId)).find(({ id }) => id === documentId)
  return served === undefined ? refuse('notFound', '没有找到这份文件') : fileOf(platform, served.fileId)
}

async function servedFiles(
  { database }: Platform,
  requestId: string,
): Promise<(ServedDocument & { fileId: string })[]> {
  if (!isId(requestId)) return []
  const rows = await selectRedactions(database.kysely, requestId)
    .leftJoin('file as copy', 'copy.id', 'redaction.copy_file')
    .select(['copy.file_name as copy_name', 'copy.size as copy_size'])
    .where('redaction.served_version', 'is not', null)
    .execute()
  return rows.flatMap((row): (ServedDocument & { fileId: string })[] => {
    const { id, copy_file, copy_name, copy_size } = row
    if (row.state === 'finished' && copy_file !== null) {
      return [{ id, fileId: copy_file, fileName: copy_name ?? '', size: copy_size ?? 0, redacted: true }]
    }
    if (row.state !== 'noneNeeded') return []
    return [{ id, fileId: row.original_file, fileName: row.file_name, size: row.size, redacted: false }]
  })
}
