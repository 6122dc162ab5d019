import { Buffer } from 'node:buffer'
import { inflateRawSync } from 'node:zlib'
import { limits } from './limits.ts'
import { UnreadableFile } from './tree.ts'

const damaged = '压缩文档已经损坏或不完整，打不开。请重新取得文件。'

/** Where a part lies in the bytes of the document. */
interface Entry {
  /** Where its local head begins. */
  at: number
  /** 0 stored, 8 deflated. */
  method: number
  packed: number
  size: number
}

/**
 * The parts of a zipped document, unpacked only when asked for and never beyond the limits. The directory at the end
 * of the document is read once (APPNOTE 6.3, 4.3.12); documents beyond 4 GB, which need another, are refused by size.
 */
export class Archive {
  /** Names of all entries. */
  readonly names: string[] = []
  private readonly entries = new Map<string, Entry>()
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private unpacked = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    whole(() => this.readDirectory())
  }

  /** The part of that name (letter case and a leading slash do not matter), or null. */
  part(name: string): Uint8Array | null {
    const entry = this.entries.get(keyOf(name))
    if (!entry) return null
    const { packed, size } = entry
    this.unpacked += size
    const bomb = size > 1024 * 1024 && size > packed * limits.expansion
    if (bomb || size > limits.partBytes || this.unpacked > limits.unpackedBytes) {
      throw new UnreadableFile('压缩文档解开后大得不合理，可能是恶意文件，未予读取。')
    }
    return whole(() => this.unpack(entry))
  }

  private readDirectory(): void {
    const { view } = this
    let end = this.bytes.length - 22
    // Behind the directory stands nothing but a comment of 65,535 bytes at most.
    const first = Math.max(0, end - 0xffff)
    while (view.getUint32(end, true) !== 0x06054b50) if (--end < first) throw new RangeError('no directory')
    const count = view.getUint16(end + 8, true)
    let at = view.getUint32(end + 16, true)
    if (count > limits.entries) {
      throw new UnreadableFile(`压缩文档里有超过 ${limits.entries} 个文件，不像年度报告，未予读取。`)
    }
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no entry where one should be')
      const nameEnd = at + 46 + view.getUint16(at + 28, true)
      const encoding = view.getUint16(at + 8, true) & 2048 ? 'utf8' : 'latin1'
      const name = Buffer.from(this.bytes.subarray(at + 46, nameEnd)).toString(encoding)
      this.names.push(name)
      const key = keyOf(name)
      if (!this.entries.has(key)) {
        this.entries.set(key, {
          at: view.getUint32(at + 42, true),
          method: view.getUint16(at + 10, true),
          packed: view.getUint32(at + 20, true),
          size: view.getUint32(at + 24, true),
        })
      }
      at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  }

  private unpack({ at, method, packed, size }: Entry): Uint8Array {
    const from = at + 30 + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true)
    const content = this.bytes.subarray(from, from + packed)
    if (method !== 0 && method !== 8) throw new RangeError('packed in an unknown way')
    // What unpacks to more than it said is stopped there.
    const part = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
    if (part.length !== size) throw new RangeError('not as long as it said')
    return part
  }
}

const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

/** Whatever fails inside a document that is whole means that it is not. */
function whole<Found>(find: () => Found): Found {
  try {
    return find()
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(damaged)
  }
}
