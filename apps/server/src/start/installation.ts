import { refreshCalendar } from '@gongkai/platform/actions/calendar'
import { createPlatform, type Log, type Platform } from '@gongkai/platform'
import type { ReadReport } from '@gongkai/platform/actions/imported-reports'
import type { Config } from '@gongkai/platform/config'
import { migrate, type OpenDatabase, openDatabase } from '@gongkai/platform/database'
import { type EmbeddedServer, startEmbeddedServer } from '@gongkai/platform/database/embedded'
import { loadOrCreateKeyFile } from '@gongkai/platform/encryption'
import { type RunningJobs, startJobs } from '@gongkai/platform/jobs'
import { createNotifier } from '@gongkai/platform/notices'

/** Everything below the web server, running. */
export interface Installation {
  platform: Platform
  databaseKind: 'embedded' | 'external'
  /** `readReport`: how files of batches are read. */
  startJobs: (readReport: ReadReport) => Promise<void>
  /** Waits for the jobs at work; what is not begun waits for the next start. */
  stopJobs: () => Promise<void>
  /** Stops in the reverse order of the start; the data folder is free afterwards. */
  stop: () => Promise<void>
}

/**
 * Starts the database (or reaches the external one), brings its schema up to date and puts the platform together.
 * What was started is stopped again when a later step fails. `say` tells the person at the terminal what happens.
 */
export async function openInstallation(config: Config, log: Log, say: (line: string) => void): Promise<Installation> {
  let server: EmbeddedServer | undefined
  let database: OpenDatabase | undefined
  let jobs: RunningJobs | undefined
  let opened: Platform | undefined
  const stopJobs = async () => {
    const running = jobs
    jobs = undefined
    await running?.stop()
  }
  const stop = async () => {
    await stopJobs()
    await opened?.pageReaders.close()
    await database?.close()
    await server?.stop()
  }
  try {
    if (config.databaseUrl === null) server = await startEmbeddedServer({ dataFolder: config.dataFolder, log: say })
    if (server?.adopted) say('找到上次没有正常停止的数据库，已经接着使用。')
    database = await openDatabase({ connection: config.databaseUrl ?? (server as EmbeddedServer).connection })
    const applied = await migrate(database)
    if (applied.length > 0) say(`数据库已更新：${applied.join('、')}。`)
    const encryptionKeys = config.encryptionKeys ?? (await loadOrCreateKeyFile(config.keyFile))
    const { filesFolder, fontsFolder, notices } = config
    const platform = createPlatform({
      database,
      filesFolder,
      fontsFolder,
      encryptionKeys,
      notifier: createNotifier(notices),
      log,
    })
    opened = platform
    await refreshCalendar(platform)
    return {
      platform,
      databaseKind: config.databaseUrl === null ? 'embedded' : 'external',
      startJobs: async (readReport) => {
        // the readers' workers are busy and a notice is not kept waiting
        jobs = await startJobs(platform, { readReport, concurrency: 3 })
      },
      stopJobs,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
