import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { postgresBinaries } from './binaries.ts'
import { serverUser } from './server-user.ts'

const root = mkdtempSync(join(tmpdir(), 'gongkai-binaries-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const installed = dirname(dirname(dirname(postgresBinaries(null, root).postgres)))
const links = JSON.parse(readFileSync(join(installed, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[]

/** The package as `npm ci --ignore-scripts` leaves it: without the links. */
function installedWithoutScripts(name: string): string {
  const folder = join(root, name)
  cpSync(installed, folder, { recursive: true, verbatimSymlinks: true })
  for (const { target } of links) rmSync(join(folder, target), { force: true })
  return folder
}

test('the links that an installation without scripts leaves out are made', () => {
  const folder = installedWithoutScripts('unlinked')
  const binaries = postgresBinaries(null, root, { folder, version: '18.4.0', publicFolders: [] })
  expect(binaries.postgres.startsWith(folder)).toBe(true)
  expect(spawnSync(binaries.initdb, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/PostgreSQL\) 18\./)
  expect(binaries.major).toBe(18)
})

test.runIf(process.getuid?.() === 0)('a package below a private home is copied once to where the server may go', () => {
  const folder = installedWithoutScripts('private')
  chmodSync(root, 0o700)
  const shared = mkdtempSync(join(tmpdir(), 'gongkai-public-'))
  try {
    chmodSync(shared, 0o755)
    const places = { folder, version: '18.4.0', publicFolders: [shared] }
    const binaries = postgresBinaries(serverUser(root), root, places)
    expect(binaries.postgres.startsWith(join(shared, 'gongkai'))).toBe(true)
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    expect(postgresBinaries(serverUser(root), root, places)).toEqual(binaries)
  } finally {
    rmSync(shared, { recursive: true, force: true })
  }
})

test.runIf(process.getuid?.() === 0)('a public folder that others can write to is not used', () => {
  const shared = join(root, 'open')
  mkdirSync(join(shared, 'gongkai'), { recursive: true })
  chmodSync(join(shared, 'gongkai'), 0o777)
  const places = { folder: installedWithoutScripts('again'), version: '18.4.0', publicFolders: [shared] }
  expect(() => postgresBinaries(serverUser(root), root, places)).toThrow(/其他用户可以写入/)
  expect(existsSync(join(shared, 'gongkai', 'postgresql-18.4.0-linux-x64'))).toBe(false)
})
