import type { Outcome } from '../../outcome.ts'
import type { Actor } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import type { ReportNarrative } from './annual-report-event.ts'
import { changeAnnualReport } from './change-annual-report.ts'

export interface WriteNarrative {
  organId: string
  year: number
  /** Only the passages to write; the others stay as they stand. */
  narrative: Partial<ReportNarrative>
}

/**
 * Writes passages of prose: 总体情况, 存在的主要问题及改进情况, 其他需要报告的事项. OGI 50.
 * Two officers who write different passages at once do not overwrite each other.
 */
export function writeNarrative(
  platform: Platform,
  actor: Actor,
  { organId, year, narrative }: WriteNarrative,
): Promise<Outcome<{ version: number }>> {
  return changeAnnualReport(platform, actor, { organId, year }, 'annualReport.compose', async (_tx, report) => ({
    ok: true,
    event: { type: 'narrativeWritten', day: platform.today(), year, narrative: { ...report.narrative, ...narrative } },
  }))
}
