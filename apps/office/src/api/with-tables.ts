import type { ReportTables } from '@gongkai/law/annual-report'

/** A document of the API cannot name the tables, rows and columns of the form; the law can. */
export type WithTables<Report extends { tables: unknown }> = Omit<Report, 'tables'> & { tables: ReportTables }

/** The same report with its tables typed by the law. The server writes them from the same form data. */
export function withTables<Report extends { tables: unknown }>(report: Report): WithTables<Report> {
  return report as WithTables<Report>
}
