import { randomBytes } from 'node:crypto'

/** A file that was sent with a form which could not be accepted yet. */
export interface HeldUpload {
  id: string
  fileName: string
  bytes: Buffer
  /** Milliseconds of the clock at which it is given up. */
  until: number
}

const KEPT_MILLISECONDS = 30 * 60 * 1000

/**
 * Files between two attempts at the same form, in memory, so that nobody has to choose them again because of a typing
 * error elsewhere. Bounded in time and bytes: what was dropped is missing at the next attempt and the page says so.
 * An id is 128 bits of chance and is only ever told to the browser that sent the file.
 */
export class HeldUploads {
  readonly #maxBytes: number
  readonly #uploads = new Map<string, HeldUpload>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Keeps a file; the oldest others make room. Null when it alone is larger than the room there is. */
  hold(fileName: string, bytes: Buffer, now: number): HeldUpload | null {
    this.#forgetExpired(now)
    if (bytes.length > this.#maxBytes) return null
    const upload = { id: randomBytes(16).toString('hex'), fileName, bytes, until: now + KEPT_MILLISECONDS }
    for (const oldest of this.#uploads.keys()) {
      if (this.#bytes + bytes.length <= this.#maxBytes) break
      this.release(oldest)
    }
    this.#uploads.set(upload.id, upload)
    this.#bytes += bytes.length
    return upload
  }

  find(id: string, now: number): HeldUpload | null {
    this.#forgetExpired(now)
    return this.#uploads.get(id) ?? null
  }

  release(id: string): void {
    const upload = this.#uploads.get(id)
    if (upload === undefined) return
    this.#uploads.delete(id)
    this.#bytes -= upload.bytes.length
  }

  get bytes(): number {
    return this.#bytes
  }

  #forgetExpired(now: number): void {
    // All are kept equally long, so the map is in the order of expiry.
    for (const { id, until } of this.#uploads.values()) {
      if (until > now) break
      this.release(id)
    }
  }
}
