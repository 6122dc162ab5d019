import { reportTitle } from '@gongkai/law/annual-report'
import { recordAudit } from '../../audit-trail/index.ts'
import { appendEvents } from '../../events/index.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import type { AnnualReportEvent } from '../annual-report/annual-report-event.ts'
import { readImportedReport } from './read-imported-report.ts'
import { storableJson } from './storable-json.ts'

/**
 * Lists an imported report on the portal as what it is: the published report of its organ, read from a file, with its
 * faults. The figures stay as printed: nothing is composed, and corrected is only what was misread. One imported report
 * an organ and year.
 */
export async function publishImportedReport(
  platform: Platform,
  actor: Actor,
  id: string,
): Promise<Outcome<{ organId: string; year: number }>> {
  const found = await readImportedReport(platform, actor, id, 'importedReport.import')
  if (!found.ok) return found
  const { effective: reading, aboutOrganId: organId } = found.report
  if (reading === null) return refuse('refused', '这个文件读不出来，不能列为公开的年度报告。')
  const { year, format } = reading
  const reasons = [
    ...(organId === null ? ['没有对上机关，请先确认是哪个机关的报告。'] : []),
    ...(year === null ? ['没有读出报告年度。'] : []),
    ...(format === null ? ['没有读出表格格式。'] : []),
  ]
  if (organId === null || year === null || format === null) {
    return refuse('refused', '不能列为公开的年度报告。', reasons)
  }
  return platform.database.transaction(async (tx): Promise<Outcome<{ organId: string; year: number }>> => {
    const taken = await tx
      .selectFrom('annual_report')
      .select('id')
      .where('organ_id', '=', organId)
      .where('year', '=', year)
      .where('source', '=', 'imported')
      .executeTakeFirst()
    if (taken !== undefined) return refuse('refused', `这个机关${year}年的年度报告已经列出。`)
    const now = platform.now()
    const reportId = newId(now)
    const title = reading.title ?? reportTitle(found.report.organName ?? '', year)
    const { tables, narrative, publishDate } = reading
    const event: AnnualReportEvent = { type: 'adopted', day: platform.today(), year, importedReportId: id, title }
    const version = await appendEvents<AnnualReportEvent>(tx, {
      organId,
      streamKind: 'annualReport',
      streamId: reportId,
      expectedVersion: 0,
      events: [event],
      personId: personIdOf(actor),
      recordedAt: now,
    })
    await tx
      .insertInto('annual_report')
      .values({
        id: reportId,
        organ_id: organId,
        year,
        format,
        source: 'imported',
        status: 'published',
        title,
        tables: storableJson(tables),
        narrative: storableJson(narrative),
        published_on: publishDate,
        imported_report_id: id,
        version,
        updated_at: now,
      })
      .execute()
    await recordAudit(tx, now, {
      personId: personIdOf(actor),
      organId,
      action: 'importedReport.import',
      objectKind: 'annualReport',
      objectId: `${organId}/${year}`,
      outcome: 'done',
      detail: { importedReportId: id, version },
    })
    return { ok: true, organId, year }
  })
}
