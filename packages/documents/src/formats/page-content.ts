/** A piece of text where it stands on a page, in points from the upper left corner. */
export interface TextRun {
  text: string
  x: number
  /** Middle of its height. */
  middle: number
  width: number
  size: number
  /** Where each character begins, measured from `x`, in formats that say so. */
  offsets?: number[]
}

/** A straight line, horizontal or vertical. */
export interface Ruling {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** What a page shows, before it is known what is a table. */
export interface PageContent {
  number: number
  width: number
  height: number
  runs: TextRun[]
  rulings: Ruling[]
}
