import type { Day } from '../day.ts'

/** `'2019'`: AR19 (国办公开办函〔2019〕60号); `'2021'`: AR21 (国办公开办函〔2021〕30号). The shape of the tables as printed. */
export type ReportFormat = '2019' | '2021'

/** The six sections, in statutory order. */
export type SectionKey = 'overview' | 'proactive' | 'requests' | 'disputes' | 'problems' | 'other'

export type TableKey = 'proactive' | 'requests' | 'disputes'

/** A cell: a number, or null where the document gives none (blank, `/`, `—`). Null is unknown, never 0. */
export type CellValue = number | string | null

/** One statutory table: row key → column key → value; a row the document lacks is null. */
export type TableCells = Record<string, Record<string, CellValue> | null>

export type ReportTables = Record<TableKey, TableCells | null>

/** `requests.granted.total`: table, row and column key joined by dots. */
export type CellAddress = string

/** A numbered heading or list number as printed, in reading order; used to judge doubled and skipped numbering. */
export interface Heading {
  /** The number as printed: `二、`, `（三）`, `5.` … */
  mark: string
  /** `section` 一、 · `part` （一） · `item` 1. */
  level: 'section' | 'part' | 'item'
  /** The value of the number, 1-based. */
  number: number
  text: string
  /** 1-based line of the flattened original. */
  line: number
  section: SectionKey | null
}

/** What a figure in the prose is a figure of. */
export type ClaimSubject =
  | 'newReceived'
  | 'carriedOver'
  | 'carriedForward'
  | 'reconsideration'
  | 'litigation'
  | 'normativeDocumentsIssued'
  | 'feesCharged'
  | 'published'

/** `exact`, `more` (余, 多), `about` (约, 近, 左右), `atLeast` (以上, 超过) or `below` (不足). */
export type ClaimExactness = 'exact' | 'more' | 'about' | 'atLeast' | 'below'

/** One figure of the prose about something that the tables hold as well. */
export interface NarrativeClaim {
  what: ClaimSubject
  /** As printed: 300 for 300余件. */
  value: number
  unit: string
  exactness: ClaimExactness
  /** What the words leave open, both included; `high` null where nothing bounds it. */
  low: number
  high: number | null
  /** The clause up to the figure, verbatim. */
  raw: string
  section: SectionKey | 'preamble'
  /** 1-based line of the flattened original on which the paragraph begins. */
  line: number
}

/** What an annual report says, without where it says it. Keys as in the form data. */
export interface AnnualReport {
  format: ReportFormat | null
  year: number | null
  organ: string | null
  title: string | null
  publishDate: Day | null
  sections: Record<SectionKey, boolean>
  narrative: { overview: string | null; problems: string | null; other: string | null }
  /**
   * Prose outside the three narrative sections: `preamble` between title and first section (统计期限 …), and text that
   * some organs write above the tables of 二, 三 and 四. Paragraphs joined by `\n`; a part that has no text is left out.
   */
  proseElsewhere?: Partial<Record<'preamble' | 'proactive' | 'requests' | 'disputes', string>>
  /**
   * What the prose says in figures. `newReceived`: the number of requests it says were received, where it says one and
   * exactly; `stated`: every figure about something that the tables hold as well, with its place.
   */
  claims: { newReceived?: number; stated?: NarrativeClaim[] }
  tables: ReportTables
  /**
   * Tables in which numbers were read whose row or column could not be told. What seems to be missing there may be what
   * could not be placed, so nothing is held against the organ that rests on its absence.
   */
  uncertainTables?: TableKey[]
  headings: Heading[]
}

/** `error` makes the report wrong, `warning` needs a look, `info` is worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** Something an audit rule found. `code` is stable and documented; `where` names a column, row, cell or section. */
export interface Finding {
  code: string
  where: string
  severity: FindingSeverity
  /** A sentence in Chinese that a clerk understands, with the real numbers. */
  message: string
  /** The statute, notice or reason the rule rests on, in Chinese. */
  basis: string
  /** Cells the rule used. */
  cells: CellAddress[]
  found?: number | string | null
  expected?: number | string | null
  /** Verbatim passage for findings about the narrative, to mark it in the original. */
  quote?: string
  /** 1-based line of the flattened original, where the finding is about a line and not a cell. */
  line?: number
  /** The smallest correction that makes the equation and all others it touches hold, where there is exactly one. */
  suggestion?: Suggestion
}

/** One cell to set to another value, and the sentence that proposes it. A proposal to check, never applied by itself. */
export interface Suggestion {
  cell: CellAddress
  from: CellValue
  to: number
  /** `若“（七）总计 · 自然人”由 5 改为 6，各项勾稽关系即全部成立，请核对原始台账。` */
  text: string
}
