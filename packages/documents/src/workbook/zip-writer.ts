import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib'

interface Packed {
  name: string
  path: string
  size: number
  packed: number
  checksum: number
}

/** One part of an archive while it is written. */
export interface ZipPart {
  write(text: string): Promise<void>
  end(): Promise<void>
}

/**
 * Writes an archive of parts that grow side by side: each is compressed into a file of its own in `folder`, and all
 * are put together at the end, so that memory stays flat and every size is known before it is written.
 */
export class ZipWriter {
  private readonly folder: string
  private readonly parts: Packed[] = []
  private begun = 0

  constructor(folder: string) {
    this.folder = folder
  }

  begin(name: string): ZipPart {
    const path = join(this.folder, `part-${this.begun++}`)
    const deflate: DeflateRaw = createDeflateRaw({ level: 5 })
    const file: WriteStream = createWriteStream(path)
    const written = finished(deflate.pipe(file))
    let size = 0
    let checksum = 0
    return {
      write: async (text) => {
        const bytes = Buffer.from(text)
        size += bytes.length
        checksum = crc32(bytes, checksum)
        if (!deflate.write(bytes)) await once(deflate, 'drain')
      },
      end: async () => {
        deflate.end()
        await written
        this.parts.push({ name, path, size, packed: file.bytesWritten, checksum })
      },
    }
  }

  async add(name: string, text: string): Promise<void> {
    const part = this.begin(name)
    await part.write(text)
    await part.end()
  }

  /** Puts the parts together in `path`. */
  async save(path: string): Promise<void> {
    const target = await open(path, 'w')
    try {
      await this.put(target)
    } finally {
      await target.close()
    }
  }

  private async put(target: FileHandle): Promise<void> {
    let at = 0
    const append = async (bytes: Uint8Array) => {
      await target.write(bytes, 0, bytes.length, at)
      at += bytes.length
    }
    const directory: Buffer[] = []
    for (const part of this.parts) {
      const name = Buffer.from(part.name)
      const fields = fieldsOf(part, name.length)
      directory.push(Buffer.concat([directoryHead, fields, tail(at), name]))
      await append(Buffer.concat([localHead, fields, name]))
      for await (const chunk of createReadStream(part.path)) await append(chunk as Buffer)
      await rm(part.path)
    }
    const start = at
    for (const entry of directory) await append(entry)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(directory.length, 8)
    end.writeUInt16LE(directory.length, 10)
    end.writeUInt32LE(at - start, 12)
    end.writeUInt32LE(start, 16)
    await append(end)
  }
}

const localHead = Buffer.from([0x50, 0x4b, 3, 4])
const directoryHead = Buffer.from([0x50, 0x4b, 1, 2, 20, 0])

/** What both heads of an entry share. The date is always 1 January 1980: equal contents make equal files. */
function fieldsOf({ size, packed, checksum }: Packed, nameLength: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x0800, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(checksum, 10)
  fields.writeUInt32LE(packed, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}

function tail(offset: number): Buffer {
  const bytes = Buffer.alloc(14)
  bytes.writeUInt32LE(offset, 10)
  return bytes
}
