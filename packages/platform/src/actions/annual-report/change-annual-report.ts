import { formatForYear, reportTitle } from '@gongkai/law/annual-report'
import { recordAudit } from '../../audit-trail/index.ts'
import type { Transaction } from '../../database/schema.ts'
import { appendEvents, loadEvents, StreamMovedOn } from '../../events/index.ts'
import { newId } from '../../new-id.ts'
import { type Outcome, refuse } from '../../outcome.ts'
import { type Action, type Actor, may, personIdOf } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import type { AnnualReportEvent, ReportNarrative } from './annual-report-event.ts'
import { emptyNarrative, readReport, reportColumns, saveFigures } from './annual-report-record.ts'
import { siblingWork } from '../imported-reports/sibling-work.ts'
import { isReportYear } from './read-annual-report.ts'
import { loadStoredReports } from './stored-reports.ts'

/** The own report of an organ and year, as a change finds it. */
export interface ReportToChange {
  organId: string
  organName: string
  year: number
  /** 0 while nothing has been entered. */
  version: number
  narrative: ReportNarrative
}

export type ReportChange = Exclude<AnnualReportEvent, { type: 'adopted' }>

export interface AnnualReportKey {
  organId: string
  year: number
}

/**
 * One change of an organ's own report in one transaction: permission, decision, event, view row, audit entry.
 * A published report is never changed.
 */
export async function changeAnnualReport(
  platform: Platform,
  actor: Actor,
  { organId, year }: AnnualReportKey,
  action: Extract<Action, 'annualReport.compose' | 'annualReport.publish'>,
  decide: (tx: Transaction, report: ReportToChange) => Promise<Outcome<{ event: ReportChange }>>,
): Promise<Outcome<{ version: number }>> {
  try {
    return await platform.database.transaction(async (tx) => {
      const organ = await tx
        .selectFrom('organ')
        .select(['id', 'name', 'path'])
        .where('id', '=', organId)
        .executeTakeFirst()
      if (organ === undefined) return refuse('notFound', '没有这个机关。')
      const record = async (outcome: 'done' | 'refused', detail: Record<string, unknown>) =>
        recordAudit(tx, platform.now(), {
          personId: personIdOf(actor),
          organId,
          action,
          objectKind: 'annualReport',
          objectId: `${organId}/${year}`,
          outcome,
          detail,
        })
      const permit = may(actor, action, { organId, organPath: organ.path })
      if (!permit.allowed) {
        await record('refused', { reason: permit.reason })
        return refuse('forbidden', permit.reason)
      }
      const format = formatForYear(year)
      if (!isReportYear(year, platform.today()) || format === null) {
        return refuse('notFound', `没有${year}年的年度报告。`)
      }
      const row = (await loadStoredReports(tx, [organId], year)).find(({ source }) => source === 'composed')
      if (row?.status === 'published') {
        return refuse('refused', `${year}年的年度报告已于${row.publishedOn}发布，发布后不能再改。`)
      }
      const narrative = row?.narrative ?? emptyNarrative
      const report: ReportToChange = { organId, organName: organ.name, year, version: row?.version ?? 0, narrative }
      const decision = await decide(tx, report)
      if (!decision.ok) return decision

      const id = row?.id ?? newId(platform.now())
      const { event } = decision
      const personId = personIdOf(actor)
      const recordedAt = platform.now()
      const history = await loadEvents<AnnualReportEvent>(tx, id)
      const version = await appendEvents<AnnualReportEvent>(tx, {
        organId,
        streamKind: 'annualReport',
        streamId: id,
        expectedVersion: report.version,
        events: [event],
        personId,
        recordedAt,
      })
      const changed = readReport([...history, { version, event, personId, recordedAt }])
      const values = reportColumns(changed, reportTitle(organ.name, year))
      await tx
        .insertInto('annual_report')
        .values({ id, organ_id: organId, year, format, source: 'composed', ...values })
        .onConflict((conflict) => conflict.columns(['organ_id', 'year', 'source']).doUpdateSet(values))
        .execute()
      if (event.type === 'figuresEntered') await saveFigures(tx, organId, changed)
      await record('done', { event: event.type, version })
      if (event.type === 'published') await siblingWork(tx, [{ organId, year }], true)
      return { ok: true, version }
    })
  } catch (error) {
    if (error instanceof StreamMovedOn) return movedOn
    throw error
  }
}

const movedOn = refuse('conflict', '刚才有人改过这份报告，请刷新后再改。')
