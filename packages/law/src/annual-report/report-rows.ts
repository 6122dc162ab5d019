import { type AnswerKind, reportRowIn, reportRowOf, withdrawnReportRow } from '../requests/answer-kinds.ts'
import type { ReportFormat } from './report.ts'

/** How a request ended: with an answer of some kind, or because the applicant withdrew it (撤回). */
export type RequestOutcome = AnswerKind | 'withdrawn'

/** The row of the request table in which a finished request is counted; a withdrawal is 其他处理. AR19, AR21. */
export function reportRow(outcome: RequestOutcome, format: ReportFormat): string {
  return outcome === 'withdrawn' ? reportRowIn(format, withdrawnReportRow) : reportRowOf(outcome, format)
}
