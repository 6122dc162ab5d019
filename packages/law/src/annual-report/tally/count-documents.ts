import type { CellAddress, ReportFormat } from '../report.ts'
import type { ReportPeriod } from './count-requests.ts'
import type { DocumentRecord } from './records.ts'

/** Columns in which a document counts: made and repealed in the year are flows, in force a stock on 31 December. */
function columnsOf(record: DocumentRecord, period: ReportPeriod, format: ReportFormat): string[] {
  const within = (day: string | null) => day !== null && day >= period.from && day <= period.to
  const until = (day: string | null) => day !== null && day <= period.to
  const columns: string[] = []
  if (format === '2021') {
    if (within(record.issuedOn)) columns.push('issued')
    if (within(record.repealedOn)) columns.push('repealed')
    if (until(record.issuedOn) && !until(record.repealedOn)) columns.push('inForce')
  } else {
    if (within(record.issuedOn)) columns.push('produced')
    if (within(record.publishedOn)) columns.push('disclosed')
    if (until(record.publishedOn)) columns.push('totalPublic')
  }
  return columns
}

/** Counts regulations and normative documents into the cells of 第二十条第（一）项. */
export function countDocuments(
  records: readonly DocumentRecord[],
  period: ReportPeriod,
  format: ReportFormat,
): Map<CellAddress, string[]> {
  const counted = new Map<CellAddress, string[]>()
  for (const record of records) {
    for (const column of columnsOf(record, period, format)) {
      const address = `proactive.${record.kind}.${column}`
      const ids = counted.get(address)
      if (ids) ids.push(record.id)
      else counted.set(address, [record.id])
    }
  }
  return counted
}
