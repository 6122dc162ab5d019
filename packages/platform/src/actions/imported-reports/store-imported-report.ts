import type { ReadingResult } from '@gongkai/documents/annual-report'
import { recordAudit } from '../../audit-trail/index.ts'
import type { Transaction } from '../../database/schema.ts'
import { type Append, appendEvents, recordedEvents } from '../../events/index.ts'
import type { Platform } from '../../platform.ts'
import { judgedColumns, readingColumns } from './imported-report-columns.ts'
import type { ImportedReportEvent } from './imported-report-event.ts'
import { readImportedRecord } from './imported-report-record.ts'
import { judgeFollowingYear } from './judge-following-year.ts'
import { matchOrgan } from './match-organ.ts'
import { organsBelow } from './organs-below.ts'
import { placesOf, siblingWork } from './sibling-work.ts'

export interface NewImportedReport {
  id: string
  /** The organ that imports. */
  organ: { id: string; path: string }
  fileName: string
  /** The file it was read from, recorded already. */
  fileId: string
  personId: string | null
  result: ReadingResult
}

/**
 * Records an imported report in the caller's transaction: event, audited view row, and what follows for other years
 * and for siblings.
 */
export async function storeImportedReport(
  tx: Transaction,
  platform: Pick<Platform, 'now' | 'today'>,
  { id, organ, fileName, fileId, personId, result }: NewImportedReport,
): Promise<void> {
  const now = platform.now()
  const reading = result.ok ? result.reading : null
  const reason = result.ok ? null : result.reason
  const readable = reading !== null
  const aboutOrganId = reading === null ? null : matchOrgan(reading.organ, await organsBelow(tx, organ.path))
  const append: Append<ImportedReportEvent> = {
    organId: organ.id,
    streamKind: 'importedReport',
    streamId: id,
    expectedVersion: 0,
    events: [{ type: 'imported', day: platform.today(), fileName, fileId, aboutOrganId, readable, reason }],
    personId,
    recordedAt: now,
  }
  await appendEvents(tx, append)
  await tx
    .insertInto('imported_report')
    .values({
      id,
      organ_id: organ.id,
      file_name: fileName,
      file_id: fileId,
      imported_by: personId,
      imported_at: now,
      ...readingColumns(reading),
      ...(await judgedColumns(tx, readImportedRecord(recordedEvents(append)), reading, now)),
    })
    .execute()
  await judgeFollowingYear(tx, { aboutOrganId, year: reading?.year ?? null }, now)
  await siblingWork(tx, placesOf({ aboutOrganId, year: reading?.year ?? null }), true)
  await recordAudit(tx, now, {
    personId,
    organId: organ.id,
    action: 'importedReport.import',
    objectKind: 'importedReport',
    objectId: id,
    outcome: 'done',
    detail: { readable, aboutOrganId },
  })
}
