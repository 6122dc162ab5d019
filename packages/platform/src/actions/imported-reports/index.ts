export {
  type ImportedReportChanged,
  type ImportedReportTarget,
  changeImportedReport,
} from './change-imported-report.ts'
export { chooseOrgan } from './choose-organ.ts'
export { type CorrectCell, correctCell, takeBackCorrection } from './correct-cell.ts'
export {
  confirmFinding,
  dismissFinding,
  type FindingTarget,
  sendBackFinding,
  takeBackDecision,
} from './decide-finding.ts'
export { countImportedReports, type ImportedReportCounts } from './count-imported-reports.ts'
export { effectiveReport, effectiveReportOfRow } from './effective-report.ts'
export { exportImportedReports } from './export-imported-reports.ts'
export type { ImportedReportFilter } from './imported-report-filter.ts'
export { type ImportReports, importReports } from './import-reports.ts'
export { type DecisionKind, decisionLabels, type ImportedReportEvent } from './imported-report-event.ts'
export {
  type ChangedGround,
  countJudged,
  type JudgedFinding,
  judgeFindings,
  standingFindings,
} from './judge-findings.ts'
export {
  type IssueRectification,
  issueRectification,
  previewRectification,
  readRectificationFile,
} from './issue-rectification.ts'
export { matchOrgan } from './match-organ.ts'
export { publishImportedReport } from './publish-imported-report.ts'
export {
  type CorrectionView,
  type FindingView,
  type ImportedReportDetail,
  readImportedReport,
} from './read-imported-report.ts'
export {
  type ImportedReportOrder,
  type ImportedReportQuery,
  type ImportedReportRow,
  importedReportsById,
  listImportedReports,
} from './read-imported-reports.ts'
export { readOriginalFile } from './read-original-file.ts'
export type { ReadReport, ReportFile } from './read-report.ts'
export type { AmendedReportView, RectificationLetterView } from './rectification-letters.ts'
export { type RectificationNotice, rectificationOf } from './rectification.ts'
export { rereadReport } from './reread-report.ts'
export { type RolledUpRegion, rollUpRegion } from './roll-up-region.ts'
