import { type Reading, readReportInWorker } from '@gongkai/documents/annual-report'
import { ruleSetVersion } from '@gongkai/law/annual-report'
import { judgedColumns, readingColumns } from '../actions/imported-reports/imported-report-columns.ts'
import type { ImportedReportEvent } from '../actions/imported-reports/imported-report-event.ts'
import { type ImportedReportRecord, readImportedRecord } from '../actions/imported-reports/imported-report-record.ts'
import type { ReadReport } from '../actions/imported-reports/read-report.ts'
import { loadEvents } from '../events/index.ts'
import { readFileBytes } from '../files/index.ts'
import type { Platform } from '../platform.ts'

const readInWorker: ReadReport = ({ fileName, bytes }) => readReportInWorker(fileName, bytes)

/**
 * Puts back the view row of an imported report that has gone: what was read is read again from its file. Of a row
 * that is there only the organ is mended; it is judged when every row stands, because reports are held against those of other years.
 */
export async function restoreImportedReport(
  platform: Platform,
  id: string,
  organId: string,
  read: ReadReport = readInWorker,
): Promise<void> {
  const { kysely } = platform.database
  const known = await kysely.selectFrom('imported_report').select('id').where('id', '=', id).executeTakeFirst()
  const record = readImportedRecord(await loadEvents<ImportedReportEvent>(kysely, id))
  if (known !== undefined) {
    await kysely
      .updateTable('imported_report')
      .set({ about_organ_id: record.aboutOrganId })
      .where('id', '=', id)
      .where('about_organ_id', 'is distinct from', record.aboutOrganId)
      .execute()
    return
  }
  const reading = await readingFromFile(platform, record, read)
  await kysely
    .insertInto('imported_report')
    .values({
      id,
      organ_id: organId,
      file_name: record.fileName,
      file_id: record.fileId,
      imported_by: record.importedBy,
      imported_at: record.importedAt,
      ...readingColumns(reading),
      ...(await judgedColumns(kysely, record, reading, record.updatedAt)),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Null for a file that never could be read. One that no longer can is damage that nobody should overlook. */
async function readingFromFile(
  platform: Platform,
  { readable, fileId, fileName }: ImportedReportRecord,
  read: ReadReport,
): Promise<Reading | null> {
  if (!readable) return null
  const bytes = await readFileBytes(platform, fileId)
  if (bytes === null) throw new Error(`the file ${fileId} of an imported report is not recorded`)
  const result = await read({ fileName, bytes })
  if (!result.ok) throw new Error(`the imported file ${fileId} was readable and no longer is: ${result.reason}`)
  return result.reading
}

/** Makes everything of the view row again that follows from its events: corrections, and findings with decisions. */
export async function rebuildImportedReportView(platform: Platform, id: string): Promise<void> {
  await platform.database.transaction(async (tx) => {
    const row = await tx
      .selectFrom('imported_report')
      .select(['reading', 'rule_set_version'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const record = readImportedRecord(await loadEvents<ImportedReportEvent>(tx, id))
    const sameRules = row.rule_set_version === null || row.rule_set_version === ruleSetVersion
    const auditedAt = sameRules ? record.updatedAt : platform.now()
    const judged = await judgedColumns(tx, record, row.reading as Reading | null, auditedAt)
    await tx
      .updateTable('imported_report')
      .set({ file_name: record.fileName, file_id: record.fileId, ...judged })
      .where('id', '=', id)
      .execute()
  })
}
