import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, inject } from 'vitest'
import { type OpenDatabase, openDatabase } from '../database/open.ts'
import { createDatabase, dropDatabase, type TestServerAddress, withDatabase } from './test-server.ts'
import './global-setup.ts'

export interface TestDatabase extends OpenDatabase {
  /** For programs under test that open the database themselves (DATABASE_URL). */
  url: string
  /** Temporary folder of the whole test run, removed at its end however it ends. */
  folder: string
}

/**
 * A migrated, empty database of its own for one test file, on the real server of the test run. Call it at the top
 * level of the file; it is closed and dropped after the file's last test.
 *
 * @example
 * const database = await createTestDatabase()
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const address = await askForServer()
  const name = `${address.prefix}${randomBytes(6).toString('hex')}`
  await createFromTemplate(address, name)
  const url = withDatabase(address.templateUrl, name)
  const database = await openDatabase({ connection: url, maxConnections: 8 })
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await database.close()
    await dropDatabase(address.administratorUrl, name)
  }
  afterAll(close)
  return { ...database, url, folder: address.folder, close }
}

async function askForServer(): Promise<TestServerAddress> {
  const response = await fetch(inject('gongkaiTestServer'))
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as TestServerAddress
}

async function createFromTemplate(address: TestServerAddress, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await createDatabase(address, name, address.template)
    } catch (error) {
      // 55006: a session that has just left the template still counts for a moment
      if ((error as { code?: string }).code !== '55006' || attempt === 20) throw error
      await wait(50)
    }
  }
}
