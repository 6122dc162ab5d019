import type { Day } from '@gongkai/law'
import { recordAudit } from '../../audit-trail/index.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { readImportedReport } from './read-imported-report.ts'
import { type RectificationNotice, rectificationOf } from './rectification.ts'

/**
 * The content of a rectification letter (整改通知) of today to the organ of a report. Refused while nothing is confirmed
 * or sent back; each letter is recorded in the audit trail.
 */
export async function issueRectification(
  platform: Platform,
  actor: Actor,
  importedReportId: string,
  { replyBy }: { replyBy: Day },
): Promise<Outcome<{ notice: RectificationNotice }>> {
  const found = await readImportedReport(platform, actor, importedReportId, 'importedReport.decide')
  if (!found.ok) return found
  const date = platform.today()
  if (replyBy <= date) return refuseFields({ replyBy: '整改期限应当在今天之后' })
  const { year } = found.report
  const notice = rectificationOf(found.report, { year: year ?? 0, replyBy, date })
  const reasons = [
    ...(year === null ? ['没有读出报告年度。'] : []),
    ...(notice.findings.length === 0 ? ['还没有“属实”或者“退回整改”的问题，请先逐条处理。'] : []),
    ...(notice.toOrgan === '' ? ['没有读出报告的机关，不知道发给谁。'] : []),
  ]
  if (reasons.length > 0) return refuse('refused', `不能制作整改通知：${reasons.join('')}`, reasons)
  await recordAudit(platform.database.kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: found.report.importedBy.organId,
    action: 'importedReport.decide',
    objectKind: 'importedReport',
    objectId: importedReportId,
    outcome: 'done',
    detail: { letter: 'rectification', replyBy, points: notice.findings.length },
  })
  return { ok: true, notice }
}
