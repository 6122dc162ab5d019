import { addJobs } from '../../jobs/outbox.ts'
import type { Platform } from '../../platform.ts'
import { importJob } from './add-files.ts'

const PAGE = 500

/**
 * Gives every unfinished file its job again when the platform starts: a process that died takes the jobs it was doing
 * with it. A job that somebody else is doing right now is done twice, which does no harm.
 *
 * @returns how many files wait
 */
export async function resumeImports(platform: Platform): Promise<number> {
  let after = 0
  let resumed = 0
  for (;;) {
    const rows = await platform.database.kysely
      .selectFrom('import_file')
      .select(['id', 'position', 'state'])
      .where('state', 'in', ['waiting', 'archive'])
      .where('position', '>', after)
      .orderBy('position')
      .limit(PAGE)
      .execute()
    if (rows.length > 0) {
      const jobs = rows.map(({ id, state }) => importJob(id, state === 'archive'))
      await platform.database.transaction((tx) => addJobs(tx, jobs))
    }
    resumed += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return resumed
    after = last.position
  }
}
