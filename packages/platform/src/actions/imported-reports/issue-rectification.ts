import type { Day } from '@gongkai/law'
import { composeLetter } from '@gongkai/law/letters'
import { recordAudit } from '../../audit-trail/index.ts'
import { letterSenderOf } from '../../letters/letter-sender.ts'
import type { LetterFormat } from '../../letters/print-letter.ts'
import { letterMediaTypes } from '../../letters/read-letters.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { readImportedReport } from './read-imported-report.ts'
import { rectificationOf } from './rectification.ts'

/**
 * The rectification letter (整改通知) of today to the organ of a report, as a file to check, seal and send. Refused
 * while nothing is confirmed or sent back; each letter is recorded in the audit trail.
 */
export async function issueRectification(
  platform: Platform,
  actor: Actor,
  importedReportId: string,
  { replyBy, format }: { replyBy: Day; format: LetterFormat },
): Promise<Outcome<{ fileName: string; mediaType: string; bytes: Buffer }>> {
  const found = await readImportedReport(platform, actor, importedReportId, 'importedReport.decide')
  if (!found.ok) return found
  const { report } = found
  const date = platform.today()
  if (replyBy <= date) return refuseFields({ replyBy: '整改期限应当在今天之后' })
  const { kysely } = platform.database
  const { organId } = report.importedBy
  const { sender } = await letterSenderOf(kysely, organId)
  const year = report.year ?? 0
  const facts = rectificationOf(report, { year, replyBy, date, sender })
  const reasons = [
    ...(report.year === null ? ['没有读出报告年度。'] : []),
    ...(facts.findings.length === 0 ? ['还没有“属实”或者“退回整改”的问题，请先逐条处理。'] : []),
    ...(facts.toOrgan === '' ? ['没有读出报告的机关，不知道发给谁。'] : []),
  ]
  if (reasons.length > 0) return refuse('refused', `不能制作整改通知：${reasons.join('')}`, reasons)
  const printed = await platform.printLetter(composeLetter('rectificationNotice', facts), format)
  if (!printed.ok) return printed
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId,
    action: 'importedReport.decide',
    objectKind: 'importedReport',
    objectId: importedReportId,
    outcome: 'done',
    detail: { letter: 'rectificationNotice', format, replyBy, points: facts.findings.length },
  })
  return {
    ok: true,
    fileName: `整改通知-${facts.toOrgan}-${year}年.${format}`,
    mediaType: letterMediaTypes[format],
    bytes: printed.bytes,
  }
}
