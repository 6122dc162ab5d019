import { sql } from 'kysely'
import type { ReadReport } from '../actions/imported-reports/read-report.ts'
import type { Transaction } from '../database/schema.ts'
import { addJobs } from '../jobs/outbox.ts'
import type { Platform } from '../platform.ts'
import { rebuildSteps } from './rebuild-views.ts'
import { areViewsCurrent, viewsAreCurrent, viewsVersion } from './views-version.ts'

/**
 * Asked at the start: has the views of an earlier version made again by jobs, a page of streams each, behind all other
 * work. What was begun before a stop goes on where it was.
 */
export async function resumeUpgrade(platform: Platform): Promise<void> {
  const { database, log } = platform
  if (await areViewsCurrent(platform)) return
  const anything = await database.kysely.selectFrom('event').select('stream_id').limit(1).executeTakeFirst()
  if (anything === undefined) return viewsAreCurrent(platform)
  log.info('views of an earlier version are made again in the background', { version: viewsVersion })
  await database.transaction(async (tx) => {
    await tx
      .updateTable('view_version')
      .set({ target_version: viewsVersion, step: 0, after_stream: null, done: 0 })
      .where('target_version', 'is distinct from', viewsVersion)
      .execute()
    await addNextPage(tx)
  })
}

/** One page of one step; adds the job of the next, or notes that all views are of this version. */
export async function upgradeViews(platform: Platform, read: ReadReport): Promise<void> {
  const { database, log } = platform
  const at = await database.kysely.selectFrom('view_version').selectAll().executeTakeFirstOrThrow()
  const step = rebuildSteps[at.step]
  // another version of the program has begun its own, or the views were made by command meanwhile
  if (at.target_version !== viewsVersion || step === undefined) return
  const { rebuilt, next } = await step.page(platform, at.after_stream, read)
  const done = at.done + rebuilt
  const place = { step: `${at.step + 1}/${rebuildSteps.length}`, of: step.name, done }
  log.info(next === null ? 'views made again: step done' : 'views made again: going on', place)
  if (next === null && at.step + 1 === rebuildSteps.length) {
    await viewsAreCurrent(platform)
    log.info('all views are of this version', { version: viewsVersion })
    return
  }
  const to = next === null ? { step: at.step + 1, after_stream: null, done: 0 } : { after_stream: next, done }
  await database.transaction(async (tx) => {
    // of two servers that did the same page one goes on
    const { numUpdatedRows } = await tx
      .updateTable('view_version')
      .set(to)
      .where('target_version', '=', viewsVersion)
      .where('step', '=', at.step)
      .where(sql<boolean>`after_stream is not distinct from ${at.after_stream}`)
      .executeTakeFirst()
    if (numUpdatedRows === 1n) await addNextPage(tx)
  })
}

/** One key for all pages: a start takes over from a page that a killed server holds. */
const addNextPage = (tx: Transaction): Promise<void> =>
  addJobs(tx, [{ task: 'upgradeViews', payload: {}, key: 'upgradeViews', priority: 20 }])
