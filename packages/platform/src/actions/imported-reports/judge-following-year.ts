import type { Reading } from '@gongkai/documents/annual-report'
import type { Transaction } from '../../database/schema.ts'
import { loadEvents } from '../../events/index.ts'
import { judgedColumns } from './imported-report-columns.ts'
import type { ImportedReportEvent } from './imported-report-event.ts'
import { readImportedRecord } from './imported-report-record.ts'

/**
 * Audits the imported reports of an organ for the year after this one again: they are held against its figures, which
 * are new or have changed. Rows are locked year by year upwards, so that two of these never wait for each other.
 */
export async function judgeFollowingYear(
  tx: Transaction,
  { aboutOrganId, year }: { aboutOrganId: string | null; year: number | null },
  auditedAt: Date,
): Promise<void> {
  if (aboutOrganId === null || year === null) return
  const rows = await tx
    .selectFrom('imported_report')
    .select(['id', 'reading'])
    .where('about_organ_id', '=', aboutOrganId)
    .where('year', '=', year + 1)
    .where('readable', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const { id, reading } of rows) {
    const record = readImportedRecord(await loadEvents<ImportedReportEvent>(tx, id))
    await tx
      .updateTable('imported_report')
      .set(await judgedColumns(tx, record, reading as Reading, auditedAt))
      .where('id', '=', id)
      .execute()
  }
}
