import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Packed outcomes waiting on disk until all are read, so that memory does not grow with the number of files. */
export class Spool {
  private readonly handle: FileHandle
  private readonly path: string
  private readonly ends: number[] = [0]

  private constructor(handle: FileHandle, path: string) {
    this.handle = handle
    this.path = path
  }

  static async create(folder: string, name: string): Promise<Spool> {
    const path = join(folder, name)
    return new Spool(await open(path, 'w+'), path)
  }

  get length(): number {
    return this.ends.length - 1
  }

  /** Keeps an outcome and answers its number. */
  async add(packed: Uint8Array): Promise<number> {
    const start = this.ends.at(-1) ?? 0
    await this.handle.write(packed, 0, packed.length, start)
    this.ends.push(start + packed.length)
    return this.length - 1
  }

  async get(number: number): Promise<Uint8Array> {
    const start = this.ends[number]
    const end = this.ends[number + 1]
    if (start === undefined || end === undefined) throw new RangeError(`no outcome ${number} in the spool`)
    const packed = new Uint8Array(end - start)
    await this.handle.read(packed, 0, packed.length, start)
    return packed
  }

  async close(): Promise<void> {
    await this.handle.close()
    await rm(this.path, { force: true })
  }
}
