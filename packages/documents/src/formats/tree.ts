/**
 * The neutral tree: what every file format is turned into before anybody asks what the document says.
 * A document is a sequence of paragraphs and tables; each knows the line of the flattened original it stands on.
 */

/** The file types that are recognised by content. */
export type FileType = 'txt' | 'md' | 'html' | 'mht' | 'rtf' | 'docx' | 'doc' | 'pdf' | 'xlsx' | 'xls' | 'ofd'

/** A piece of a line with where it stands across the page and down it, in points from the upper left corner. */
export interface PagePiece {
  text: string
  from: number
  to: number
  middle: number
  size: number
  /** 0-based character of the line at which it begins. */
  offset: number
}

export interface Paragraph {
  kind: 'paragraph'
  /** Text as printed; in plain text with its leading tabs, which carry meaning in flattened tables. */
  text: string
  /** 1-based line of the flattened original. */
  line: number
  /** 1 to 6 where the format marks the paragraph as a heading. */
  heading?: number
  /** 1-based page, in formats that have pages. */
  page?: number
  /** Its pieces, on pages: a table without ruling lines is known by where they stand. */
  pieces?: PagePiece[]
}

/** One cell of a table; a merged cell is the same object in every place it covers. */
export interface Cell {
  text: string
  /** 0-based place of its upper left corner. */
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  /** 1-based line of the flattened original. */
  line: number
  /** 1-based page, in formats that have pages. */
  page?: number
  /** 0-based character of that line at which the cell begins, in tables made of text. */
  offset?: number
}

export interface Table {
  kind: 'table'
  /** A square grid: every row has the same length, merged cells are repeated, holes are filled with empty cells. */
  grid: Cell[][]
  line: number
  page?: number
}

export type Block = Paragraph | Table

/** Something worth knowing about the reading of the file, in Chinese. */
export interface TreeMessage {
  severity: 'info' | 'warning'
  text: string
  line?: number
}

export interface DocumentTree {
  fileType: FileType
  /** `utf-8`, `gb18030`, `utf-16le`, `utf-16be`; null where the format fixes it. */
  encoding: string | null
  blocks: Block[]
  /** The document flattened to lines, verbatim; a table row is one line with its cells joined by ` | `. */
  original: string[]
  messages: TreeMessage[]
  /** What the file says about itself: title element, publication meta tags, document properties. Keys in lower case. */
  properties: Record<string, string>
}

/** A file becomes a tree, or one clear sentence (Chinese) says why not. */
export type TreeResult = { ok: true; tree: DocumentTree } | { ok: false; reason: string }

/** What could not be turned into a tree, with the sentence for people. Thrown by format readers, caught by `readTree`. */
export class UnreadableFile extends Error {}
