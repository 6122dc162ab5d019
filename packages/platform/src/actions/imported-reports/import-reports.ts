import { cleanFileName, keepFile } from '../../files/index.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import type { ReadReport, ReportFile } from './read-report.ts'
import { storeImportedReport } from './store-imported-report.ts'

export interface ImportReports {
  /** The organ that imports; reports are matched to it and the organs below it. */
  organId: string
  files: readonly ReportFile[]
}

/**
 * Reads, audits and keeps reports, one transaction a file: a file that cannot be read is kept with its reason, and
 * does not hinder the others. Answers the ids in the order of the files.
 */
export async function importReports(
  platform: Platform,
  actor: Actor,
  { organId, files }: ImportReports,
  read: ReadReport,
): Promise<Outcome<{ ids: string[] }>> {
  const database = platform.database.kysely
  const organ = await database.selectFrom('organ').select(['id', 'path']).where('id', '=', organId).executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关。')
  const permit = may(actor, 'importedReport.import', { organId, organPath: organ.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  if (files.length === 0) return refuse('invalid', '请选择要导入的文件。')
  const ids: string[] = []
  for (const file of files) ids.push(await importReport(platform, actor, organ, file, read))
  return { ok: true, ids }
}

async function importReport(
  platform: Platform,
  actor: Actor,
  organ: { id: string; path: string },
  file: ReportFile,
  read: ReadReport,
): Promise<string> {
  const fileName = cleanFileName(file.fileName)
  const result = await read({ fileName, bytes: file.bytes })
  return platform.database.transaction(async (tx) => {
    const id = newId(platform.now())
    const owner = { organId: organ.id, ownerKind: 'importedReport', ownerId: id } as const
    const kept = await keepFile(tx, platform, owner, { fileName, bytes: Buffer.from(file.bytes) })
    await storeImportedReport(tx, platform, {
      id,
      organ,
      fileName,
      fileId: kept.id,
      personId: personIdOf(actor),
      result,
    })
    return id
  })
}
