import type { AnnualReport, CellValue, Finding, ReportFormat, ReportTables } from '@gongkai/law/annual-report'
import type { Day } from '@gongkai/law'

export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'refused'
  | 'tooLarge'
  | 'rateLimited'
  | 'fault'

export interface ErrorBody {
  error: { kind: ErrorKind; message: string; reasons: string[]; fields?: Record<string, string> }
}

export interface RoleRow {
  organId: string
  organName: string
  role: string
  roleLabel: string
}

export interface Person {
  id: string
  username: string
  displayName: string
  roles: RoleRow[]
}

export interface Session {
  person: Person
  csrfToken: string
  mustChangePassword: boolean
  today: Day
  permissions: string[]
}

export interface OrganRow {
  id: string
  parentId: string | null
  name: string
  shortName: string
  kind: string
  demonstration: boolean
}

export type Level = 'unconfirmed' | 'overdue' | 'dueSoon' | 'running' | 'paused' | 'closed'

export interface Step {
  day: Day
  text: string
  article: string
}

export interface RequestRow {
  id: string
  organId: string
  organName: string
  requestNo: string
  subject: string
  applicantName: string
  applicantKind: string
  applicantKindLabel: string
  channel: string
  channelLabel: string
  status: string
  statusLabel: string
  submittedOn: Day
  receivedOn: Day | null
  dueOn: Day | null
  dueProvisional: boolean
  clockRunning: boolean
  level: Level
  daysLeft: number | null
  version: number
  why: Step[]
}

export interface ActionField {
  name: string
  label: string
  kind: 'text' | 'longText' | 'day' | 'number' | 'select'
  required: boolean
  options?: { value: string; label: string; group?: string; help?: string }[]
  help?: string
  minimum?: number
  maximum?: number
  /** What the field is filled with beforehand. */
  suggestion?: string | number
}

export interface Action {
  command: string
  label: string
  consequence: string
  allowed: boolean
  reasons: string[]
  primary: boolean
  fields: ActionField[]
}

export interface HistoryEntry {
  version: number
  type: string
  label: string
  day: Day
  recordedAt: string
  personName: string | null
  article: string | null
  detail: string | null
}

export interface CalendarDay {
  day: Day
  kind: string
  ordinal: number | null
}

export interface RequestForm {
  name: string
  identityKind: string | null
  identityNumberMasked: string | null
  phone: string | null
  email: string | null
  postalAddress: string | null
  representative: string | null
  contactPerson: string | null
  content: string
  documentTitle: string | null
  documentNo: string | null
  purpose: string | null
  provisionForm: string
  obtainingRoute: string
}

export interface Attachment {
  id: string
  fileName: string
  size: number
  mediaType: string
  href: string
}

export interface RequestDetail extends RequestRow {
  form: RequestForm
  clock: { due: Day | null; running: boolean; provisional: boolean; steps: Step[] }
  calendar: CalendarDay[]
  history: HistoryEntry[]
  actions: Action[]
  attachments: Attachment[]
  answer: {
    kind: string
    kindLabel: string
    article: string
    reasons: string
    content: string
    documentNo: string
    answeredOn: Day
  } | null
}

export interface WorkCounts {
  overdue: number
  dueSoon: number
  running: number
  paused: number
  unconfirmed: number
  itemsInReview: number
}

export interface ItemRow {
  id: string
  organId: string
  organName: string
  title: string
  category: string
  categoryLabel: string
  status: string
  statusLabel: string
  indexNo: string | null
  formedOn: Day
  publishedOn: Day | null
  dueOn: Day | null
  level: Level
  authorName: string
  version: number
}

export interface ItemDetail extends ItemRow {
  documentNo: string | null
  genre: string | null
  subjectCategory: string | null
  keywords: string[]
  summary: string | null
  bodyHtml: string
  validity: string
  normativeDocument: boolean
  withdrawnOn: Day | null
  withdrawalReason: string | null
  history: HistoryEntry[]
  actions: Action[]
}

export interface AnnualReportRow {
  organId: string
  organName: string
  year: number
  status: 'draft' | 'published'
  source: 'composed' | 'imported'
  errors: number
  warnings: number
}

export interface AnnualReportDetail {
  organ: { id: string; name: string }
  year: number
  format: ReportFormat
  title: string
  status: 'draft' | 'published'
  source: 'composed' | 'imported'
  version: number
  tables: ReportTables
  cells: Record<string, { value: CellValue; records: number }>
  narrative: { overview: string | null; problems: string | null; other: string | null }
  findings: Finding[]
  publishedOn: Day | null
  /** Cells that people fill in because no record gives them. */
  enteredCells: string[]
  editable: boolean
}

export interface CellDetail {
  address: string
  label: string
  value: CellValue
  explanation: string
  records: {
    id: string
    kind: 'request' | 'item' | 'dispute' | 'figure' | 'cell'
    title: string
    day: Day | null
    href: string | null
  }[]
}

export interface ImportedReportRow {
  id: string
  fileName: string
  readable: boolean
  reason: string | null
  organName: string | null
  year: number | null
  format: ReportFormat | null
  errors: number
  warnings: number
  importedAt: string
  aboutOrganId: string | null
}

export type Place =
  | { kind: 'line'; line: number; column?: number }
  | { kind: 'cell'; table: number; row: number; column: number; line: number }
  | { kind: 'page'; page: number; line: number }

export interface ReadingMessage {
  severity: 'info' | 'warning'
  text: string
  line?: number
}

export interface Reading extends AnnualReport {
  file: string
  fileType: string
  encoding: string
  evidence: Record<string, { place: Place; raw: string }>
  messages: ReadingMessage[]
  original: string[]
}

export interface ImportedReportDetail extends ImportedReportRow {
  reading: Reading | null
  findings: Finding[]
}

export interface Page<Row> {
  rows: Row[]
  next: string | null
}
