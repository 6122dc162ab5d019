import type { Place } from './reading.ts'

/** A cell of the document that holds (or should hold) a value, with its place. Blank text is a blank cell. */
export interface ValueCell {
  text: string
  place: Place
}

/** A row found in a document before it is known which row of the form it is. */
export interface FoundRow {
  /** Label cells or label pieces, in reading order; the last stands next to the values. */
  labels: string[]
  /** Text that follows the values and may be the rest of a broken label. */
  after: string
  /** Values by column of the form; undefined where the document has no such cell or its column is not known. */
  values: (ValueCell | undefined)[]
  line: number
  /** What was unclear about this row, in Chinese. */
  doubt?: string
}
