import type { Finding, RolledUp } from '@gongkai/law/annual-report'

/** Sums of a folder of reports, with all that is not in them. */
export interface RollUpResult {
  sums: RolledUp
  /** Further files of a report that is counted already. */
  duplicates: { id: string; same: string }[]
  unreadable: { id: string; reason: string }[]
  /** The organ of each report, by the path of its file. */
  names: ReadonlyMap<string, string>
  parent: string | null
  /** Cells of the consolidated report that are not the sum. */
  differences: Finding[]
}
