import { join } from 'node:path'
import { ReportReaders } from '@gongkai/documents/annual-report'
import type { Log } from '@gongkai/platform'
import type { ReadReport } from '@gongkai/platform/actions/imported-reports'
import { type Config, readConfig } from '@gongkai/platform/config'
import { DatabaseUnavailable } from '@gongkai/platform/database'
import { KeyFileError } from '@gongkai/platform/encryption'
import { createApp } from '../app.ts'
import { withoutPersonalData } from '../http/log.ts'
import { projectRoot, version } from '../project-root.ts'
import { readServerSettings, type ServerSettings } from '../server-settings.ts'
import { prepareFirstRun, welcomeLines } from './first-run.ts'
import { type FrontDoor, openFrontDoor, PortUnavailable } from './front-door.ts'
import { type Installation, openInstallation } from './installation.ts'

/** How long answers under way may take once the process was asked to stop. */
const graceMilliseconds = 10_000

const say = (line: string) => console.log(line)

/**
 * The process behind `npm start`: opens the port, starts the database, prepares a first run, serves until it is asked
 * to stop, and stops everything it started. What a person can mend is one Chinese sentence.
 *
 * @returns the exit code
 */
export async function serve(environment: NodeJS.ProcessEnv, workingFolder: string): Promise<number> {
  const config = readConfig(environment, workingFolder)
  const settings = readServerSettings(environment)
  if (!config.ok || !settings.ok) {
    for (const reason of [...(config.ok ? [] : config.reasons), ...(settings.ok ? [] : settings.reasons)]) {
      console.error(`${reason}。`)
    }
    return 1
  }
  const asked = stopRequest()
  let door: FrontDoor | undefined
  let installation: Installation | undefined
  let code = 0
  try {
    door = await openFrontDoor(config.config.host, config.config.port)
    installation = await openInstallation(config.config, consoleLog, say)
    await run(door, installation, config.config, settings.settings, asked)
  } catch (error) {
    console.error(explain(error))
    code = 1
  }
  await door?.close(code === 0 ? graceMilliseconds : 0)
  await installation?.stop()
  if (code === 0) say('已停止。')
  return code
}

async function run(
  door: FrontDoor,
  installation: Installation,
  config: Config,
  settings: ServerSettings,
  asked: Promise<string>,
): Promise<void> {
  const { platform, databaseKind } = installation
  const readers = new ReportReaders({ workers: 2, milliseconds: 20_000 })
  const readReport: ReadReport = ({ fileName, bytes }) => readers.read(fileName, bytes)
  const visitorReaders = new ReportReaders({ workers: 1, milliseconds: 10_000, megabytes: 256 })
  const readVisitorReport: ReadReport = ({ fileName, bytes }) => visitorReaders.read(fileName, bytes)
  const welcome = await prepareFirstRun(platform, {
    demonstration: config.demonstration,
    projectRoot,
    readReport,
    say,
  })
  await installation.startJobs(readReport)
  const officeFolder = join(projectRoot, 'apps', 'office', 'dist')
  const app = await createApp(platform, {
    officeFolder,
    version,
    databaseKind,
    readReport,
    readVisitorReport,
    ...settings,
  })
  await app.ready()
  door.admit(app)
  const address = `http://localhost:${door.port}`
  for (const line of welcomeLines(welcome, `${address}/office/`)) say(line)
  say(`Gongkai is ready: ${address}`)
  await asked
  say('正在停止……')
  await door.close(graceMilliseconds)
  await app.close()
  // before the readers: a file that is being read is read to its end
  await installation.stopJobs()
  await Promise.all([readers.close(), visitorReaders.close()])
}

/** A terminal and npm both pass Ctrl-C on, so the same wish arrives twice within a moment. */
const sameWishMilliseconds = 1_500

/** Resolves when the process is asked to stop. Asked again later, it leaves at once: the next start recovers. */
function stopRequest(): Promise<string> {
  return new Promise((resolve) => {
    let askedAt: number | null = null
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (askedAt !== null && Date.now() - askedAt > sameWishMilliseconds) process.exit(130)
        askedAt ??= Date.now()
        resolve(signal)
      })
    }
  })
}

/** What can be mended by the person at the terminal is said in one sentence; anything else shows its origin. */
function explain(error: unknown): string {
  if (error instanceof PortUnavailable || error instanceof DatabaseUnavailable || error instanceof KeyFileError) {
    return error.message
  }
  return `启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

const line = (message: string, detail?: Record<string, unknown>) =>
  console.error(withoutPersonalData(detail === undefined ? message : `${message} ${JSON.stringify(detail)}`))

const consoleLog: Log = { info: line, warn: line, error: line }
