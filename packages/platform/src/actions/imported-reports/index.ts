export { type ImportReports, importReports } from './import-reports.ts'
export type { ImportedReportEvent } from './imported-report-event.ts'
export { matchOrgan } from './match-organ.ts'
export { publishImportedReport } from './publish-imported-report.ts'
export {
  type ImportedReportDetail,
  type ImportedReportRow,
  importedReportsById,
  listImportedReports,
  readImportedReport,
} from './read-imported-reports.ts'
export type { ReadReport, ReportFile } from './read-report.ts'
