import type { ImportedReportRow } from '@gongkai/platform/actions/imported-reports'

/** A row as the API shows it: moments as ISO 8601. */
export const presentRow = <Row extends ImportedReportRow>(row: Row) => ({
  ...row,
  importedAt: row.importedAt.toISOString(),
})
