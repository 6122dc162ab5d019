import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  lchownSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseUnavailable } from '../database-unavailable.ts'
import type { PostgresBinaries } from './binaries.ts'
import { giveTo } from './permissions.ts'
import type { ServerUser } from './server-user.ts'

/** A database cluster on disk and who may use it. */
export interface Cluster {
  folder: string
  binaries: PostgresBinaries
  user: ServerUser | null
  passwords: { administrator: string; application: string }
}

/**
 * How the server names its own folder. On Linux it never needs a path: it starts inside the folder, so that a data
 * folder below a private home (mode 700) works although the server's account cannot walk there.
 */
export const ownFolder = (folder: string): string => (process.platform === 'linux' ? '/proc/self/cwd' : folder)

/** Environment of the server programs: nothing of the caller's PG* variables may reach them. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env
  return { PATH, LC_ALL: 'C', ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) }
}

export const credentialsFile = 'gongkai-credentials.json'

/**
 * Opens the cluster in `folder`, creating it on the first run. A creation that was cut short leaves nothing that looks
 * like a cluster: the folder gets its name only when it is complete.
 *
 * @throws DatabaseUnavailable when the folder belongs to somebody else or to another major version
 */
export async function openCluster(
  folder: string,
  binaries: PostgresBinaries,
  user: ServerUser | null,
  log: (message: string) => void,
): Promise<Cluster> {
  if (!existsSync(folder)) {
    log('首次启动：正在创建数据库……')
    await createCluster(folder, binaries, user)
  }
  takePossession(folder, user)
  if (!existsSync(join(folder, 'PG_VERSION')) || !existsSync(join(folder, credentialsFile))) {
    throw new DatabaseUnavailable(
      `文件夹 ${folder} 不是“公开”的数据库：请把它移走后重新启动，或用环境变量 GONGKAI_DATA 指定别的文件夹。`,
    )
  }
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (major !== String(binaries.major)) {
    throw new DatabaseUnavailable(
      `数据文件夹 ${folder} 由 PostgreSQL ${major} 写成，本程序带的是 PostgreSQL ${binaries.major}：` +
        '请用原来的版本导出数据后再导入。',
    )
  }
  const passwords = JSON.parse(readFileSync(join(folder, credentialsFile), 'utf8')) as Cluster['passwords']
  return { folder, binaries, user, passwords }
}

async function createCluster(folder: string, binaries: PostgresBinaries, user: ServerUser | null): Promise<void> {
  const fresh = `${folder}.creating`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  if (user) giveTo(fresh, user)
  const passwords: Cluster['passwords'] = {
    administrator: randomBytes(24).toString('base64url'),
    application: randomBytes(24).toString('base64url'),
  }
  await runInitdb(fresh, binaries, user, passwords.administrator)
  writeFileSync(join(fresh, credentialsFile), JSON.stringify(passwords), { mode: 0o600, flush: true })
  renameSync(fresh, folder)
}

async function runInitdb(
  folder: string,
  binaries: PostgresBinaries,
  user: ServerUser | null,
  password: string,
): Promise<void> {
  const passwordFile = `${folder}.password`
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) lchownSync(passwordFile, user.uid, user.gid)
  const input = openSync(passwordFile, 'r')
  try {
    const result = await run(
      binaries.initdb,
      [
        `--pgdata=${ownFolder(folder)}`,
        '--username=postgres',
        // an open file can be read again by an account that could not walk to it
        `--pwfile=${process.platform === 'linux' ? '/dev/stdin' : passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
      ],
      { folder, user, input },
    )
    if (result.code !== 0) {
      rmSync(folder, { recursive: true, force: true })
      throw new DatabaseUnavailable(`无法在 ${folder} 创建数据库：${reasonOf(result.output)}`, {
        cause: new Error(result.output),
      })
    }
  } finally {
    closeSync(input)
    rmSync(passwordFile, { force: true })
  }
}

function reasonOf(output: string): string {
  // containers that run under a bare number
  const account = /could not look up effective user ID (\d+)/.exec(output)?.[1]
  return account === undefined
    ? (output.trim().split('\n').at(-1) ?? '')
    : `当前账户（编号 ${account}）没有登记在 /etc/passwd 中，请登记后重新启动，或用环境变量 DATABASE_URL 指定一个 PostgreSQL 15 以上的服务器。`
}

function run(
  program: string,
  args: string[],
  options: { folder: string; user: ServerUser | null; input: number },
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, args, {
    cwd: options.folder,
    env: serverEnvironment(),
    stdio: [options.input, 'pipe', 'pipe'],
    ...(options.user && { uid: options.user.uid, gid: options.user.gid }),
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8')
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** A folder restored from a copy has lost its owner and mode; PostgreSQL insists on both. */
function takePossession(folder: string, user: ServerUser | null): void {
  if (process.getuid === undefined) return
  const { uid, mode } = statSync(folder)
  const wanted = user?.uid ?? process.getuid()
  if (uid !== wanted) {
    if (user === null) {
      throw new DatabaseUnavailable(
        `数据库文件夹 ${folder} 属于另一个账户（编号 ${uid}）：` +
          `请用原来的账户启动，或者先执行 sudo chown -R $(id -u) ${folder}`,
      )
    }
    giveTo(folder, user)
  }
  if ((mode & 0o077) !== 0) chmodSync(folder, 0o700)
}
