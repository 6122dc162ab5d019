import type { ReadingResult } from '@gongkai/documents/annual-report'
import { cleanFileName, readFileBytes } from '../../files/index.ts'
import type { JobTry } from '../../jobs/delivery-attempts.ts'
import type { Platform } from '../../platform.ts'
import type { ReadReport } from '../imported-reports/read-report.ts'
import { storeImportedReport } from '../imported-reports/store-imported-report.ts'

/** A fault of the platform itself is tried again; after this many tries the file is said to have failed. */
const TRIES = 3

/**
 * Reads one file of a batch, audits it and records it as an imported report of the same id. Done twice it does nothing
 * the second time, so that a job may be begun again after its process died.
 */
export async function readBatchFile(
  platform: Platform,
  { fileId }: { fileId: string },
  { attempt }: Pick<JobTry, 'attempt'>,
  readReport: ReadReport,
): Promise<void> {
  const waiting = await platform.database.kysely
    .selectFrom('import_file')
    .select(['path', 'file_id'])
    .where('id', '=', fileId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (waiting?.file_id == null) return
  try {
    const bytes = await readFileBytes(platform, waiting.file_id)
    if (bytes === null) throw new Error(`the file ${waiting.file_id} of an import is not recorded`)
    await record(platform, fileId, await readReport({ fileName: cleanFileName(waiting.path), bytes }))
  } catch (fault) {
    if (attempt < TRIES) throw fault
    platform.log.error('a file of a batch could not be imported', { fileId, fault: String(fault) })
    const reason = '系统出错，这份文件没有读完。请稍后重新导入；仍然不行，请告诉管理员。'
    await record(platform, fileId, { ok: false, file: waiting.path, reason })
  }
}

async function record(platform: Platform, fileId: string, result: ReadingResult): Promise<void> {
  await platform.database.transaction(async (tx) => {
    const file = await tx
      .selectFrom('import_file as file')
      .innerJoin('import_batch as batch', 'batch.id', 'file.batch_id')
      .innerJoin('organ', 'organ.id', 'file.organ_id')
      .select([
        'file.path',
        'file.file_id',
        'file.state',
        'file.organ_id',
        'organ.path as organPath',
        'batch.created_by',
      ])
      .where('file.id', '=', fileId)
      .forUpdate('file')
      .executeTakeFirst()
    if (file === undefined || file.state !== 'waiting' || file.file_id === null) return
    await storeImportedReport(tx, platform, {
      id: fileId,
      organ: { id: file.organ_id, path: file.organPath },
      fileName: cleanFileName(file.path),
      fileId: file.file_id,
      personId: file.created_by,
      result,
    })
    await tx
      .updateTable('import_file')
      .set({
        state: result.ok ? 'read' : 'unreadable',
        reason: result.ok ? null : result.reason,
        finished_at: platform.now(),
      })
      .where('id', '=', fileId)
      .execute()
  })
}
