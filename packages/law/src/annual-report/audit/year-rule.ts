import { cellLabel } from '../form/cell-addresses.ts'
import type { AnnualReport, CellAddress } from '../report.ts'
import type { Observation, RuleDescription } from './audit-rule.ts'

/** A report beside the report of the same organ for the year before. */
export interface YearPair {
  report: AnnualReport
  previous: AnnualReport
  /** The year reported on, and the year before. */
  year: number
  label(address: CellAddress): string
}

/** A rule about two reports of one organ for consecutive years. */
export interface YearRule extends RuleDescription {
  check(pair: YearPair): Observation[]
}

/** The pair, or null where the reports are not those of consecutive years. */
export function yearPair(report: AnnualReport, previous: AnnualReport): YearPair | null {
  if (report.year === null || previous.year !== report.year - 1) return null
  const format = report.format ?? '2021'
  return { report, previous, year: report.year, label: (address) => cellLabel(address, format) }
}
