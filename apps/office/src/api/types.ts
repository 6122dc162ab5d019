import type { ReportTables } from '@gongkai/law/annual-report'
import type { components } from './schema.generated.ts'
import type { WithTables } from './with-tables.ts'

type Schemas = components['schemas']

export type ErrorBody = Schemas['ErrorAnswer']
export type ErrorKind = ErrorBody['error']['kind']

/** 案卷: being made, made, or not. */
export type CaseFile = Schemas['CaseFile']
export type Session = Schemas['Session']
export type OrganRow = Schemas['OrganRow']
export type AnswerSettings = Schemas['AnswerSettings']
export type PersonRow = Schemas['PersonRow']
export type NewPerson = Schemas['NewPersonInput']

export type Step = Schemas['Step']
export type Action = Schemas['Action']
export type ActionField = Schemas['ActionField']
export type HistoryEntry = Schemas['HistoryEntry']
export type Attachment = Schemas['Attachment']

export type RequestRow = Schemas['RequestRow']
export type RequestDetail = Schemas['RequestDetail']
export type NewRequest = Schemas['NewRequestInput']
export type CalendarDay = RequestDetail['calendar'][number]
export type Level = RequestRow['level']
export type WorkCounts = Schemas['WorkList']['counts']

export type ItemRow = Schemas['ItemRow']
export type ItemDetail = Schemas['ItemDetail']
export type NewItem = Schemas['NewItemInput']

export type DisputeRow = Schemas['DisputeRow']
export type DisputeDetail = Schemas['DisputeDetail']
export type NewDispute = Schemas['NewDisputeInput']

export type AnnualReportRow = Schemas['AnnualReportRow']
export type AnnualReportDetail = WithTables<Schemas['ComposedAnnualReport']>
export type CellDetail = Schemas['CellDetail']

export type ImportedReportRow = Schemas['ImportedReportRow']
export type Reading = WithTables<Schemas['Reading']>
export type JudgedFinding = Schemas['JudgedFinding']
export type ImportedReportDetail = Omit<Schemas['ImportedReport'], 'reading' | 'effectiveTables'> & {
  reading: Reading | null
  /** The reading with the corrections over it. */
  effectiveTables: ReportTables | null
}
export type CellCorrection = ImportedReportDetail['corrections'][number]
export type Place = Reading['evidence'][string]['place']

export type Light = ImportedReportRow['light']
export type ImportedReportCounts = Schemas['ImportedReportCounts']
export type ImportBatch = Schemas['ImportBatch']
export type ImportBatchFile = Schemas['ImportBatchFile']
export type AuditRule = Schemas['AuditRule']
export type AuditRuleList = Schemas['AuditRuleList']
export type RolledUpRegion = Schemas['RolledUpRegion']
