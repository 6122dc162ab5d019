import type { Day } from '@gongkai/law'
import type { ApplicantKind, ReceiptChannel, RequestEvent } from '@gongkai/law/requests'
import type { RequestForm } from '../requests/request-form.ts'

/** A row of a ledger (台账) that can be recorded: who asked, and what happened on which day. */
export interface PastRequest {
  /** As it was given then. */
  requestNo: string
  form: RequestForm
  channel: ReceiptChannel
  applicantKind: ApplicantKind
  /** The whole history, in order; the law's fold accepts it. */
  facts: RequestEvent[]
}

/** What of a row is shown before it is imported. No personal data: it lies in the database in plain text. */
export interface ShownRow {
  requestNo: string
  subject: string
  applicantKind: string
  channel: string
  receivedOn: Day | null
  outcome: string
  closedOn: Day | null
}

/** A row as it was read. `request` is null when there are faults. */
export interface JudgedRow {
  /** As the spreadsheet program numbers it. */
  row: number
  shown: ShownRow
  /** Every fault of the row, as sentences. */
  faults: string[]
  request: PastRequest | null
}
