import type { ReadReport } from '../actions/imported-reports/read-report.ts'
import { recountRequests } from '../actions/statistics/request-counts.ts'
import type { StreamKind } from '../database/schema.ts'
import type { Platform } from '../platform.ts'
import { rebuildAnnualReportView } from './rebuild-annual-reports.ts'
import { rebuildDisputeView } from './rebuild-disputes.ts'
import { rebuildImportedReportView, restoreImportedReport } from './rebuild-imported-reports.ts'
import { rebuildItemView } from './rebuild-items.ts'
import { rebuildRequestView } from './rebuild-requests.ts'
import { rebuildSiblingPrints } from './rebuild-sibling-prints.ts'

export interface Rebuilt {
  requests: number
  items: number
  annualReports: number
  importedReports: number
  disputes: number
}

/**
 * Makes the view rows of requests, items, annual reports, imported reports and disputes again from their events, adding
 * rows that are missing and mending those that differ. Readers see either the old row or the new one; each stream is locked for
 * its own moment only. Files of imported reports are read again only where a row is missing, by `read`.
 */
export async function rebuildViews(platform: Platform, read?: ReadReport): Promise<Rebuilt> {
  // Annual reports repeat what was read from files; imported reports are held against annual reports of other years.
  await rebuildAll(platform, 'importedReport', (_, id, organId) => restoreImportedReport(platform, id, organId, read))
  // and against the wording of their siblings, all of which has to stand before any is judged
  await rebuildSiblingPrints(platform)
  return {
    requests: await rebuildRequests(platform),
    items: await rebuildAll(platform, 'item', rebuildItemView),
    annualReports: await rebuildAll(platform, 'annualReport', rebuildAnnualReportView),
    importedReports: await rebuildAll(platform, 'importedReport', rebuildImportedReportView),
    disputes: await rebuildAll(platform, 'dispute', rebuildDisputeView),
  }
}

async function rebuildRequests(platform: Platform): Promise<number> {
  const rebuilt = await rebuildAll(platform, 'request', rebuildRequestView)
  await recountRequests(platform)
  return rebuilt
}

const PAGE = 500

async function rebuildAll(
  platform: Platform,
  streamKind: StreamKind,
  rebuild: (platform: Platform, streamId: string, organId: string) => Promise<void>,
): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000'
  let rebuilt = 0
  for (;;) {
    const streams = await platform.database.kysely
      .selectFrom('event')
      .select(['stream_id', 'organ_id'])
      .where('stream_kind', '=', streamKind)
      .where('version', '=', 1)
      .where('stream_id', '>', after)
      .orderBy('stream_id')
      .limit(PAGE)
      .execute()
    for (const { stream_id, organ_id } of streams) await rebuild(platform, stream_id, organ_id)
    rebuilt += streams.length
    const last = streams.at(-1)
    if (last === undefined || streams.length < PAGE) return rebuilt
    after = last.stream_id
  }
}
