import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from './data-folder-lock.ts'
import { identityOf } from './process-identity.ts'

let folder = ''
const lockFile = () => join(folder, 'gongkai.lock')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('one owner at a time, and the next one after the release', async () => {
  const first = await lockDataFolder(folder)
  await expect(lockDataFolder(folder)).rejects.toThrow(/正由另一个“公开”进程使用/)
  first.release()
  const second = await lockDataFolder(folder)
  first.release()
  expect(existsSync(lockFile())).toBe(true)
  second.release()
  expect(existsSync(lockFile())).toBe(false)
})

const now = identityOf(process.pid)

test.each([
  ['its process has ended', { ...now, pid: 2 ** 22 + 1 }],
  ['its number belongs to a later process', { ...now, startedAt: '1' }],
  ['the machine was restarted since', { ...now, boot: 'another' }],
  ['it was taken in another container', { ...now, namespace: 'pid:[1]' }],
])('a lock is taken over when %s', async (_reason, owner) => {
  writeFileSync(lockFile(), JSON.stringify({ ...owner, since: '2026-01-01T00:00:00Z' }))
  const lock = await lockDataFolder(folder)
  expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject(now)
  lock.release()
})

test('a lock torn by a crash is taken over', async () => {
  writeFileSync(lockFile(), '{"pid":')
  const lock = await lockDataFolder(folder)
  expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject(now)
  lock.release()
})

test('a lock of another living process is respected', async () => {
  const other = spawn('sleep', ['60'])
  writeFileSync(lockFile(), JSON.stringify({ ...identityOf(other.pid ?? 0), since: '2026-01-01T00:00:00Z' }))
  await expect(lockDataFolder(folder)).rejects.toThrow(`进程号 ${other.pid}`)
  other.kill('SIGKILL')
})

test('of many starters at once over a stale lock exactly one wins', async () => {
  writeFileSync(lockFile(), JSON.stringify({ ...now, boot: 'another', since: '2026-01-01T00:00:00Z' }))
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataFolder(folder)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
