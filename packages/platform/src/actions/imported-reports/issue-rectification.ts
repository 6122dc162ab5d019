import type { Reading } from '@gongkai/documents/annual-report'
import type { Day } from '@gongkai/law'
import { formatDateChinese } from '@gongkai/law/calendar'
import { composeLetter, isIssuable, lintLetter } from '@gongkai/law/letters'
import { recordAudit } from '../../audit-trail/index.ts'
import type { Database, Transaction } from '../../database/schema.ts'
import { issuePlanned, refusalOf } from '../../letters/issue-letters.ts'
import { letterSenderOf } from '../../letters/letter-sender.ts'
import type { PlannedLetter } from '../../letters/planned-letter.ts'
import type { LetterFormat } from '../../letters/print-letter.ts'
import { type LetterFile, letterFile } from '../../letters/read-letters.ts'
import { preview } from '../../letters/request-letters.ts'
import { isId } from '../../new-id.ts'
import { type Outcome, type Refusal, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import {
  changeImportedReport,
  type ImportedReportChanged,
  type ImportedReportTarget,
  noSuchImportedReport,
} from './change-imported-report.ts'
import { importedReportOf } from './imported-report-of.ts'
import { readImportedReport } from './read-imported-report.ts'
import { makesPoints, type ReportToRectify, rectificationOf, rectificationPoints } from './rectification.ts'

export interface IssueRectification extends ImportedReportTarget {
  replyBy: Day
  /** A further letter although the last one makes the same points. */
  another?: boolean | undefined
}

const noLetter = () => refuse('notFound', '没有找到这份整改通知。')

/**
 * 印发整改通知: the letter to the organ of a report is checked, numbered and kept, once for the same points unless
 * another is asked for. Event, number and audit entry are one transaction.
 */
export function issueRectification(
  platform: Platform,
  actor: Actor,
  input: IssueRectification,
): Promise<ImportedReportChanged> {
  const { importedReportId, replyBy, another = false } = input
  return changeImportedReport(platform, actor, input, 'importedReport.decide', async (step) => {
    const { tx, record, organId, effective, findings } = step
    const planned = await planRectification(platform, tx, {
      organId,
      aboutOrganId: record.aboutOrganId,
      effective,
      findings,
      replyBy,
      eventVersion: record.version + 1,
    })
    if ('ok' in planned) return planned
    const { plan, toOrgan, settingsVersion } = planned
    const points = rectificationPoints(findings)
    const last = record.letters.at(-1)
    if (!another && last !== undefined && last.toOrgan === toOrgan && makesPoints(last, points)) {
      const letter = `${formatDateChinese(last.date)}印发的整改通知${last.documentNo === null ? '' : `（${last.documentNo}）`}`
      return refuse('refused', `${letter}列的就是这些问题，请下载那一份；确实需要的，选择“另发一份”。`)
    }
    const subject = { organId, requestId: null, importedReportId, settingsVersion }
    const result = await issuePlanned(platform, tx, subject, plan, personIdOf(actor))
    if (!result.ok) return refusalOf(plan.kind, result.faults)
    const { id: letterId, documentNo } = result.issued
    return {
      event: { type: 'rectificationIssued', day: platform.today(), letterId, documentNo, toOrgan, replyBy, points },
      detail: { letterId, documentNo, replyBy, points: points.length },
    }
  })
}

/** The letter as it would be issued now, as a PDF marked 预览: no number is taken and nothing is kept. */
export async function previewRectification(
  platform: Platform,
  actor: Actor,
  importedReportId: string,
  { replyBy }: { replyBy: Day },
): Promise<Outcome<LetterFile>> {
  const found = await readImportedReport(platform, actor, importedReportId, 'importedReport.decide')
  if (!found.ok) return found
  const { report } = found
  const { organId } = report.importedBy
  const planned = await planRectification(platform, platform.database.kysely, {
    organId,
    aboutOrganId: report.aboutOrganId,
    effective: report.effective,
    findings: report.findings,
    replyBy,
    eventVersion: report.version + 1,
  })
  if ('ok' in planned) return planned
  const letter = planned.plan.compose(null)
  const faults = lintLetter(letter)
  return isIssuable(faults) ? preview(platform, letter) : refusalOf(letter.kind, faults)
}

/** An issued rectification letter as a file; each download, and each refused one, is recorded. */
export async function readRectificationFile(
  platform: Platform,
  actor: Actor,
  importedReportId: string,
  letterId: string,
  format: LetterFormat,
): Promise<Outcome<LetterFile>> {
  const { kysely } = platform.database
  const report = await importedReportOf(kysely, importedReportId)
  if (report === undefined) return noSuchImportedReport()
  if (!isId(letterId)) return noLetter()
  const permit = may(actor, 'importedReport.read', report)
  await recordAudit(kysely, platform.now(), {
    personId: personIdOf(actor),
    organId: report.organId,
    action: 'importedReport.read',
    objectKind: 'importedReport',
    objectId: importedReportId,
    outcome: permit.allowed ? 'done' : 'refused',
    detail: { letterId, format },
  })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const letter = await kysely
    .selectFrom('letter')
    .select('id')
    .where('id', '=', letterId)
    .where('imported_report_id', '=', importedReportId)
    .executeTakeFirst()
  return letter === undefined ? noLetter() : letterFile(platform, letterId, format)
}

interface RectificationGround {
  /** The organ that writes, and the organ the report is about. */
  organId: string
  aboutOrganId: string | null
  effective: Reading | null
  findings: ReportToRectify['findings']
  replyBy: Day
  eventVersion: number
}

/** The letter of today about a report; refused while nobody has confirmed anything or nobody knows whom to write to. */
async function planRectification(
  platform: Platform,
  database: Database | Transaction,
  { organId, aboutOrganId, effective, findings, replyBy, eventVersion }: RectificationGround,
): Promise<Refusal | { plan: PlannedLetter; toOrgan: string; settingsVersion: number }> {
  const date = platform.today()
  if (replyBy <= date) return refuseFields({ replyBy: '整改期限应当在今天之后' })
  const about =
    aboutOrganId === null
      ? undefined
      : await database.selectFrom('organ').select('name').where('id', '=', aboutOrganId).executeTakeFirst()
  const { sender, settingsVersion } = await letterSenderOf(database, organId)
  const { organ = null, title = null, format = null, year = null } = effective ?? {}
  const report = { aboutOrganName: about?.name ?? null, organName: organ, title, format, findings }
  const facts = rectificationOf(report, { year: year ?? 0, replyBy, date, sender })
  const reasons = [
    ...(year === null ? ['没有读出报告年度。'] : []),
    ...(facts.findings.length === 0 ? ['还没有“属实”或者“退回整改”的问题，请先逐条处理。'] : []),
    ...(facts.toOrgan === '' ? ['没有读出报告的机关，不知道发给谁。'] : []),
  ]
  if (reasons.length > 0) return refuse('refused', `不能制作整改通知：${reasons.join('')}`, reasons)
  const plan: PlannedLetter = {
    kind: 'rectificationNotice',
    eventVersion,
    issue: 'later',
    documentNo: null,
    jointWith: null,
    compose: (documentNo) => composeLetter('rectificationNotice', { ...facts, documentNo }),
  }
  return { plan, toOrgan: facts.toOrgan, settingsVersion }
}
