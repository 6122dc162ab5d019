import { isFurniture } from './furniture.ts'
import { beginsAsZip, isFolderOfFiles, listZip, unzipEntry, zipLimits } from './zip-folder.ts'

/** One file out of an archive under its path in it, or the sentence why it could not be had. */
export type PackedFile = { path: string; bytes: Uint8Array } | { path: string; reason: string }

/**
 * The files of an archive one after the other, archives inside it opened too, so that no more than one unpacked file
 * is held beside the archive. A document that is itself an archive (DOCX, XLSX, OFD) is one file. `grow` hears how many
 * more files an archive brings than the one it was.
 */
export function* filesOfZip(
  path: string,
  bytes: Uint8Array,
  grow: (more: number) => void = () => {},
): Generator<PackedFile> {
  yield* filesInside(path, bytes, 1, { bytes: zipLimits.unpackedBytes }, grow)
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1048576)

function* filesInside(
  path: string,
  bytes: Uint8Array,
  depth: number,
  budget: { bytes: number },
  grow: (more: number) => void,
): Generator<PackedFile> {
  const listing = listZip(bytes)
  if (!listing.ok) {
    // inside another archive it is a file like any other: whoever reads it says what is wrong with it
    yield depth > 1 ? { path, bytes } : { path, reason: listing.reason }
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
      if (beginsAsZip(unpacked.bytes)) yield* filesInside(inner, unpacked.bytes, depth + 1, budget, grow)
      else yield { path: inner, bytes: unpacked.bytes }
    }
  }
}
