import { Logger, run, type TaskList } from 'graphile-worker'
import { sealPeriodically } from '../audit-trail/index.ts'
import type { Platform } from '../platform.ts'
import { rebuildViews } from '../views/index.ts'
import type { JobTry } from './delivery-attempts.ts'
import { notifyApplicant, notifyStaff } from './notify.ts'
import type { TaskName, Tasks } from './tasks.ts'

type TaskFunctions = {
  [Name in TaskName]: (platform: Platform, payload: Tasks[Name], jobTry: JobTry) => Promise<unknown>
}

/** Which function does which job: the type demands one for every task. */
const taskFunctions: TaskFunctions = {
  notifyApplicant,
  notifyStaff,
  rebuildViews: (platform) => rebuildViews(platform),
}

const SEAL_EVERY_MILLISECONDS = 1_000

export interface RunningJobs {
  /** Waits for the jobs at work and stops. */
  stop: () => Promise<void>
}

/** Starts what happens by itself: jobs of the queue, and the sealing of the audit trail. */
export async function startJobs(platform: Platform, { concurrency = 2 } = {}): Promise<RunningJobs> {
  const { database, log } = platform
  const taskList: TaskList = {}
  for (const [name, work] of Object.entries(taskFunctions)) {
    taskList[name] = async (payload, { job }) => {
      await (work as (platform: Platform, payload: unknown, jobTry: JobTry) => Promise<unknown>)(platform, payload, {
        jobKey: `job:${job.id}`,
        task: name as TaskName,
        attempt: job.attempts,
      })
    }
  }
  const runner = await run({
    pgPool: database.pool,
    taskList,
    concurrency,
    noHandleSignals: true,
    noPreparedStatements: true,
    crontab: '',
    // LISTEN wakes the queue at once; polling stays for poolers that do not carry it.
    pollInterval: 2_000,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn(message)
    }),
  })
  const sealing = sealPeriodically(database, SEAL_EVERY_MILLISECONDS, (fault) =>
    log.error('sealing the audit trail failed and will be tried again', { fault: String(fault) }),
  )
  return {
    async stop() {
      await sealing.stop()
      await runner.stop()
    },
  }
}
