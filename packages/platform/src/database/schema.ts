import type { Day } from '@gongkai/law'
import type { RuleSetting } from '@gongkai/law/annual-report'
import type { Role as LawRole } from '@gongkai/law/people'
import type { RedactionMark } from '@gongkai/law/redaction'
import type { AnswerSettings, ErasureOutcome } from '@gongkai/law/requests'
import type { ColumnType, Generated, JSONColumnType, Kysely, Transaction as KyselyTransaction } from 'kysely'
import type { LetterSettings } from '../letters/letter-settings.ts'

/** `date` columns come and go as legal days `YYYY-MM-DD`: the pool parses them as text, see `open.ts`. */
type Timestamp = ColumnType<Date, Date | string | undefined, Date | string>

export type OrganKind =
  | 'province'
  | 'city'
  | 'county'
  | 'township'
  | 'subdistrict'
  | 'department'
  | 'dispatchedAgency'
  | 'authorisedOrganisation'

/** What the guide (政府信息公开指南) must say about an organ. OGI 12. */
export interface OrganGuide {
  office?: string
  address?: string
  hours?: string
  phone?: string
  fax?: string
  email?: string
  introduction?: string
}

export interface OrganTable {
  id: string
  parent_id: string | null
  path: string
  name: string
  short_name: string
  kind: OrganKind
  organ_code: string | null
  document_mark: string | null
  guide: JSONColumnType<OrganGuide, string | undefined, string>
  answer_settings: JSONColumnType<Partial<AnswerSettings>, string | undefined, string>
  demonstration: Generated<boolean>
  sort_order: Generated<number>
  created_at: Timestamp
  retention_term: Generated<RetentionTerm>
}

export interface PersonTable {
  id: string
  username: string
  display_name: string
  active: Generated<boolean>
  must_change_password: Generated<boolean>
  created_at: Timestamp
}

/** The roles people hold; `applicant` is nobody's assignment. */
export type Role = Exclude<LawRole, 'applicant'>

export interface RoleAssignmentTable {
  person_id: string
  organ_id: string
  role: Role
}

export type StreamKind = 'request' | 'item' | 'annualReport' | 'importedReport' | 'dispute'

export interface EventTable {
  organ_id: string
  stream_kind: StreamKind
  stream_id: string
  version: number
  type: string
  schema_version: Generated<number>
  day: Day
  body: JSONColumnType<Record<string, unknown>>
  person_id: string | null
  recorded_at: Timestamp
}

export interface RequestTable {
  id: string
  organ_id: string
  request_no: string
  query_code_hash: Buffer
  status: string
  channel: string
  applicant_kind: string
  subject: string
  submitted_on: Day
  received_on: Day | null
  due_on: Day | null
  due_provisional: Generated<boolean>
  clock_running: Generated<boolean>
  answered_on: Day | null
  answer_kind: string | null
  document_no: string | null
  delivered_on: Day | null
  closed_on: Day | null
  assigned_to: string | null
  next_step: string | null
  matter: Generated<string>
  split_from: string | null
  /** The request that answers for this one (并案). */
  joint_lead: string | null
  /** Working days from receipt to the first answer. */
  answer_days: number | null
  in_time: boolean | null
  archived_on: Day | null
  retention_term: RetentionTerm | null
  appraise_on: Day | null
  /** How the applicant's wish that personal data be erased stands; null when there is none. */
  erasure: Generated<'asked' | ErasureOutcome | null>
  version: number
  updated_at: Timestamp
}

/** 保管期限: how long a closed file is kept. */
export type RetentionTerm = 'permanent' | 'thirtyYears' | 'tenYears'

export interface RequestFormTable {
  request_id: string
  organ_id: string
  applicant_kind: string
  name: Buffer
  identity_kind: string | null
  identity_number: Buffer | null
  phone: Buffer | null
  email: Buffer | null
  postal_address: Buffer | null
  representative: Buffer | null
  contact_person: Buffer | null
  content: string
  document_title: string | null
  document_no: string | null
  purpose: string | null
  provision_form: string | null
  obtaining_route: string | null
  applicant_key: Buffer | null
  agent_name: Buffer | null
  agent_identity_number: Buffer | null
  agent_phone: Buffer | null
}

export interface PastRequestImportTable {
  id: string
  organ_id: string
  file_name: string
  sha256: Buffer
  state: 'read' | 'importing' | 'finished'
  created_by: string | null
  created_at: Timestamp
  finished_at: Date | null
}

export interface PastRequestRowTable {
  import_id: string
  row: number
  shown: JSONColumnType<object, string, string>
  faults: string[]
  done: Generated<boolean>
  request_id: string | null
}

export interface ThirdPartyTable {
  request_id: string
  consultation_id: string
  organ_id: string
  name: Buffer
  contact: Buffer | null
  address: Buffer | null
  reply: Buffer | null
}

export interface AssistanceTable {
  request_id: string
  id: string
  organ_id: string
  person_id: string
  asked_on: Day
  due_on: Day
  returned_on: Day | null
}

export interface HolidayNoticeTable {
  document_no: string
  year: number
  published_on: Day
  notice: ColumnType<unknown, string, string>
  loaded_by: string | null
  loaded_at: Timestamp
}

export interface DueChangeTable {
  id: string
  organ_id: string
  request_id: string
  document_no: string
  due_before: Day | null
  due_after: Day | null
  provisional_before: boolean
  provisional_after: boolean
  changed_at: Timestamp
}

export type Validity = 'inForce' | 'expired' | 'repealed' | 'amended'

export interface ItemTable {
  id: string
  organ_id: string
  status: string
  title: string
  category: string
  index_no: string | null
  document_no: string | null
  genre: string | null
  subject_category: string | null
  keywords: Generated<string[]>
  summary: string | null
  body_html: Generated<string>
  body_text: Generated<string>
  formed_on: Day
  published_on: Day | null
  withdrawn_on: Day | null
  withdrawal_reason: string | null
  validity: Generated<Validity>
  normative_document: Generated<boolean>
  author_id: string
  version: number
  updated_at: Timestamp
}

export interface NumberSequenceTable {
  organ_id: string
  sequence: string
  year: number
  last: number
}

export interface DisputeTable {
  id: string
  organ_id: string
  request_id: string | null
  kind: 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration'
  filed_on: Day
  closed_on: Day | null
  outcome: 'upheld' | 'corrected' | 'other' | null
  status: Generated<string>
  role: Generated<'originalOrgan' | 'reconsiderationOrgan'>
  decided_by: Generated<string>
  case_no: string | null
  decision: string | null
  decision_no: string | null
  /** The last day for the organ's reply; null when none is owed. */
  reply_due_on: Day | null
  decision_due_on: Day | null
  due_provisional: Generated<boolean>
  version: Generated<number>
  updated_at: Timestamp
}

export interface AnnualFigureTable {
  organ_id: string
  year: number
  cell: string
  /** `numeric`: read as text by the driver, so that money keeps its digits. */
  value: ColumnType<string, number | string, number | string>
  entered_by: string | null
  entered_at: Timestamp
}

export interface AnnualReportTable {
  id: string
  organ_id: string
  year: number
  format: '2019' | '2021'
  source: 'composed' | 'imported'
  status: 'draft' | 'published'
  title: string
  tables: ColumnType<unknown, string, string>
  narrative: ColumnType<unknown, string, string>
  published_on: Day | null
  imported_report_id: string | null
  version: number
  updated_at: Timestamp
}

export interface ImportedReportTable {
  id: string
  organ_id: string
  about_organ_id: string | null
  file_name: string
  file_id: string
  readable: boolean
  reason: string | null
  organ_name: string | null
  year: number | null
  format: string | null
  reading: ColumnType<unknown, string | null, string | null>
  findings: ColumnType<unknown, string | undefined, string>
  errors: Generated<number>
  warnings: Generated<number>
  imported_by: string | null
  imported_at: Timestamp
  version: Generated<number>
  corrections: ColumnType<unknown, string | undefined, string>
  undecided: Generated<number>
  rule_set_version: string | null
  audited_at: Date | null
  doubtful: ColumnType<boolean, never, never>
  light: ColumnType<ReportLight, never, never>
  badness: ColumnType<number, never, never>
}

/** One light for one imported report; `decided`: people have decided about everything that was found. */
export type ReportLight = 'unreadable' | 'errors' | 'doubtful' | 'warnings' | 'clean' | 'decided'

/** A sentence of the newest imported report of an organ's year, without its text. */
export interface SiblingSentenceTable {
  organ_id: string
  year: number
  section: 'overview' | 'problems'
  /** 32 bits, signed as the database has them. */
  hash: number
  length: number
  parent_id: string
  /** An `imported_report`, or a published `annual_report` composed here. */
  report_id: string
  arrived_at: ColumnType<Date, Date, never>
}

/** One row: of which version the views are, see `views/views-version.ts`. */
export interface ViewVersionTable {
  only_row: Generated<boolean>
  version: number
  made_at: ColumnType<Date, Date, Date>
  /** The version that is being made; null when none is. */
  target_version: number | null
  /** Of the steps of the rebuild the one at work, from 0. */
  step: Generated<number>
  /** Where its next page begins. */
  after_stream: string | null
  /** Rows of the step made so far. */
  done: Generated<number>
}

export interface ImportBatchTable {
  id: string
  organ_id: string
  name: string
  created_by: string | null
  created_at: Timestamp
}

export type ImportFileState = 'waiting' | 'read' | 'unreadable' | 'duplicate' | 'archive' | 'opened' | 'refused'

export interface ImportFileTable {
  id: string
  batch_id: string
  organ_id: string
  position: ColumnType<number, never, never>
  path: string
  state: ImportFileState
  reason: string | null
  file_id: string | null
  sha256: Buffer | null
  same_as: string | null
  finished_at: Date | null
}

/** Append-only: the latest row of an organ and code holds. */
export interface AuditRuleSettingTable {
  seq: ColumnType<number, never, never>
  organ_id: string
  code: string
  setting: RuleSetting | 'inherit'
  reason: string
  set_by: string | null
  set_at: Timestamp
}

export type FileOwnerKind =
  | 'request'
  | 'item'
  | 'importedReport'
  | 'annualReport'
  | 'dispute'
  | 'answerOriginal'
  | 'answerCopy'

/** 遮盖: how far a document that goes out with an answer is. */
export type RedactionState = 'draft' | 'finished' | 'noneNeeded' | 'discarded'

export interface RedactionTable {
  id: string
  organ_id: string
  request_id: string
  original_file: string
  pages: number
  state: RedactionState
  marks: JSONColumnType<RedactionMark[], string | undefined, string>
  words: Buffer | null
  proof: Buffer | null
  copy_file: string | null
  reason: string | null
  version: Generated<number>
  added_by: string | null
  added_at: Timestamp
  changed_by: string | null
  changed_at: Timestamp
  served_version: number | null
}

/** 案卷: asked for and made by a job, kept for a time. */
export interface CaseFileTable {
  id: string
  organ_id: string
  request_id: string
  with_identity: boolean
  fingerprint: Buffer
  plan: Buffer | null
  state: 'waiting' | 'ready' | 'failed'
  done: Generated<number>
  total: number
  pages: number | null
  left_out: number | null
  reason: string | null
  created_by: string | null
  created_at: Timestamp
  finished_at: Date | null
  expires_at: Date | null
}

export interface FileTable {
  id: string
  organ_id: string
  owner_kind: FileOwnerKind
  owner_id: string
  file_name: string
  media_type: string
  size: number
  sha256: Buffer
  created_at: Timestamp
}

export interface AuditEntryTable {
  seq: ColumnType<number, number, never>
  at: ColumnType<Date, Date, never>
  person_id: string | null
  organ_id: string | null
  action: string
  object_kind: string
  object_id: string
  outcome: 'done' | 'refused'
  detail: ColumnType<Record<string, unknown>, string, never>
  previous_hash: Buffer
  hash: Buffer
}

/** Entries committed with their action and waiting for their place in the chain; see `audit-trail/`. */
export interface AuditIntakeTable {
  id: ColumnType<number, never, never>
  at: Timestamp
  person_id: string | null
  organ_id: string | null
  action: string
  object_kind: string
  object_id: string
  outcome: 'done' | 'refused'
  detail: ColumnType<Record<string, unknown>, string, never>
}

export interface LetterSettingTable {
  organ_id: string
  version: number
  settings: JSONColumnType<Partial<LetterSettings>, string, never>
  changed_by: string | null
  changed_at: ColumnType<Date, Date, never>
}

/** A letter is about one request or one imported report. */
export interface LetterTable {
  id: string
  organ_id: string
  request_id: string | null
  imported_report_id: string | null
  kind: string
  addressee: string
  title: string
  document_no: string | null
  joint_with: string | null
  event_version: number
  content: Buffer
  settings_version: number
  dated: Day
  issued_by: string | null
  issued_at: ColumnType<Date, Date, never>
}

export interface LetterFileTable {
  letter_id: string
  format: 'docx' | 'pdf'
  sha256: Buffer
  size: number
  made_at: ColumnType<Date, Date, never>
}

export interface CredentialTable {
  person_id: string
  password_hash: string
  password_changed_at: Timestamp
  failures: Generated<number>
  locked_until: Date | null
}

export interface SessionTable {
  token_hash: Buffer
  person_id: string
  csrf_token: string
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  user_agent: string | null
  address: string | null
}

export interface DeliveryAttemptTable {
  id: string
  job_key: string
  task: string
  attempt: number
  succeeded: boolean
  message: string | null
  at: Timestamp
  channel: string | null
  object_id: string | null
  occasion: string | null
}

/** Wrong tries at query codes; the key is a SHA-256. */
export interface WrongTryTable {
  key: Buffer
  failures: number
  since: Timestamp
}

/** A request form that was not submitted yet; `form` is sealed. */
export interface RequestDraftTable {
  code_hash: Buffer
  form: Buffer
  saved_at: Timestamp
  expires_at: Timestamp
}

export type ApplicantActKind = 'correctionFiles' | 'paymentProof' | 'answerReceived' | 'erasureAsked' | 'dataExported'

export interface ApplicantActTable {
  id: string
  request_id: string
  organ_id: string
  kind: ApplicantActKind
  day: Day
  note: Buffer | null
  file_ids: Generated<string[]>
  answer_version: number | null
  at: Timestamp
}

export interface SatisfactionTable {
  request_id: string
  answer_version: number
  organ_id: string
  score: number
  word: Buffer | null
  day: Day
}

export interface PersonContactTable {
  person_id: string
  email: Buffer | null
}

export interface ReminderTable {
  id: string
  person_id: string
  organ_id: string
  kind: string
  object_id: string
  request_no: string
  day: Day
  due_on: Day | null
  read_at: Date | null
}

export interface CalendarFeedTable {
  person_id: string
  token_hash: Buffer
  created_at: Timestamp
}

export type RequestListName = 'work' | 'requests'

export interface SavedViewTable {
  id: string
  person_id: string
  list: RequestListName
  name: string
  filter: JSONColumnType<Record<string, string>, string, string>
  is_default: boolean
  created_at: Timestamp
}

export interface RequestNoteTable {
  id: string
  request_id: string
  organ_id: string
  person_id: string | null
  text: Buffer
  at: Timestamp
}

export interface ReasonTemplateTable {
  id: string
  organ_id: string
  use: 'answer' | 'correction'
  name: string
  text: string
  changed_by: string | null
  changed_at: Timestamp
}

export interface HandoverTable {
  id: string
  organ_id: string
  from_person: string
  to_person: string
  by_person: string | null
  reason: string
  at: Timestamp
  requests: ColumnType<unknown, string, never>
}

export interface InstallationTable {
  key: string
  value: ColumnType<unknown, string, string>
}

/** All tables of the records, as the numbered migrations make them. */
export interface Schema {
  organ: OrganTable
  person: PersonTable
  role_assignment: RoleAssignmentTable
  event: EventTable
  request: RequestTable
  request_form: RequestFormTable
  past_request_import: PastRequestImportTable
  past_request_row: PastRequestRowTable
  third_party: ThirdPartyTable
  assistance: AssistanceTable
  holiday_notice: HolidayNoticeTable
  due_change: DueChangeTable
  item: ItemTable
  number_sequence: NumberSequenceTable
  dispute: DisputeTable
  annual_figure: AnnualFigureTable
  annual_report: AnnualReportTable
  imported_report: ImportedReportTable
  import_batch: ImportBatchTable
  import_file: ImportFileTable
  audit_rule_setting: AuditRuleSettingTable
  file: FileTable
  audit_entry: AuditEntryTable
  audit_intake: AuditIntakeTable
  credential: CredentialTable
  session: SessionTable
  delivery_attempt: DeliveryAttemptTable
  wrong_try: WrongTryTable
  request_draft: RequestDraftTable
  applicant_act: ApplicantActTable
  satisfaction: SatisfactionTable
  person_contact: PersonContactTable
  reminder: ReminderTable
  calendar_feed: CalendarFeedTable
  installation: InstallationTable
  sibling_sentence: SiblingSentenceTable
  view_version: ViewVersionTable
  letter_setting: LetterSettingTable
  letter: LetterTable
  letter_file: LetterFileTable
  redaction: RedactionTable
  case_file: CaseFileTable
  saved_view: SavedViewTable
  request_note: RequestNoteTable
  reason_template: ReasonTemplateTable
  handover: HandoverTable
}

export type Database = Kysely<Schema>

/** What query functions take: they never open a transaction of their own. */
export type Transaction = KyselyTransaction<Schema>
