import { formatForYear, reportTitle } from '@gongkai/law/annual-report'
import type { AnnualReportEvent } from '../actions/annual-report/annual-report-event.ts'
import { readReport, reportColumns, saveFigures } from '../actions/annual-report/annual-report-record.ts'
import { effectiveReportOfRow } from '../actions/imported-reports/effective-report.ts'
import { storableJson } from '../actions/imported-reports/storable-json.ts'
import type { Insertable } from 'kysely'
import type { AnnualReportTable, Transaction } from '../database/schema.ts'
import { loadEvents } from '../events/index.ts'
import type { Platform } from '../platform.ts'

/** Makes the view row of one annual report again from its events, and the figures entered for it. */
export async function rebuildAnnualReportView(platform: Platform, id: string, organId: string): Promise<void> {
  await platform.database.transaction(async (tx) => {
    await tx.selectFrom('annual_report').select('id').where('id', '=', id).forUpdate().execute()
    const record = readReport(await loadEvents<AnnualReportEvent>(tx, id))
    const { year } = record
    const key = { id, organ_id: organId, year }
    if (record.adopted !== null) {
      const { importedReportId: imported_report_id, title } = record.adopted
      const { version, updatedAt: updated_at } = record
      const row = {
        ...(await columnsOfReading(tx, imported_report_id)),
        title,
        imported_report_id,
        version,
        updated_at,
      }
      await upsert(tx, { ...key, source: 'imported', status: 'published', ...row })
      return
    }
    const organ = await tx.selectFrom('organ').select('name').where('id', '=', organId).executeTakeFirstOrThrow()
    const format = formatForYear(year)
    if (format === null) throw new Error(`there is no format for a report on ${year}`)
    await upsert(tx, { ...key, format, source: 'composed', ...reportColumns(record, reportTitle(organ.name, year)) })
    await saveFigures(tx, organId, record)
  })
}

/** An adopted report repeats what was read from its file, with the corrections of misread cells. */
async function columnsOfReading(tx: Transaction, importedReportId: string) {
  const row = await tx
    .selectFrom('imported_report')
    .select(['reading', 'corrections'])
    .where('id', '=', importedReportId)
    .executeTakeFirstOrThrow()
  const report = effectiveReportOfRow(row)
  if (report === null) throw new Error('an adopted report must have been read')
  const { format, tables, narrative, publishDate } = report
  if (format === null) throw new Error('an adopted report must have a format')
  return {
    format,
    tables: storableJson(tables),
    narrative: storableJson(narrative),
    published_on: publishDate,
  }
}

async function upsert(tx: Transaction, row: Insertable<AnnualReportTable>): Promise<void> {
  const { id: _, ...columns } = row
  await tx
    .insertInto('annual_report')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}
