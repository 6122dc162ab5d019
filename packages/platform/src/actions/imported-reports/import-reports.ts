import { recordAudit } from '../../audit-trail/index.ts'
import { type Append, appendEvents, recordedEvents } from '../../events/index.ts'
import { cleanFileName, keepFile } from '../../files/index.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { judgedColumns, readingColumns } from './imported-report-columns.ts'
import type { ImportedReportEvent } from './imported-report-event.ts'
import { readImportedRecord } from './imported-report-record.ts'
import { judgeFollowingYear } from './judge-following-year.ts'
import { matchOrgan } from './match-organ.ts'
import { organsBelow } from './organs-below.ts'
import type { ReadReport, ReportFile } from './read-report.ts'

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
  const reading = result.ok ? result.reading : null
  const reason = result.ok ? null : result.reason
  return platform.database.transaction(async (tx) => {
    const now = platform.now()
    const id = newId(now)
    const aboutOrganId = reading === null ? null : matchOrgan(reading.organ, await organsBelow(tx, organ.path))
    const owner = { organId: organ.id, ownerKind: 'importedReport', ownerId: id } as const
    const kept = await keepFile(tx, platform, owner, { fileName, bytes: Buffer.from(file.bytes) })
    const readable = reading !== null
    const append: Append<ImportedReportEvent> = {
      organId: organ.id,
      streamKind: 'importedReport',
      streamId: id,
      expectedVersion: 0,
      events: [{ type: 'imported', day: platform.today(), fileName, fileId: kept.id, aboutOrganId, readable, reason }],
      personId: personIdOf(actor),
      recordedAt: now,
    }
    await appendEvents(tx, append)
    await tx
      .insertInto('imported_report')
      .values({
        id,
        organ_id: organ.id,
        file_name: fileName,
        file_id: kept.id,
        imported_by: personIdOf(actor),
        imported_at: now,
        ...readingColumns(reading),
        ...(await judgedColumns(tx, readImportedRecord(recordedEvents(append)), reading, now)),
      })
      .execute()
    await judgeFollowingYear(tx, { aboutOrganId, year: reading?.year ?? null }, now)
    await recordAudit(tx, now, {
      personId: personIdOf(actor),
      organId: organ.id,
      action: 'importedReport.import',
      objectKind: 'importedReport',
      objectId: id,
      outcome: 'done',
      detail: { readable, aboutOrganId },
    })
    return id
  })
}
