import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Encryption } from '../encryption/index.ts'

/**
 * `open`: kept as it is (published files, imported reports); `sealed`: encrypted at rest (what applicants hand in,
 * such as the scan of an identity card).
 */
export type FileKeeping = 'open' | 'sealed'

/** Files by their content: the address is the SHA-256 of the plain bytes, so the same file is kept once. */
export interface FileStore {
  /** Writes the bytes durably, or finds them written already. Answers their SHA-256. */
  put: (bytes: Buffer, keeping: FileKeeping) => Promise<Buffer>
  /** Reads and checks the bytes. Throws when they are missing or changed: that is damage of the store. */
  read: (sha256: Buffer, keeping: FileKeeping) => Promise<Buffer>
  /** Removes the bytes for good; quiet when they are gone. The caller has made sure that nobody refers to them. */
  remove: (sha256: Buffer, keeping: FileKeeping) => Promise<void>
  /**
   * What can be made anew and is kept for a time only: sealed, under an id of its own and not under its content, so
   * that removing it takes nothing away from anybody else.
   */
  passing: {
    write: (id: string, bytes: Buffer) => Promise<void>
    read: (id: string) => Promise<Buffer>
    /** Quiet when it is gone already. */
    remove: (id: string) => Promise<void>
  }
}

export function createFileStore(folder: string, encryption: Encryption): FileStore {
  const pathOf = (hex: string, keeping: FileKeeping): string => join(folder, keeping, hex.slice(0, 2), hex)
  const cellOf = (hex: string) => ({ table: 'file', column: 'content', rowId: hex })
  const passingPathOf = (id: string): string => join(folder, 'passing', id)
  const passingCellOf = (id: string) => ({ table: 'passing', column: 'content', rowId: id })

  return {
    async put(bytes, keeping) {
      const sha256 = createHash('sha256').update(bytes).digest()
      const hex = sha256.toString('hex')
      const path = pathOf(hex, keeping)
      const kept = keeping === 'sealed' ? encryption.sealBytes(bytes, cellOf(hex)) : bytes
      if (!(await hasSize(path, kept.length))) await writeDurably(path, kept)
      return sha256
    },
    async read(sha256, keeping) {
      const hex = sha256.toString('hex')
      const kept = await readFile(pathOf(hex, keeping))
      const bytes = keeping === 'sealed' ? encryption.openBytes(kept, cellOf(hex)) : kept
      if (!createHash('sha256').update(bytes).digest().equals(sha256)) {
        throw new Error(`file ${hex} does not have the content it is kept under`)
      }
      return bytes
    },
    async remove(sha256, keeping) {
      await rm(pathOf(sha256.toString('hex'), keeping), { force: true })
    },
    passing: {
      write: (id, bytes) => writeDurably(passingPathOf(id), encryption.sealBytes(bytes, passingCellOf(id))),
      read: async (id) => encryption.openBytes(await readFile(passingPathOf(id)), passingCellOf(id)),
      remove: (id) => rm(passingPathOf(id), { force: true }),
    },
  }
}

async function hasSize(path: string, size: number): Promise<boolean> {
  try {
    return (await stat(path)).size === size
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw fault
  }
}

/** Flushed before it gets its name, and the name flushed too: after a power cut the file is whole or not there. */
async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`
  const handle = await open(unfinished, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } catch (fault) {
    await handle.close()
    await unlink(unfinished)
    throw fault
  }
  await handle.close()
  await rename(unfinished, path)
  if (process.platform === 'win32') return
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
