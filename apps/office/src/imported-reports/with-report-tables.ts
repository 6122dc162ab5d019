import type { ReportTables } from '@gongkai/law/annual-report'
import type { components } from '../api/schema.generated.ts'
import type { ImportedReportDetail } from '../api/types.ts'
import { withTables } from '../api/with-tables.ts'

/** An imported report with its tables, read and effective, typed by the law. */
export function withReportTables(report: components['schemas']['ImportedReport']): ImportedReportDetail {
  return {
    ...report,
    reading: report.reading && withTables(report.reading),
    effectiveTables: report.effectiveTables as ReportTables | null,
  }
}
