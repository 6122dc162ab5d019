import { Logger, run, type TaskList } from 'graphile-worker'
import { sealPeriodically } from '../audit-trail/index.ts'
import { notifyApplicant, notifyStaff } from '../notices/notify.ts'
import { readReportInWorker } from '@gongkai/documents/annual-report'
import { recomputeDueDays } from '../actions/calendar/index.ts'
import { discardFiles } from '../actions/erasure/index.ts'
import { makeCaseFile, resumeCaseFiles } from '../actions/case-file/index.ts'
import { importPastRequests } from '../actions/past-requests/index.ts'
import { openBatchArchive, readBatchFile, resumeImports } from '../actions/import-batches/index.ts'
import type { ReadReport } from '../actions/imported-reports/read-report.ts'
import type { Platform } from '../platform.ts'
import { judgeRegion } from '../views/judge-region.ts'
import { judgeSiblings } from '../views/judge-siblings.ts'
import { mailReminders } from '../reminders/mail-reminders.ts'
import { dailyRound } from '../reminders/make-reminders.ts'
import { rebuildViews } from '../views/index.ts'
import { resumeUpgrade, upgradeViews } from '../views/upgrade-views.ts'
import type { JobTry } from './delivery-attempts.ts'
import { addJob } from './outbox.ts'
import type { TaskName, Tasks } from './tasks.ts'

type TaskFunctions = {
  [Name in TaskName]: (
    platform: Platform,
    payload: Tasks[Name],
    jobTry: JobTry,
    readReport: ReadReport,
  ) => Promise<unknown>
}

/** Which function does which job: the type demands one for every task. */
const taskFunctions: TaskFunctions = {
  notifyApplicant,
  notifyStaff,
  rebuildViews: (platform) => rebuildViews(platform),
  upgradeViews: (platform, _payload, _jobTry, readReport) => upgradeViews(platform, readReport),
  openBatchArchive,
  readBatchFile,
  judgeRegion,
  judgeSiblings,
  recomputeDueDays,
  discardFiles,
  importPastRequests: (platform, payload, jobTry) => importPastRequests(platform, payload, jobTry),
  makeCaseFile,
  dailyRound,
  mailReminders,
}

/** Every day at 06:10 in China (22:10 UTC), before the offices open; a round missed within the last day is made up. */
const EVERY_MORNING = '10 22 * * * dailyRound ?fill=1d'

const SEAL_EVERY_MILLISECONDS = 1_000

export interface RunningJobs {
  /** Waits for the jobs at work and stops. */
  stop: () => Promise<void>
}

type TaskFunction = (platform: Platform, payload: unknown, jobTry: JobTry, readReport: ReadReport) => Promise<unknown>

export interface JobOptions {
  /** Jobs at work at the same time. */
  concurrency?: number
  /** How files of batches are read; the server reads in its pool of workers. */
  readReport?: ReadReport
}

const readInWorker: ReadReport = ({ fileName, bytes }) => readReportInWorker(fileName, bytes)

/** Starts what happens by itself: jobs of the queue, and the sealing of the audit trail. */
export async function startJobs(
  platform: Platform,
  { concurrency = 2, readReport = readInWorker }: JobOptions = {},
): Promise<RunningJobs> {
  const { database, log } = platform
  await resumeImports(platform)
  await resumeCaseFiles(platform)
  await resumeUpgrade(platform)
  const taskList: TaskList = {}
  for (const [name, work] of Object.entries(taskFunctions)) {
    taskList[name] = async (payload, { job }) => {
      const jobTry: JobTry = { jobKey: `job:${job.id}`, task: name as TaskName, attempt: job.attempts }
      await (work as TaskFunction)(platform, payload, jobTry, readReport)
    }
  }
  const runner = await run({
    pgPool: database.pool,
    taskList,
    concurrency,
    noHandleSignals: true,
    noPreparedStatements: true,
    crontab: EVERY_MORNING,
    // LISTEN wakes the queue at once; polling stays for poolers that do not carry it.
    pollInterval: 2_000,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn(message)
    }),
  })
  const sealing = sealPeriodically(database, SEAL_EVERY_MILLISECONDS, (fault) =>
    log.error('sealing the audit trail failed and will be tried again', { fault: String(fault) }),
  )
  // An installation that was off this morning makes its reminders when it starts: they come once a day anyway.
  await database.transaction((tx) => addJob(tx, 'dailyRound', {}))
  return {
    async stop() {
      await sealing.stop()
      await runner.stop()
    },
  }
}
