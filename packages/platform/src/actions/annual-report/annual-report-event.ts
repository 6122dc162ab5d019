import type { Day } from '@gongkai/law'
import type { CellAddress, ReportTables } from '@gongkai/law/annual-report'
import type { ComposedCell } from './compose-cells.ts'

export interface ReportNarrative {
  overview: string | null
  problems: string | null
  other: string | null
}

/** What can have happened to the annual report of an organ and year: past-tense facts, one stream a report. */
export type AnnualReportEvent =
  /** Figures that no record carries, entered by a person; null takes a figure back. */
  | { type: 'figuresEntered'; day: Day; year: number; figures: Record<CellAddress, number | null> }
  | { type: 'narrativeWritten'; day: Day; year: number; narrative: ReportNarrative }
  /** The report as it went out, with the records behind each cell: later changes of records do not reach it. */
  | {
      type: 'published'
      day: Day
      year: number
      title: string
      tables: ReportTables
      narrative: ReportNarrative
      cells: Record<CellAddress, ComposedCell>
    }
  /** A report published elsewhere and imported here, listed as it is. */
  | { type: 'adopted'; day: Day; year: number; importedReportId: string; title: string }
