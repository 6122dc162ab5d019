import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What `withEmbeddedPlatform` needs of the sources: give these lines to `importSources`. */
export const embeddedPlatformSources = `
  export { startEmbeddedServer } from '@gongkai/platform/database/embedded'
  export { openDatabase, migrate } from '@gongkai/platform/database'
  export { createPlatform } from '@gongkai/platform'
  export { createTestOrgan } from '../../packages/platform/src/testing/create-test-organ.ts'`

/**
 * Runs `work` with a platform over an embedded PostgreSQL in a temporary folder, which is removed afterwards, or in the
 * folder `keep`, which stays and is used again by the next run.
 * `today` is a legal day: the clock of the platform stands at ten o'clock of it.
 */
export async function withEmbeddedPlatform(sources, { name, today, keep }, work) {
  const folder = keep ?? mkdtempSync(join(tmpdir(), `gongkai-bench-${name}-`))
  mkdirSync(folder, { recursive: true })
  const server = await sources.startEmbeddedServer({ dataFolder: folder, log: () => {} })
  const database = await sources.openDatabase({ connection: server.connection })
  try {
    await sources.migrate(database)
    const platform = sources.createPlatform({
      database,
      filesFolder: join(folder, 'files'),
      encryptionKeys: { current: 1, keys: new Map([[1, Buffer.alloc(32, 7)]]) },
      now: () => new Date(`${today}T10:00:00+08:00`),
    })
    await work(platform, folder)
  } finally {
    await database.close()
    await server.stop()
    if (keep === undefined) rmSync(folder, { recursive: true, force: true })
  }
}
