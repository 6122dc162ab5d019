import { open, readFile } from 'node:fs/promises'
import { limits } from '@gongkai/documents/formats'
import { type FoundFile, isFurniture } from './find-files.ts'
import { openingFailed } from './opening-failed.ts'
import { beginsAsZip, isFolderOfFiles, listZip, unzipEntry, zipLimits } from './zip-folder.ts'

/** One report to read: a file that the reader opens itself, bytes out of an archive, or a refusal. */
export type Input = { path: string } & ({ bytes?: Uint8Array } | { reason: string })

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
    const budget = { bytes: zipLimits.unpackedBytes }
    yield* inputsOfZip(path, await readFile(path), 1, budget, grow)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    yield { path, reason: openingFailed(code) }
  }
}

async function* inputsOfZip(
  path: string,
  bytes: Uint8Array,
  depth: number,
  budget: { bytes: number },
  grow: (more: number) => void,
): AsyncGenerator<Input> {
  const listing = listZip(bytes)
  if (!listing.ok) {
    yield { path, reason: listing.reason }
    return
  }
  if (!isFolderOfFiles(listing.entries)) {
    yield { path, bytes }
    return
  }
  const entries = listing.entries
    .filter(({ name }) => !name.split('/').some((part) => isFurniture(part)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  if (entries.length === 0) {
    yield { path, reason: '压缩包里没有文件。' }
    return
  }
  if (depth > zipLimits.depth) {
    yield { path, reason: `压缩包套了 ${depth} 层，超过 ${zipLimits.depth} 层的上限，未予读取。请解压后再读取。` }
    return
  }
  grow(entries.length - 1)
  for (const entry of entries) {
    const inner = `${path}/${entry.name}`
    const unpacked = entry.size > budget.bytes ? null : unzipEntry(bytes, entry)
    if (unpacked === null) {
      yield { path: inner, reason: `压缩包解开后超过 ${megabytes(zipLimits.unpackedBytes)} MB，其余文件未予读取。` }
    } else if (!unpacked.ok) yield { path: inner, reason: unpacked.reason }
    else {
      budget.bytes -= unpacked.bytes.length
      if (beginsAsZip(unpacked.bytes)) yield* inputsOfZip(inner, unpacked.bytes, depth + 1, budget, grow)
      else yield { path: inner, bytes: unpacked.bytes }
    }
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
