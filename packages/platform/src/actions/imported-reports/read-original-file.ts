import { recordAudit } from '../../audit-trail/index.ts'
import { readFileBytes } from '../../files/index.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { noSuchImportedReport } from './change-imported-report.ts'
import { importedReportOf } from './imported-report-of.ts'

/** The file of an imported report as it came in; each download, and each refused one, is recorded. */
export async function readOriginalFile(
  platform: Platform,
  actor: Actor,
  importedReportId: string,
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  const { kysely } = platform.database
  const report = await importedReportOf(kysely, importedReportId)
  if (report === undefined) return noSuchImportedReport()
  const permit = may(actor, 'importedReport.read', report)
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: report.organId,
    action: 'importedReport.read',
    objectKind: 'importedReport',
    objectId: importedReportId,
    outcome: permit.allowed ? 'done' : 'refused',
    detail: { fileId: report.fileId },
  })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const file = await kysely
    .selectFrom('file')
    .select(['file_name', 'media_type'])
    .where('id', '=', report.fileId)
    .executeTakeFirst()
  const bytes = file === undefined ? null : await readFileBytes(platform, report.fileId)
  if (file === undefined || bytes === null) return refuse('notFound', '没有找到这份报告的原文件。')
  return { ok: true, fileName: file.file_name, mediaType: file.media_type, bytes }
}
