import type { Day } from '../../day.ts'
import type { ApplicantKind } from '../../requests/events.ts'
import type { CellAddress } from '../report.ts'
import type { RequestOutcome } from '../report-rows.ts'

/** What the tally needs to know of one request. Days are legal days of China. */
export interface RequestRecord {
  id: string
  applicantKind: ApplicantKind
  /** 收到申请之日; null while receipt is not confirmed: such a request is not counted yet. OGI 31. */
  receivedOn: Day | null
  /** Day of the answer, of the withdrawal or of the lapse; null while the request is open. */
  closedOn: Day | null
  /** How it ended; null while the request is open. */
  outcome: RequestOutcome | null
}

export type DisputeProcedure = 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration'

/** Column of the table of section 四 in which a concluded case is counted. */
export type DisputeOutcome = 'upheld' | 'corrected' | 'other'

/** One reconsideration or litigation case about an act of this organ under the Regulation. */
export interface DisputeRecord {
  id: string
  procedure: DisputeProcedure
  acceptedOn: Day
  concludedOn: Day | null
  outcome: DisputeOutcome | null
  /**
   * `originalOrgan`: the disputed act is this organ's own. `reconsiderationOrgan`: it is sued as the organ that decided
   * the reconsideration; such a case is counted by the other organ only. L201 (国办公开办函〔2016〕201号).
   */
  role: 'originalOrgan' | 'reconsiderationOrgan'
}

/** A regulation (规章) or normative document (行政规范性文件) made by the organ. */
export interface DocumentRecord {
  id: string
  kind: 'regulations' | 'normativeDocuments'
  issuedOn: Day
  publishedOn: Day | null
  repealedOn: Day | null
}

/**
 * A figure that no single record carries, entered with its source: the number of penalty decisions of one office, the
 * fees of one quarter. Figures for the same cell of the same year add up.
 */
export interface FigureRecord {
  id: string
  year: number
  /** A cell of section 二, e.g. `proactive.adminPenalty.decisions`; fees in 万元 as the form asks. */
  cell: CellAddress
  value: number
}

/**
 * The records of one organ. A list that is left out is unknown, and so are the cells that rest on it; an empty list
 * says that there was nothing, and its cells are 0.
 */
export interface OrganRecords {
  requests?: readonly RequestRecord[]
  disputes?: readonly DisputeRecord[]
  documents?: readonly DocumentRecord[]
  figures?: readonly FigureRecord[]
}
