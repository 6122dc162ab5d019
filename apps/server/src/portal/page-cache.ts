import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** A rendered page and its compressed forms, made when first asked for. */
export interface CachedPage {
  markup: Buffer
  encoded: Map<Encoding, Buffer>
}

const compress = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
}

/** The body of a page in an encoding the caller accepts. */
export async function bodyOf(page: CachedPage, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return page.markup
  const known = page.encoded.get(encoding)
  if (known !== undefined) return known
  const made = await compress[encoding](page.markup)
  page.encoded.set(encoding, made)
  return made
}

/** The best encoding of ours that an `Accept-Encoding` header allows. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const accepted = String(header ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
  const allows = (name: string) =>
    accepted.some((part) => part === name || (part.startsWith(`${name};`) && !/q=0(\.0*)?$/.test(part)))
  return allows('br') ? 'br' : allows('gzip') ? 'gzip' : 'identity'
}

/**
 * Rendered pages by address and look, for one version of the content: when the version moves, all are forgotten.
 * Holds at most `maxBytes` of markup; the page not asked for the longest goes first.
 */
export class PageCache {
  readonly #maxBytes: number
  readonly #pages = new Map<string, CachedPage>()
  #bytes = 0
  #version = ''

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get(version: string, key: string): CachedPage | undefined {
    if (version !== this.#version) return undefined
    const page = this.#pages.get(key)
    if (page === undefined) return undefined
    // A map keeps the order of insertion: what was asked for last stands last.
    this.#pages.delete(key)
    this.#pages.set(key, page)
    return page
  }

  /** Keeps a page that was rendered after `version` was read. */
  put(version: string, key: string, markup: string): CachedPage {
    const page: CachedPage = { markup: Buffer.from(markup), encoded: new Map() }
    if (version !== this.#version) {
      this.#pages.clear()
      this.#bytes = 0
      this.#version = version
    }
    this.#remove(key)
    this.#pages.set(key, page)
    this.#bytes += sizeOf(page)
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.#remove(oldest)
    }
    return page
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes }
  }

  #remove(key: string): void {
    const page = this.#pages.get(key)
    if (page === undefined) return
    this.#pages.delete(key)
    this.#bytes -= sizeOf(page)
  }
}

/** Markup and, as a fair guess, a half more for its compressed forms. */
const sizeOf = (page: CachedPage): number => Math.ceil(page.markup.length * 1.5)
