import { filesOfZip } from '@gongkai/documents/archive'
import { readFileBytes } from '../../files/index.ts'
import { newId } from '../../new-id.ts'
import type { Platform } from '../../platform.ts'
import { type DroppedFile, recordFiles } from './add-files.ts'
import { cleanPath } from './clean-path.ts'

/** Files of an archive that are recorded in one transaction. */
const PORTION = 20

/**
 * Opens an archive of a batch: every file in it becomes a file of the batch under its path in the archive. It may be
 * broken off at any place and begun again: what is recorded already is passed over.
 */
export async function openBatchArchive(platform: Platform, { fileId }: { fileId: string }): Promise<void> {
  const archive = await platform.database.kysely
    .selectFrom('import_file')
    .select(['batch_id', 'organ_id', 'path', 'file_id'])
    .where('id', '=', fileId)
    .where('state', '=', 'archive')
    .executeTakeFirst()
  if (archive === undefined || archive.file_id === null) return
  const bytes = await readFileBytes(platform, archive.file_id)
  if (bytes === null) throw new Error(`the file ${archive.file_id} of an import is not recorded`)
  const batch = { id: archive.batch_id, organId: archive.organ_id }
  let portion: DroppedFile[] = []
  const record = async () => {
    const files = portion
    portion = []
    if (files.length > 0) await platform.database.transaction((tx) => recordFiles(tx, platform, batch, files))
  }
  for (const file of filesOfZip(archive.path, bytes)) {
    if ('reason' in file) await recordRefused(platform, batch, file)
    else portion.push(file)
    if (portion.length >= PORTION) await record()
    // opening is work of this very process: others get their turn
    await new Promise((resolve) => setImmediate(resolve))
  }
  await record()
  await platform.database.kysely
    .updateTable('import_file')
    .set({ state: 'opened', finished_at: platform.now() })
    .where('id', '=', fileId)
    .execute()
}

async function recordRefused(
  platform: Platform,
  batch: { id: string; organId: string },
  { path, reason }: { path: string; reason: string },
): Promise<void> {
  const now = platform.now()
  const row = { id: newId(now), batch_id: batch.id, organ_id: batch.organId, path: cleanPath(path), reason }
  await platform.database.kysely
    .insertInto('import_file')
    .values({ ...row, state: 'refused', finished_at: now })
    .onConflict((conflict) => conflict.columns(['batch_id', 'path']).doNothing())
    .execute()
}
