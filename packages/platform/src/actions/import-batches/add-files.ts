import { createHash } from 'node:crypto'
import { beginsAsZip, isFolderOfFiles, isFurniture, listZip } from '@gongkai/documents/archive'
import { sql } from 'kysely'
import type { ImportFileState, Transaction } from '../../database/schema.ts'
import { cleanFileName, keepFile } from '../../files/index.ts'
import { addJobs, type NewJob } from '../../jobs/outbox.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { batchFor } from './batch-for.ts'
import { cleanPath } from './clean-path.ts'

/** A file as it was dropped, with the folders it lay in. */
export interface DroppedFile {
  path: string
  bytes: Uint8Array
}

/** Imports wait behind notices. */
export const IMPORT_PRIORITY = 10

export type AddedFiles = Outcome<{ added: number; duplicates: number; passedOver: number }>

/**
 * Takes files into a batch: each is kept and waits for its job, archives to be opened, the others to be read. A file
 * whose content this organ has imported already is recorded as a duplicate and not read again. Files that systems leave
 * beside documents are passed over. The same path sent twice counts once, so that an upload may be repeated.
 */
export async function addFiles(
  platform: Platform,
  actor: Actor,
  batchId: string,
  files: readonly DroppedFile[],
): Promise<AddedFiles> {
  const found = await batchFor(platform, actor, batchId, 'importedReport.import')
  if (!found.ok) return found
  if (files.length === 0) return refuse('invalid', '请选择要导入的文件。')
  const wanted = files.filter(({ path }) => !path.split(/[/\\]/).some((part) => isFurniture(part)))
  const counts = await platform.database.transaction((tx) => recordFiles(tx, platform, found.batch, wanted))
  return { ok: true, ...counts, passedOver: files.length - wanted.length }
}

/** Records files of a batch in the caller's transaction; see `addFiles`. */
export async function recordFiles(
  tx: Transaction,
  platform: Pick<Platform, 'files' | 'now'>,
  batch: { id: string; organId: string },
  files: readonly DroppedFile[],
): Promise<{ added: number; duplicates: number }> {
  // Two uploads of one organ at once: the second sees what the first has kept.
  await sql`select pg_advisory_xact_lock(hashtext(${`import:${batch.organId}`}))`.execute(tx)
  const counts = { added: 0, duplicates: 0 }
  const jobs: NewJob[] = []
  for (const { path, bytes } of files) {
    const id = newId(platform.now())
    const name = cleanPath(path)
    const isArchive = beginsAsZip(bytes) && opensAsFolder(bytes)
    const sha256 = createHash('sha256').update(bytes).digest()
    const sameAs = isArchive ? null : await knownContent(tx, batch.organId, sha256)
    const state: ImportFileState = isArchive ? 'archive' : sameAs === null ? 'waiting' : 'duplicate'
    const row = { id, batch_id: batch.id, organ_id: batch.organId, path: name, state, sha256, same_as: sameAs }
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('import_file')
      .values({ ...row, ...(sameAs === null ? {} : { finished_at: platform.now() }) })
      .onConflict((conflict) => conflict.columns(['batch_id', 'path']).doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) continue
    counts.added++
    if (sameAs !== null) {
      counts.duplicates++
      continue
    }
    const owner = { organId: batch.organId, ownerKind: 'importedReport', ownerId: id } as const
    const kept = await keepFile(tx, platform, owner, { fileName: cleanFileName(name), bytes: Buffer.from(bytes) })
    await tx.updateTable('import_file').set({ file_id: kept.id }).where('id', '=', id).execute()
    jobs.push(importJob(id, isArchive))
  }
  await addJobs(tx, jobs)
  return counts
}

/** The job of a file that is not finished. */
export const importJob = (fileId: string, isArchive: boolean): NewJob => ({
  task: isArchive ? 'openBatchArchive' : 'readBatchFile',
  payload: { fileId },
  key: `import:${fileId}`,
  // opened first, so that a batch soon knows how large it is
  priority: isArchive ? IMPORT_PRIORITY - 1 : IMPORT_PRIORITY,
})

/** An archive that cannot be listed is one too: opening it says why. */
function opensAsFolder(bytes: Uint8Array): boolean {
  const listing = listZip(bytes)
  return listing.ok && isFolderOfFiles(listing.entries)
}

/** The imported report of this organ with the same content: read already, or waiting in a batch. */
async function knownContent(tx: Transaction, organId: string, sha256: Buffer): Promise<string | null> {
  const row = await tx
    .selectFrom('file')
    .select('owner_id')
    .where('owner_kind', '=', 'importedReport')
    .where('organ_id', '=', organId)
    .where('sha256', '=', sha256)
    .orderBy('created_at')
    .executeTakeFirst()
  return row?.owner_id ?? null
}
