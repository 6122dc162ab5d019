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
import { viewsAreCurrent } from './views-version.ts'

export interface Rebuilt {
  requests: number
  items: number
  annualReports: number
  importedReports: number
  disputes: number
}

/** How far a step has come: what it did in this page, and where the next page begins; null at the end of the step. */
interface Page {
  rebuilt: number
  next: string | null
}

/** A part of the rebuild, done page by page in the order of its streams. */
export interface RebuildStep {
  name: string
  /** What the rows made are counted as; null for a step that only prepares others. */
  counts: keyof Rebuilt | null
  page: (platform: Platform, after: string | null, read?: ReadReport) => Promise<Page>
}

const PAGE = 500

/**
 * The steps in the order they need. Files of imported reports are read again only where a row is missing. Annual
 * reports repeat what was read from files; imported reports are held against annual reports of other years and
 * against the wording of their siblings, all of which has to stand before any is judged.
 */
export const rebuildSteps: readonly RebuildStep[] = [
  {
    name: 'files of imported reports',
    counts: null,
    page: (platform, after, read) =>
      streams(platform, 'importedReport', after, (id, organId) => restoreImportedReport(platform, id, organId, read)),
  },
  {
    name: 'requests',
    counts: 'requests',
    page: (platform, after) =>
      streams(platform, 'request', after, (id, organId) => rebuildRequestView(platform, id, organId)),
  },
  {
    name: 'counts of requests',
    counts: null,
    page: async (platform) => {
      await recountRequests(platform)
      return { rebuilt: 0, next: null }
    },
  },
  {
    name: 'items',
    counts: 'items',
    page: (platform, after) =>
      streams(platform, 'item', after, (id, organId) => rebuildItemView(platform, id, organId)),
  },
  {
    name: 'annual reports',
    counts: 'annualReports',
    page: (platform, after) =>
      streams(platform, 'annualReport', after, (id, organId) => rebuildAnnualReportView(platform, id, organId)),
  },
  {
    name: 'wording of reports',
    counts: null,
    page: async (platform, after) => {
      const place = after === null ? null : JSON.parse(after)
      const last = await rebuildSiblingPrints(platform, place, PAGE)
      return { rebuilt: 0, next: last === null ? null : JSON.stringify(last) }
    },
  },
  {
    name: 'imported reports',
    counts: 'importedReports',
    page: (platform, after) =>
      streams(platform, 'importedReport', after, (id) => rebuildImportedReportView(platform, id)),
  },
  {
    name: 'disputes',
    counts: 'disputes',
    page: (platform, after) =>
      streams(platform, 'dispute', after, (id, organId) => rebuildDisputeView(platform, id, organId)),
  },
]

/**
 * Makes the view rows of requests, items, annual reports, imported reports and disputes again from their events, adding
 * rows that are missing and mending those that differ. Readers see either the old row or the new one; each stream is locked for
 * its own moment only. Files of imported reports are read by `read`.
 */
export async function rebuildViews(platform: Platform, read?: ReadReport): Promise<Rebuilt> {
  const total: Rebuilt = { requests: 0, items: 0, annualReports: 0, importedReports: 0, disputes: 0 }
  for (const { counts, page } of rebuildSteps) {
    let after: string | null = null
    do {
      const { rebuilt, next }: Page = await page(platform, after, read)
      if (counts !== null) total[counts] += rebuilt
      after = next
    } while (after !== null)
  }
  await viewsAreCurrent(platform)
  return total
}

async function streams(
  platform: Platform,
  streamKind: StreamKind,
  after: string | null,
  rebuild: (streamId: string, organId: string) => Promise<void>,
): Promise<Page> {
  const found = await platform.database.kysely
    .selectFrom('event')
    .select(['stream_id', 'organ_id'])
    .where('stream_kind', '=', streamKind)
    .where('version', '=', 1)
    .where('stream_id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('stream_id')
    .limit(PAGE)
    .execute()
  for (const { stream_id, organ_id } of found) await rebuild(stream_id, organ_id)
  return { rebuilt: found.length, next: found.length < PAGE ? null : (found.at(-1)?.stream_id ?? null) }
}
