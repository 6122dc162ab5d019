import { createHash } from 'node:crypto'
import type { CaseFilePiece } from '@gongkai/documents/case-file'
import { readFileBytes } from '../../files/index.ts'
import type { JobTry } from '../../jobs/delivery-attempts.ts'
import { letterFile } from '../../letters/read-letters.ts'
import type { Platform } from '../../platform.ts'
import { expiryFrom } from './expire-case-files.ts'
import type { CaseFilePlan, PlannedPiece } from './plan-case-file.ts'
import { planCell } from './start-case-file.ts'

/** A fault of the platform itself is tried again; after this many tries the file is said to have failed. */
const TRIES = 3

/**
 * The job: makes the PDF of a planned case file. All foreign files are parsed, and everything is merged, in processes of
 * the page readers; one that breaks there is named in the file instead. Begun again after its process died it makes the
 * file from the beginning, under the same id.
 */
export async function makeCaseFile(
  platform: Platform,
  { caseFileId: id }: { caseFileId: string },
  { attempt }: Pick<JobTry, 'attempt'>,
): Promise<void> {
  const row = await platform.database.kysely
    .selectFrom('case_file')
    .select('plan')
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (row?.plan == null) return
  try {
    const plan = JSON.parse(platform.encryption.open(row.plan, planCell(id))) as CaseFilePlan
    const pieces: CaseFilePiece[] = []
    for (const planned of plan.pieces) {
      pieces.push(await pieceOf(platform, planned))
      await platform.database.kysely
        .updateTable('case_file')
        .set({ done: pieces.length })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .execute()
    }
    const made = await platform.pageReaders.caseFile({ title: '依申请公开案卷', cover: plan.cover, pieces })
    if (!made.ok) return await fail(platform, id, `案卷没有做成：${made.reason}`)
    await platform.files.passing.write(id, Buffer.from(made.bytes))
    const leftOut = made.index.filter(({ page }) => page === null).length
    await finish(platform, id, { state: 'ready', pages: made.pages, left_out: leftOut })
  } catch (fault) {
    if (attempt < TRIES) throw fault
    platform.log.error('a case file could not be made', { caseFileId: id, fault: String(fault) })
    await fail(platform, id, '系统出错，案卷没有做成，申请和附件都没有改动。请稍后重新制作；仍然不行，请告诉管理员。')
  }
}

const fail = (platform: Platform, id: string, reason: string): Promise<void> =>
  finish(platform, id, { state: 'failed', reason })

/** What was planned is forgotten with the making: the row holds no personal data any more. */
async function finish(
  platform: Platform,
  id: string,
  result: { state: 'ready'; pages: number; left_out: number } | { state: 'failed'; reason: string },
): Promise<void> {
  const now = platform.now()
  await platform.database.kysely
    .updateTable('case_file')
    .set(({ ref }) => ({ ...result, done: ref('total'), plan: null, finished_at: now, expires_at: expiryFrom(now) }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

async function pieceOf(platform: Platform, piece: PlannedPiece): Promise<CaseFilePiece> {
  const { title } = piece
  if (piece.kind === 'sheet') return piece
  if (piece.kind === 'letter') {
    const letter = await letterFile(platform, piece.letterId, 'pdf')
    if (!letter.ok) {
      return { title, kind: 'sheet', blocks: [{ type: 'text', text: `这份文书没有印出：${letter.message}` }] }
    }
    return { title, kind: 'pages', pdf: letter.bytes }
  }
  const bytes = await readFileBytes(platform, piece.fileId)
  if (bytes === null) throw new Error(`the attachment ${piece.fileId} is recorded but not kept`)
  const pages = await platform.pageReaders.asPages(bytes, piece.mediaType)
  if (pages.ok) return { title, kind: 'pages', pdf: pages.pdf }
  return { title, kind: 'named', why: pages.reason, sha256: createHash('sha256').update(bytes).digest('hex') }
}
