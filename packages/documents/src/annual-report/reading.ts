import type { AnnualReport, CellAddress } from '@gongkai/law/annual-report'
import type { FileType } from '../formats/index.ts'
import type { Identifiers } from './identifiers.ts'

/**
 * Where in the original a value stands. `line` counts the flattened original (`Reading.original`), from 1.
 * In a table: the number of the table in the document and the row and column in its grid, merged cells written out,
 * all from 1. In flattened text: `column` is the character on the line, from 1.
 */
export type Place =
  | { kind: 'line'; line: number; column?: number; page?: number }
  | { kind: 'cell'; table: number; row: number; column: number; line: number; page?: number }

/** The place and the raw text of one cell. */
export interface Evidence {
  place: Place
  /** The text of the cell as printed, before any normalisation. */
  raw: string
}

/** Something the reader was unsure of, in Chinese; `warning` means a value may be wrong or missing. */
export interface ReadingMessage {
  severity: 'info' | 'warning'
  text: string
  line?: number
}

/** An annual report as read from a document: what it says, and for each cell where it says so. */
export interface Reading extends AnnualReport, Identifiers {
  file: string
  fileType: FileType
  /** Encoding of the bytes as recognised: `utf-8`, `gb18030` …; null where the file type fixes it. */
  encoding: string | null
  evidence: Record<CellAddress, Evidence>
  messages: ReadingMessage[]
  /** The document flattened to lines, verbatim: what `line` in places, headings and findings refers to. */
  original: string[]
}

/** Reading either gives a value with messages, or one clear sentence (Chinese) why the file could not be read. */
export type ReadingResult = { ok: true; reading: Reading } | { ok: false; file: string; reason: string }
