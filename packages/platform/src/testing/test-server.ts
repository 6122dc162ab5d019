import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connectionUrl } from '../database/connection.ts'
import { startEmbeddedServer } from '../database/embedded/index.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open.ts'

/** What a test file needs to make a database of its own: all fields are plain text, to be handed between threads. */
export interface TestServerAddress {
  /** URL of a role that may create and drop databases. */
  administratorUrl: string
  /** URL of the role that the application uses; its database is the migrated template. */
  templateUrl: string
  template: string
  /** Every database of this run has a name that begins with it. */
  prefix: string
  /** Temporary folder of this run, for anything else a test writes. */
  folder: string
}

export interface TestServer {
  address: TestServerAddress
  stop: () => Promise<void>
}

/**
 * Starts a server in a temporary folder, or uses the one of GONGKAI_TEST_DATABASE_URL, and migrates one template
 * database on it. Stopping removes everything of this run.
 */
export async function startTestServer(): Promise<TestServer> {
  const prefix = `gongkai_test_${randomBytes(4).toString('hex')}_`
  const template = `${prefix}template`
  const external = process.env.GONGKAI_TEST_DATABASE_URL
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
  cleanUpAfterUs(folder)
  const base = external
    ? { administratorUrl: external, applicationUrl: external, stop: async () => {} }
    : await embedded(folder)
  const address: TestServerAddress = {
    administratorUrl: base.administratorUrl,
    templateUrl: withDatabase(base.applicationUrl, template),
    template,
    prefix,
    folder,
  }
  const stop = async () => {
    if (external) await dropAll(external, prefix)
    await base.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await createDatabase(address, template, 'template1')
    const database = await openDatabase({ connection: address.templateUrl, maxConnections: 2 })
    await migrate(database)
    await database.close()
  } catch (error) {
    await stop()
    throw error
  }
  return { address, stop }
}

/** The same URL with another database; the URL of a unix socket has no host that the URL class would accept. */
export function withDatabase(url: string, database: string): string {
  return url.replace(/^(\w+:\/\/[^/?]*)\/?[^?]*/, `$1/${database}`)
}

export async function createDatabase(address: TestServerAddress, name: string, template: string): Promise<void> {
  const owner = pg.escapeIdentifier(roleOf(address.templateUrl))
  await asAdministrator(address.administratorUrl, async (client) => {
    await client.query(`create database ${pg.escapeIdentifier(name)} template ${template} owner ${owner}`)
  })
}

export async function dropDatabase(administratorUrl: string, name: string): Promise<void> {
  await asAdministrator(administratorUrl, async (client) => {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  })
}

async function dropAll(administratorUrl: string, prefix: string): Promise<void> {
  await asAdministrator(administratorUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) {
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`)
    }
  })
}

async function asAdministrator(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function roleOf(url: string): string {
  return decodeURIComponent(/^\w+:\/\/([^:@/]*)/.exec(url)?.[1] ?? '')
}

async function embedded(folder: string) {
  const server = await startEmbeddedServer({
    dataFolder: folder,
    log: () => undefined,
    // a test that survives a power cut is of no use to anybody
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  })
  return {
    administratorUrl: connectionUrl(server.administrator),
    applicationUrl: connectionUrl(server.connection),
    stop: server.stop,
  }
}

/** A shell that waits for the end of this process, however it ends, and then removes what an orderly stop would have. */
function cleanUpAfterUs(folder: string): void {
  if (process.platform === 'win32') return
  const script =
    'read -r _; if read -r pid < "$1/postgres/postmaster.pid"; then kill -QUIT "$pid"; sleep 1; fi; rm -rf "$1"'
  const child = spawn('/bin/sh', ['-c', script, 'sh', folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  child.unref()
  // the pipe alone must not keep the test run alive
  const { stdin } = child as unknown as { stdin: { unref?: () => void } }
  stdin.unref?.()
}
