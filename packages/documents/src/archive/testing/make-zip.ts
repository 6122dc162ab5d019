import { crc32, deflateRawSync } from 'node:zlib'

/** A file for an archive; the name as bytes, for it may be in any encoding. */
export interface ZipFile {
  name: string | Uint8Array
  content: string | Uint8Array
  encrypted?: boolean
  /** What the archive claims the size to be. */
  claimed?: number
}

/** An archive as other programs write it, with whatever faults a test wants. */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, encrypted = false, claimed } of files) {
    const bytes = Buffer.from(content as string)
    const nameBytes = Buffer.from(name as string)
    const packed = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(encrypted ? 1 : 0, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimed ?? bytes.length, 18)
    fields.writeUInt16LE(nameBytes.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, nameBytes, packed])
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\0\0', 'latin1'), fields, tail, nameBytes]))
    parts.push(local)
    at += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, entries, end])
}
