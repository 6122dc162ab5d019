import type { Platform } from '../platform.ts'
import { rebuildAnnualReportView } from './rebuild-annual-reports.ts'
import { rebuildItemView } from './rebuild-items.ts'
import { rebuildRequestView } from './rebuild-requests.ts'

export interface Rebuilt {
  requests: number
  items: number
  annualReports: number
}

/**
 * Makes the view rows of requests, items and annual reports again from their events, adding rows that are missing and
 * mending those that differ. Readers see either the old row or the new one; each stream is locked for its own moment only.
 */
export async function rebuildViews(platform: Platform): Promise<Rebuilt> {
  return {
    requests: await rebuildAll(platform, 'request', rebuildRequestView),
    items: await rebuildAll(platform, 'item', rebuildItemView),
    annualReports: await rebuildAll(platform, 'annualReport', rebuildAnnualReportView),
  }
}

const PAGE = 500

async function rebuildAll(
  platform: Platform,
  streamKind: 'request' | 'item' | 'annualReport',
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
