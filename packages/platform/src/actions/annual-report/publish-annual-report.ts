import { cellLabel, reportTitle } from '@gongkai/law/annual-report'
import { type Outcome, refuse } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { changeAnnualReport } from './change-annual-report.ts'
import { composeDraft, type DraftReport } from './compose-report.ts'

export interface PublishAnnualReport {
  organId: string
  year: number
  /** The version the person saw. */
  expectedVersion: number
}

/**
 * Publishes an organ's own report: figures, prose and the records behind every cell go into one fact that later
 * changes of records do not reach. Refused while the year runs, a cell is unknown, prose is missing or the audit
 * finds an error; all reasons at once. OGI 49, 50.
 */
export function publishAnnualReport(
  platform: Platform,
  actor: Actor,
  { organId, year, expectedVersion }: PublishAnnualReport,
): Promise<Outcome<{ version: number }>> {
  return changeAnnualReport(platform, actor, { organId, year }, 'annualReport.publish', async (tx, report) => {
    if (report.version !== expectedVersion) return refuse('conflict', '刚才有人改过这份报告，请刷新后核对再发布。')
    const draft = await composeDraft(tx, report, report.narrative)
    if (draft === null) return refuse('notFound', `没有${year}年的年度报告。`)
    const day = platform.today()
    const reasons = [
      ...(day <= `${year}-12-31` ? [`${year}年还没有结束，年度报告要到次年才能发布。`] : []),
      ...missingParts(draft),
      ...draft.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    ]
    if (reasons.length > 0) {
      return refuse('refused', `还不能发布：有 ${reasons.length} 处需要先处理。`, [...new Set(reasons)])
    }
    const { tables, cells } = draft
    const { narrative } = report
    const title = reportTitle(report.organName, year)
    return { ok: true, event: { type: 'published', day, year, title, tables, narrative, cells } }
  })
}

function missingParts(draft: DraftReport): string[] {
  const unknown = Object.entries(draft.cells).filter(([, cell]) => cell.basis === 'unknown')
  const reasons: string[] = []
  if (unknown.length > 0) {
    const names = unknown.slice(0, 5).map(([address]) => `“${cellLabel(address, draft.format)}”`)
    const more = unknown.length > 5 ? `等 ${unknown.length} 格` : ''
    reasons.push(`这些格还没有填写（没有发生的请填 0）：${names.join('、')}${more}。`)
  }
  const { overview, problems, other } = draft.report.narrative
  if (overview === null) reasons.push('“一、总体情况”还没有写。')
  if (problems === null) reasons.push('“五、存在的主要问题及改进情况”还没有写。')
  if (other === null) reasons.push('“六、其他需要报告的事项”还没有写（没有的请写明“无”并说明收费情况）。')
  return reasons
}
