import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPageReader } from '@gongkai/documents/redaction/testing'
import type { Notifier } from '../jobs/notifier.ts'
import { createPlatform, legalDay, type Platform } from '../platform.ts'
import { createTestDatabase, type TestDatabase } from './create-test-database.ts'

export interface TestPlatform extends Platform {
  database: TestDatabase
  /** Sets the clock: an instant, or a legal day (then it is ten o'clock in China). */
  setNow: (at: Date | string) => void
}

/**
 * A platform over an empty database and file store of its own, with a clock that stands still at 2026-03-02 10:00
 * in China until it is set. Call it at the top level of a test file.
 */
export async function createTestPlatform(options: { notifier?: Notifier | null } = {}): Promise<TestPlatform> {
  const database = await createTestDatabase()
  const filesFolder = mkdtempSync(join(database.folder, 'files-'))
  let now = new Date('2026-03-02T10:00:00+08:00')
  const platform = createPlatform({
    database,
    filesFolder,
    encryptionKeys: { current: 1, keys: new Map([[1, Buffer.alloc(32, 7)]]) },
    notifier: options.notifier ?? null,
    now: () => now,
    pageReaderEntry: bundledPageReader,
  })
  return {
    ...platform,
    // a getter is not carried over by the spread
    get calendar() {
      return platform.calendar
    },
    today: () => legalDay(now),
    database,
    setNow: (at) => {
      now = typeof at === 'string' ? new Date(`${at}T10:00:00+08:00`) : at
    },
  }
}
