import type { Reading } from '@gongkai/documents/annual-report'
import type { ReportTables } from '@gongkai/law/annual-report'
import type { Corrections } from './imported-report-record.ts'

/**
 * What counts: the reading with the corrections of people over it. The reading itself stays as it is; evidence and
 * everything but the tables are its own.
 */
export function effectiveReport<Report extends { tables: ReportTables }>(
  reading: Report,
  corrections: Readonly<Corrections>,
): Report {
  const addresses = Object.keys(corrections)
  if (addresses.length === 0) return reading
  const tables: ReportTables = { ...reading.tables }
  for (const address of addresses) {
    const [table, row = '', column = ''] = address.split('.')
    if (table !== 'proactive' && table !== 'requests' && table !== 'disputes') continue
    const value = corrections[address]?.value ?? null
    tables[table] = { ...tables[table], [row]: { ...tables[table]?.[row], [column]: value } }
  }
  return { ...reading, tables }
}

/** The effective report of a row of `imported_report`; null for a file that could not be read. */
export function effectiveReportOfRow(row: { reading: unknown; corrections: unknown }): Reading | null {
  const reading = row.reading as Reading | null
  return reading === null ? null : effectiveReport(reading, row.corrections as Corrections)
}
