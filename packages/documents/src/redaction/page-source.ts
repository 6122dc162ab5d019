/** A piece of text on a page. Lengths are fractions of the page, from its upper left corner. */
export interface PageText {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** A page that can be looked at and marked. Sizes in points (1/72 inch). */
export interface PageSource {
  /** 1-based. */
  number: number
  width: number
  height: number
  texts: PageText[]
  /** The page as a picture, so many pixels wide. */
  picture: (pixels: number, type: 'image/png' | 'image/jpeg') => Promise<Uint8Array>
  /** The pixels of the page, so many wide: RGBA, row by row. */
  pixels: (pixels: number) => Promise<{ width: number; height: number; data: Uint8ClampedArray }>
}

/** A document as pages, or one Chinese sentence that says why not. */
export type OpenedPages = { ok: true; pages: PageSource[]; close: () => Promise<void> } | { ok: false; reason: string }

/** Limits of one document: more is refused by a sentence. */
export const pageLimits = { pages: 300, bytes: 50 * 1024 * 1024, imagePixels: 100_000_000 }
