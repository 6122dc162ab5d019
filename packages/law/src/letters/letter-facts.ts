import type { Day } from '../day.ts'
import type { RecordCorrectionOutcome } from '../requests/acts/act-events.ts'
import type { AnswerKind } from '../requests/answer-kinds.ts'
import type { ReceiptChannel, ServiceMode } from '../requests/events.ts'
import type { RespondentKind } from './reconsideration-organs.ts'
import type { RemedyPlaces } from './remedy.ts'

/** Which letters of an organ bear 版记: none, those to other organs, or all that bear a document number. */
export type ImprintUse = 'none' | 'toOrgans' | 'all'

export const imprintUseLabels: Record<ImprintUse, string> = {
  none: '不印版记',
  toOrgans: '只在发给其他机关的函、通知上印',
  all: '所有编文号的文书都印',
}

/** How an organ sets 版记. */
export interface ImprintPlaces {
  use: ImprintUse
  /** 印发机关. */
  issuer: string
  /** 抄送机关 of letters to other organs; letters to applicants and third parties are copied to nobody. */
  copyTo: readonly string[]
}

/** The organ that writes: the same in all its letters. */
export interface LetterSender {
  /** Full name; signs the letter. */
  organ: string
  /** 发文机关标志 of the red head; null for letters without one. */
  headMark: string | null
  /** 政府信息公开工作机构, with its phone and address, for the note below the date. */
  office: string | null
  phone: string | null
  address: string | null
  /** Lines of the organ's own, printed as notes below the date. */
  closing: readonly string[]
  imprint: ImprintPlaces
  /** How a partial disclosure is decided, in the words of the place; null for the usual ones. */
  partialDisclosure: string | null
  remedies: RemedyPlaces
  respondent: RespondentKind | null
  /** As the law names them from the tree of organs; null where it does not tell. */
  lawfulReconsiderationOrgans: readonly string[] | null
}

/** The request a letter is about. */
export interface LetterRequest {
  requestNo: string
  /** 收到申请之日; null before receipt is confirmed. */
  receivedOn: Day | null
  applicantName: string
  /** An organisation is addressed 你单位, a person 您. */
  applicantIsOrganisation: boolean
  /** What was asked for, in the applicant's words. */
  asked: string
  correctionAskedOn: Day | null
  correctionReceivedOn: Day | null
  /** The day on which the answer period was extended, and by how many working days. */
  extension: { on: Day; workingDays: number } | null
}

/** In every letter about a request. */
export interface RequestLetterFacts {
  sender: LetterSender
  request: LetterRequest
  documentNo: string | null
  date: Day
  /** The day of the fact that the letter belongs to; the date of the letter when left out. */
  eventDay?: Day
}

/** One answer; several in a letter make a mixed answer. */
export interface AnswerItem {
  /** What this item asked for, in short; needed in a mixed answer. */
  asked?: string
  kind: AnswerKind
  content: string
  reasons: string
  searchRecord?: string
  /** The articles cited, when they are more than those of the kind. */
  articles?: string
}

/** One finding of the audit of an annual report. */
export interface RectificationFinding {
  no: number
  title: string
  place: string
  found: string
  expected: string
  article: string
  suggestion: string
}

/** What each kind of letter is composed from. Days are legal days; texts are plain. */
export interface LetterFacts {
  receipt: RequestLetterFacts & { channel: ReceiptChannel; dueOn: Day | null }
  correctionNotice: RequestLetterFacts & { items: string; guidance: string; replyBy: Day }
  reasonsRequest: RequestLetterFacts & { volume: string; replyBy: Day }
  extensionNotice: RequestLetterFacts & {
    reason: string
    workingDays: number
    /** Null while a consultation is open: the clock stands still and no day is known. */
    previousDue: Day | null
    newDue: Day | null
  }
  delayNotice: RequestLetterFacts & { reason: string; newDue: Day }
  thirdPartyLetter: RequestLetterFacts & { thirdParty: string; information: string }
  consultationNotice: RequestLetterFacts & { partyLabel: string; sentOn: Day }
  coAuthorLetter: RequestLetterFacts & { toOrgan: string; information: string }
  otherOrganLetter: RequestLetterFacts & { toOrgan: string; information: string; replyBy: Day }
  assistanceLetter: RequestLetterFacts & { toDepartment: string; task: string; replyBy: Day }
  thirdPartyDecision: RequestLetterFacts & {
    thirdParty: string
    information: string
    /** What the third party said; null when it kept silent. */
    opinion: string | null
    disclosed: boolean
    reasons: string
  }
  feeNotice: RequestLetterFacts & {
    basis: 'byItem' | 'byVolume'
    /** The steps of the tariff, as `itemFee` and `pageFee` explain them. */
    steps: readonly string[]
    amountYuan: number
    payBy: Day
    howToPay: string
  }
  answer: RequestLetterFacts & {
    items: readonly AnswerItem[]
    /** Further requests of the same applicant that the letter answers (并案). */
    others?: readonly LetterRequest[]
    attachments: readonly string[]
    servedByInternet: boolean
  }
  correctionOfRecordReply: RequestLetterFacts & {
    result: RecordCorrectionOutcome
    /** To which organ it was forwarded, or where to apply; null when the content tells. */
    toOrgan: string | null
    content: string
    reasons: string
    servedByInternet: boolean
  }
  withdrawalConfirmation: RequestLetterFacts & { withdrawnOn: Day; note: string | null }
  serviceRecord: RequestLetterFacts & {
    document: string
    addressee: string
    mode: ServiceMode
    servedOn: Day | null
    trackingNo: string | null
  }
  searchRecord: RequestLetterFacts & {
    places: string
    keywords: string
    period: string
    person: string
    searchedOn: Day
    result: string
  }
  rectificationNotice: {
    toOrgan: string
    reportTitle: string
    year: number
    findings: readonly RectificationFinding[]
    replyBy: Day
    fromOrgan: string
    date: Day
    documentNo?: string | null
    headMark?: string | null
    phone?: string | null
    imprint?: ImprintPlaces
  }
}
