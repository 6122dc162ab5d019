import { open, readFile } from 'node:fs/promises'
import { beginsAsZip, filesOfZip, type PackedFile, zipLimits } from '@gongkai/documents/archive'
import { limits } from '@gongkai/documents/formats'
import type { FoundFile } from './find-files.ts'
import { openingFailed } from './opening-failed.ts'

/** One report to read: a file that the reader opens itself, bytes out of an archive, or a refusal. */
export type Input = { path: string } | PackedFile

const megabytes = (bytes: number) => Math.ceil(bytes / 1048576)

/**
 * The inputs of a run, one after the other: files as they are, archives entry by entry, so that no more than one
 * archive and one unpacked entry is held. `grow` hears how many more inputs an archive brings than the one it was.
 */
export async function* inputsOf(files: readonly FoundFile[], grow: (more: number) => void): AsyncGenerator<Input> {
  for (const file of files) {
    if ('reason' in file) yield file
    else yield* inputsOfFile(file, grow)
  }
}

/** Whether these files are one archive of reports; an office file is packed in the same way and is none. */
export async function isArchive(files: readonly FoundFile[]): Promise<boolean> {
  const [file] = files
  if (file === undefined || files.length > 1) return false
  for await (const { path } of inputsOf(files, () => undefined)) return path !== file.path
  return false
}

async function* inputsOfFile(
  file: { path: string; size: number },
  grow: (more: number) => void,
): AsyncGenerator<Input> {
  const { path, size } = file
  try {
    if (!beginsAsZip(await firstBytes(path))) {
      if (size <= limits.fileBytes) yield { path }
      else yield { path, reason: tooLarge(size, limits.fileBytes) }
      return
    }
    if (size > zipLimits.bytes) {
      yield { path, reason: tooLarge(size, zipLimits.bytes) }
      return
    }
    yield* filesOfZip(path, await readFile(path), grow)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    yield { path, reason: openingFailed(code) }
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function tooLarge(size: number, limit: number): string {
  return `文件有 ${megabytes(size)} MB，超过 ${megabytes(limit)} MB 的上限，不像年度报告，未予读取。`
}
