import { createPlatform, type Platform } from '@gongkai/platform'
import { refreshCalendar } from '@gongkai/platform/actions/calendar'
import { readConfig } from '@gongkai/platform/config'
import { migrate, openDatabase } from '@gongkai/platform/database'
import { runningServer, startEmbeddedServer } from '@gongkai/platform/database/embedded'
import { loadOrCreateKeyFile } from '@gongkai/platform/encryption'
import { UsageError } from '../usage-error.ts'

/**
 * Works on the installation that the settings name (GONGKAI_DATA, DATABASE_URL): beside the running platform, or with
 * its database started for the moment.
 */
export async function withPlatform<T>(
  environment: NodeJS.ProcessEnv,
  workingFolder: string,
  work: (platform: Platform) => Promise<T>,
): Promise<T> {
  const result = readConfig(environment, workingFolder)
  if (!result.ok) throw new UsageError(result.reasons.map((reason) => `${reason}。`).join('\n'))
  const { databaseUrl, dataFolder, encryptionKeys, keyFile, filesFolder } = result.config
  const server = databaseUrl === null ? await embeddedServer(dataFolder) : null
  try {
    const database = await openDatabase({
      connection: server?.connection ?? (databaseUrl as string),
      maxConnections: 4,
    })
    try {
      await migrate(database)
      const keys = encryptionKeys ?? (await loadOrCreateKeyFile(keyFile))
      const platform = createPlatform({ database, filesFolder, encryptionKeys: keys })
      await refreshCalendar(platform)
      return await work(platform)
    } finally {
      await database.close()
    }
  } finally {
    await server?.leave()
  }
}

async function embeddedServer(dataFolder: string) {
  const running = await runningServer(dataFolder)
  if (running !== null) return { connection: running.connection, leave: async () => running.close() }
  const started = await startEmbeddedServer({ dataFolder, log: (line) => process.stderr.write(`${line}\n`) })
  return { connection: started.connection, leave: started.stop }
}
