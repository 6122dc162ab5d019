const utf16 = new TextDecoder('utf-16le')
const latin1 = new TextDecoder('latin1')

/**
 * Reads strings that may run over several records: where a string is broken off, the next record begins with a byte
 * that says anew whether its characters have one or two bytes.
 */
export class BiffStrings {
  private readonly parts: DataView[]
  private part = 0
  private at: number

  constructor(parts: DataView[], at: number) {
    this.parts = parts
    this.at = at
  }

  /** A string with a length of two bytes. */
  next(): string {
    return this.read(this.uint(2))
  }

  /** A string with a length of one byte, as names of sheets have. */
  short(): string {
    return this.read(this.uint(1))
  }

  private read(length: number): string {
    const flags = this.uint(1)
    const runs = flags & 8 ? this.uint(2) : 0
    const extension = flags & 4 ? this.uint(4) : 0
    let wide = (flags & 1) !== 0
    let text = ''
    let left = length
    while (left > 0) {
      const view = this.parts[this.part]
      if (!view) break
      if (this.at >= view.byteLength) {
        this.part++
        this.at = 0
        const next = this.parts[this.part]
        if (!next || next.byteLength === 0) break
        wide = (next.getUint8(0) & 1) !== 0
        this.at = 1
        continue
      }
      const count = Math.min(left, Math.floor((view.byteLength - this.at) / (wide ? 2 : 1)))
      if (count === 0) {
        this.at = view.byteLength
        continue
      }
      const bytes = new Uint8Array(view.buffer, view.byteOffset + this.at, count * (wide ? 2 : 1))
      text += wide ? utf16.decode(bytes) : latin1.decode(bytes)
      this.at += bytes.length
      left -= count
    }
    this.skip(runs * 4 + extension)
    return text
  }

  private uint(size: 1 | 2 | 4): number {
    this.settle()
    const view = this.parts[this.part]
    if (!view) throw new RangeError('no more strings')
    const value =
      size === 1 ? view.getUint8(this.at) : size === 2 ? view.getUint16(this.at, true) : view.getUint32(this.at, true)
    this.at += size
    return value
  }

  private skip(count: number): void {
    let left = count
    while (left > 0) {
      const view = this.parts[this.part]
      if (!view) return
      const here = Math.min(left, view.byteLength - this.at)
      this.at += here
      left -= here
      if (left > 0) {
        this.part++
        this.at = 0
      }
    }
  }

  /** Goes on to the next record where this one has ended. */
  private settle(): void {
    while (this.at >= (this.parts[this.part]?.byteLength ?? Infinity)) {
      this.part++
      this.at = 0
    }
  }
}
