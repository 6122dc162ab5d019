import type { Day } from '../../day.ts'
import type { CellAddress, ReportFormat } from '../report.ts'
import { reportRow } from '../report-rows.ts'
import type { RequestRecord } from './records.ts'
import type { UncountedRecord } from './tallied-report.ts'

/** First and last day of the reporting period. */
export interface ReportPeriod {
  from: Day
  to: Day
}

/** The reporting period: 1 January to 31 December. */
export function reportPeriod(year: number): ReportPeriod {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

function whyUncounted(record: RequestRecord): string | null {
  if (record.receivedOn === null) return '尚未确认收到申请之日，暂不计入。'
  if ((record.closedOn === null) !== (record.outcome === null)) {
    return record.closedOn === null
      ? '已记录办理结果但没有办结日期，请补记办结日期后计入。'
      : `已于${record.closedOn}办结但没有办理结果，请补记答复类型后计入。`
  }
  if (record.closedOn !== null && record.closedOn < record.receivedOn) {
    return `办结日期${record.closedOn}早于收到申请之日${record.receivedOn}，请核对日期后计入。`
  }
  return null
}

/**
 * Rows of the request table in which a request is counted in the period: an inflow row (new, or carried over when it
 * was received earlier and still open on 1 January) and, matching it, one result row or 结转下年度 — or no row at all.
 */
function rowsOf(record: RequestRecord, period: ReportPeriod, format: ReportFormat): string[] {
  const { receivedOn, closedOn, outcome } = record
  if (receivedOn === null || receivedOn > period.to) return []
  if (closedOn !== null && closedOn < period.from) return []
  const inflow = receivedOn < period.from ? 'carriedOver' : 'newReceived'
  const finishedInPeriod = closedOn !== null && outcome !== null && closedOn <= period.to
  return [inflow, finishedInPeriod ? reportRow(outcome, format) : 'carriedForward']
}

/** Counts requests into cells: address → ids of the requests counted there. */
export function countRequests(
  records: readonly RequestRecord[],
  period: ReportPeriod,
  format: ReportFormat,
): { counted: Map<CellAddress, string[]>; uncounted: UncountedRecord[] } {
  const counted = new Map<CellAddress, string[]>()
  const uncounted: UncountedRecord[] = []
  for (const record of records) {
    const reason = whyUncounted(record)
    if (reason !== null) {
      uncounted.push({ id: record.id, reason })
      continue
    }
    for (const row of rowsOf(record, period, format)) {
      const address = `requests.${row}.${record.applicantKind}`
      const ids = counted.get(address)
      if (ids) ids.push(record.id)
      else counted.set(address, [record.id])
    }
  }
  return { counted, uncounted }
}
