import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { EncryptionKeys } from './encryption.ts'

/**
 * Reads keys from text: one key or several, separated by spaces or lines, each 64 hex digits, optionally with its
 * id in front (`2:9f…`). The key with the highest id seals new values, the others still open old ones.
 * Answers null when the text is not that.
 */
export function parseEncryptionKeys(text: string): EncryptionKeys | null {
  const keys = new Map<number, Buffer>()
  for (const part of text.split(/\s+/).filter((part) => part !== '')) {
    const match = /^(?:(\d{1,3}):)?([0-9a-f]{64})$/i.exec(part)
    if (match === null) return null
    const id = Number(match[1] ?? 1)
    if (id < 1 || id > 255 || keys.has(id)) return null
    keys.set(id, Buffer.from(match[2] ?? '', 'hex'))
  }
  return keys.size === 0 ? null : { current: Math.max(...keys.keys()), keys }
}

/** The key file exists but cannot be used; the message says what to do. */
export class KeyFileError extends Error {}

/**
 * Loads the installation's keys from its key file and makes one on the first start (mode 0600). A file that others
 * can read is closed again. The file is never overwritten: with a lost key the sealed values are lost too.
 */
export async function loadOrCreateKeyFile(path: string): Promise<EncryptionKeys> {
  const existing = await readIfPresent(path)
  if (existing !== null) return existing
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const fresh = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(fresh, `1:${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  // A link fails where a rename would overwrite: of two first starts at once, one key wins and both use it.
  await link(fresh, path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault
  })
  await unlink(fresh)
  const made = await readIfPresent(path)
  if (made === null) throw new KeyFileError(`密钥文件 ${path} 刚刚生成又消失了，请检查数据目录是否被其他程序清理`)
  return made
}

async function readIfPresent(path: string): Promise<EncryptionKeys | null> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
  const { mode } = await stat(path)
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') await chmod(path, 0o600)
  const keys = parseEncryptionKeys(text)
  if (keys === null) {
    throw new KeyFileError(`密钥文件 ${path} 的内容不是有效的密钥。请从备份恢复；用新的密钥将无法读出已有的申请人信息`)
  }
  return keys
}
