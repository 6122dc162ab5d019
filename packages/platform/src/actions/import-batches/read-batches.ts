import { sql } from 'kysely'
import type { ImportFileState, ReportLight } from '../../database/schema.ts'
import type { Outcome } from '../../outcome.ts'
import { type Actor, organsInReach } from '../../people/index.ts'
import type { Platform } from '../../platform.ts'
import { limitOf, type Page, type PageRequest, pageOf, unpackPlace } from '../keyset.ts'
import { batchFor } from './batch-for.ts'

/** How far a batch is. Archives are not counted: what lies in them is. */
export interface BatchProgress {
  total: number
  waiting: number
  read: number
  unreadable: number
  duplicates: number
  /** Archives that are still being opened: the total will grow. */
  opening: number
}

export interface BatchRow extends BatchProgress {
  id: string
  name: string
  organId: string
  createdAt: Date
  createdBy: string | null
}

export interface BatchFileRow {
  id: string
  path: string
  state: Exclude<ImportFileState, 'opened'>
  reason: string | null
  /** The imported report it became, or that has the same content. */
  reportId: string | null
  organName: string | null
  aboutOrganId: string | null
  year: number | null
  light: ReportLight | null
  errors: number
  warnings: number
}

const progress = sql<BatchProgress>`(
  select json_build_object(
    'total', count(*) filter (where state not in ('archive', 'opened')),
    'waiting', count(*) filter (where state = 'waiting'),
    'read', count(*) filter (where state = 'read'),
    'unreadable', count(*) filter (where state in ('unreadable', 'refused')),
    'duplicates', count(*) filter (where state = 'duplicate'),
    'opening', count(*) filter (where state = 'archive'))
  from import_file where import_file.batch_id = batch.id)`

const batchesOf = (platform: Platform) =>
  platform.database.kysely
    .selectFrom('import_batch as batch')
    .leftJoin('person', 'person.id', 'batch.created_by')
    .select(['batch.id', 'batch.name', 'batch.organ_id', 'batch.created_at', 'person.display_name'])
    .select(progress.as('progress'))

type Selected = Awaited<ReturnType<ReturnType<typeof batchesOf>['execute']>>[number]

const batchRow = ({ id, name, organ_id, created_at, display_name, progress: counts }: Selected): BatchRow => ({
  id,
  name,
  organId: organ_id,
  createdAt: created_at,
  createdBy: display_name,
  ...counts,
})

/** Batches of the organs in reach, latest first. */
export async function listBatches(platform: Platform, actor: Actor, page: PageRequest = {}): Promise<Page<BatchRow>> {
  const { organIds } = await organsInReach(platform.database.kysely, actor, 'importedReport.read')
  const limit = limitOf(page)
  let query = batchesOf(platform)
    .where(sql<boolean>`batch.organ_id = any(${organIds})`)
    .orderBy('batch.created_at', 'desc')
    .orderBy('batch.id', 'desc')
    .limit(limit + 1)
  const place = unpackPlace(page.cursor)
  if (place !== null && !Number.isNaN(Date.parse(place.value ?? ''))) {
    query = query.where(sql<boolean>`(batch.created_at, batch.id) < (${place.value}::timestamptz, ${place.id}::uuid)`)
  }
  const rows = (await query.execute()).map(batchRow)
  return pageOf(rows, limit, ({ createdAt, id }) => ({ value: createdAt.toISOString(), id }))
}

/** One batch and how far it is. */
export async function readBatch(platform: Platform, actor: Actor, id: string): Promise<Outcome<{ batch: BatchRow }>> {
  const found = await batchFor(platform, actor, id, 'importedReport.read')
  if (!found.ok) return found
  const row = await batchesOf(platform).where('batch.id', '=', id).executeTakeFirstOrThrow()
  return { ok: true, batch: batchRow(row) }
}

/** The files of a batch in the order they came, with what became of each. */
export async function listBatchFiles(
  platform: Platform,
  actor: Actor,
  id: string,
  page: PageRequest = {},
): Promise<Outcome<Page<BatchFileRow>>> {
  const found = await batchFor(platform, actor, id, 'importedReport.read')
  if (!found.ok) return found
  const limit = limitOf(page)
  const place = unpackPlace(page.cursor)
  const after = Number(place?.value ?? 0)
  const rows = await platform.database.kysely
    .selectFrom('import_file as file')
    .leftJoin('imported_report as report', (join) => join.on(sql<boolean>`report.id = coalesce(file.same_as, file.id)`))
    .select(['file.id', 'file.position', 'file.path', 'file.state', 'file.reason', 'file.same_as'])
    .select(['report.id as reportId', 'report.organ_name', 'report.about_organ_id', 'report.year', 'report.light'])
    .select(['report.errors', 'report.warnings'])
    .where('file.batch_id', '=', id)
    .where('file.state', '<>', 'opened')
    .where('file.position', '>', Number.isSafeInteger(after) ? after : 0)
    .orderBy('file.position')
    .limit(limit + 1)
    .execute()
  const shown = pageOf(rows, limit, ({ position, id: last }) => ({ value: String(position), id: last }))
  return {
    ok: true,
    next: shown.next,
    rows: shown.rows.map((row) => ({
      id: row.id,
      path: row.path,
      state: row.state as BatchFileRow['state'],
      reason: row.reason,
      reportId: row.reportId,
      organName: row.organ_name,
      aboutOrganId: row.about_organ_id,
      year: row.year,
      light: row.light,
      errors: row.errors ?? 0,
      warnings: row.warnings ?? 0,
    })),
  }
}
