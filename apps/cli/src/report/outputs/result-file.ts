import { rmSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { cannotWrite } from './cannot-write.ts'

/** A file of the results: written beside its place and put there when it is whole, so that nobody takes half for all. */
export interface ResultFile {
  /** Where to write. */
  writingPath: string
  /** Puts the whole file in its place. */
  finish: () => Promise<void>
}

/** @throws UsageError at once, and not after everything was read, where the file cannot be written */
export async function openResultFile(path: string): Promise<ResultFile> {
  const writingPath = `${path}.${process.pid}.part`
  try {
    const there = await stat(path).catch(() => null)
    if (there !== null) await (await open(path, there.isFile() ? 'r+' : 'a')).close()
    // a device or a pipe takes what is written
    if (there !== null && !there.isFile()) return { writingPath: path, finish: async () => undefined }
    await (await open(writingPath, 'w')).close()
  } catch (error) {
    throw cannotWrite(path, error)
  }
  const remove = () => rmSync(writingPath, { force: true })
  process.once('exit', remove)
  return {
    writingPath,
    async finish() {
      try {
        await rename(writingPath, path)
      } catch (error) {
        throw cannotWrite(path, error)
      }
      process.off('exit', remove)
    },
  }
}
