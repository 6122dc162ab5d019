import type { Citation } from '../../citation.ts'
import type { ReportFormat, SectionKey } from '../report.ts'

/** What a cell may hold: `count` whole and not negative, `change` whole with a sign, `amount` decimal, `text` a unit. */
export type ValueKind = 'count' | 'change' | 'amount' | 'text'

/** One of the six statutory sections. OGI 50. */
export interface FormSection {
  key: SectionKey
  /** Statutory number, 1 to 6. */
  number: number
  /** Heading as printed, with its number: `一、总体情况`. */
  heading: string
  /** Other wordings seen in published reports, without the number. */
  aliases: string[]
  /** The part of the Regulation that asks for the section. */
  article: string
}

/** A row of the table of section 二. */
export interface ProactiveRow {
  key: string
  label: string
}

/** A column of one block of the table of section 二. */
export interface ProactiveColumn {
  key: string
  /** Label as printed; null for a part of the neighbouring cell (the unit of an amount) that has no column of its own. */
  label: string | null
  valueKind: ValueKind
  /** Unit the label prescribes, e.g. `万元`. */
  unit?: string
}

/** One block of the table of section 二: all rows under one heading `第二十条第（…）项`. */
export interface ProactiveBlock {
  key: 'documents' | 'licensing' | 'enforcement' | 'fees' | 'procurement'
  heading: string
  article: string
  contentLabel: string
  columns: ProactiveColumn[]
  rows: ProactiveRow[]
}

/** `inflow` 一 and 二, `result` a way a request was finished, `sum` （七）, `outflow` 四. */
export type RequestRowRole = 'inflow' | 'result' | 'sum' | 'outflow'

/** Printed brackets around result rows: （三） to （六）. */
export type RequestGroupKey = 'denied' | 'unavailable' | 'rejected' | 'otherHandled'

export interface RequestRow {
  key: string
  /** Number in the form: `一`, `（三）1`. */
  code: string
  /** Label as printed, without the label of the group: `1.属于国家秘密`. */
  label: string
  role: RequestRowRole
  group: RequestGroupKey | null
}

export interface RequestGroup {
  key: RequestGroupKey
  label: string
}

export interface RequestColumn {
  key: string
  label: string
  /** The five kinds of organisation stand under one header. */
  group: 'organisation' | null
}

export interface RequestsTableForm {
  /** Reconciliation note (勾稽关系) printed in the corner of the table. */
  note: string
  applicantHeader: string
  organisationHeader: string
  resultsHeader: string
  columns: RequestColumn[]
  groups: RequestGroup[]
  rows: RequestRow[]
}

export interface DisputeGroupForm {
  key: string
  /** `行政复议`, or the label under `行政诉讼`. */
  label: string
  procedure: 'reconsideration' | 'litigation'
}

export interface DisputesTableForm {
  reconsiderationHeader: string
  litigationHeader: string
  groups: DisputeGroupForm[]
  outcomes: { key: string; label: string }[]
}

/** A whole annual report format as data: what is printed, in the order in which it is printed. */
export interface ReportForm {
  format: ReportFormat
  citation: Citation
  /** First and last year reported on; `to` is null while the format is in force. */
  years: { from: number; to: number | null }
  sections: FormSection[]
  proactive: ProactiveBlock[]
  requests: RequestsTableForm
  disputes: DisputesTableForm
}
