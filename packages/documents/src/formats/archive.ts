import { unzipSync } from 'fflate'
import { limits } from './limits.ts'
import { UnreadableFile } from './tree.ts'

const damaged = '压缩文档已经损坏或不完整，打不开。请重新取得文件。'

/** The parts of a zipped document, unpacked only when asked for and never beyond the limits. */
export class Archive {
  /** Names of all entries. */
  readonly names: string[] = []
  private readonly bytes: Uint8Array
  private unpacked = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.each((name) => {
      this.names.push(name)
      if (this.names.length > limits.entries) {
        throw new UnreadableFile(`压缩文档里有超过 ${limits.entries} 个文件，不像年度报告，未予读取。`)
      }
      return false
    })
  }

  /** The part of that name (letter case and a leading slash do not matter), or null. */
  part(name: string): Uint8Array | null {
    const wanted = name.replace(/^\//, '').toLowerCase()
    let taken = false
    const found = this.each((entry, packed, size) => {
      if (taken || entry.replace(/^\//, '').replace(/\\/g, '/').toLowerCase() !== wanted) return false
      taken = true
      this.unpacked += size
      const bomb = size > 1024 * 1024 && size > packed * limits.expansion
      if (bomb || size > limits.partBytes || this.unpacked > limits.unpackedBytes) {
        throw new UnreadableFile('压缩文档解开后大得不合理，可能是恶意文件，未予读取。')
      }
      return true
    })
    return Object.values(found)[0] ?? null
  }

  private each(filter: (name: string, packed: number, size: number) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.bytes, { filter: ({ name, size, originalSize }) => filter(name, size, originalSize) })
    } catch (error) {
      if (error instanceof UnreadableFile) throw error
      throw new UnreadableFile(damaged)
    }
  }
}
