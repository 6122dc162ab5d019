import { inflateRawSync } from 'node:zlib'
import { decodeText } from '../formats/decode-text.ts'

/** Bounds on an archive of reports. One entry is bounded like a file of its own. */
export const zipLimits = {
  bytes: 512 * 1024 * 1024,
  entries: 20_000,
  entryBytes: 64 * 1024 * 1024,
  unpackedBytes: 2 * 1024 * 1024 * 1024,
  /** How far an entry above one megabyte may expand. */
  expansion: 200,
  /** Archives inside archives. */
  depth: 3,
} as const

/** A file inside an archive, not yet unpacked. */
export interface ZipEntry {
  name: string
  packed: number
  size: number
  method: number
  encrypted: boolean
  /** Where its local header begins. */
  offset: number
}

export type ZipListing = { ok: true; entries: ZipEntry[] } | { ok: false; reason: string }

const damaged = '压缩文件（ZIP、DOCX、XLSX、OFD 之类）已经损坏或不完整，打不开。请重新取得文件。'

/** True for bytes that begin as an archive does; office documents are archives too. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] ?? 0) === bytes[2] + 1
  )
}

/** Tells an archive of files from a document that is kept as one (DOCX, XLSX, PPTX, OFD, OpenDocument). */
export function isFolderOfFiles(entries: readonly ZipEntry[]): boolean {
  return !entries.some(({ name }) =>
    /^\/?(?:\[content_types\]\.xml|ofd\.xml|mimetype|word\/document\d*\.xml|xl\/workbook\.xml)$/i.test(name),
  )
}

/** The files in an archive, from its directory; names are UTF-8 or GB18030, told by their bytes and never by a flag. */
export function listZip(bytes: Uint8Array): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return { ok: false, reason: damaged }
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === 0xffffffff) {
    return { ok: false, reason: '压缩包里的文件太多或太大（ZIP64），未予读取。请解压后再读取。' }
  }
  if (count > zipLimits.entries) {
    return { ok: false, reason: `压缩包里有 ${count} 个文件，超过 ${zipLimits.entries} 个的上限，未予读取。` }
  }
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return { ok: false, reason: damaged }
    const nameLength = view.getUint16(at + 28, true)
    const name = decodeText(bytes.subarray(at + 46, at + 46 + nameLength)).text.replaceAll('\\', '/')
    if (!name.endsWith('/')) {
      entries.push({
        name,
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        offset: view.getUint32(at + 42, true),
      })
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, entries }
}

/** Unpacks one file. What an entry says about its size is held against the limits, and what comes out against both. */
export function unzipEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
): { ok: true; bytes: Uint8Array } | { ok: false; reason: string } {
  if (entry.encrypted) return { ok: false, reason: '压缩包里的这个文件有密码保护，打不开。请取得没有密码的文件。' }
  const isBomb = entry.size > 1024 * 1024 && entry.size > entry.packed * zipLimits.expansion
  if (entry.size > zipLimits.entryBytes || isBomb) {
    return { ok: false, reason: '压缩包里的这个文件解开后大得不合理，可能是恶意文件，未予读取。' }
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return { ok: false, reason: damaged }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) return { ok: false, reason: damaged }
  if (entry.method === 0) return { ok: true, bytes: packed.slice() }
  if (entry.method !== 8) return { ok: false, reason: '压缩包用了少见的压缩方法，解不开。请解压后再读取。' }
  try {
    return { ok: true, bytes: inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) }) }
  } catch {
    return { ok: false, reason: '压缩包里的这个文件已经损坏，解不开。请重新取得文件。' }
  }
}

/** The end record stands in the last 64 KB, behind it at most a comment. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}
