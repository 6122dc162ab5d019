import type { CellAddress } from '../report.ts'
import type { ReportPeriod } from './count-requests.ts'
import type { DisputeRecord } from './records.ts'
import type { UncountedRecord } from './tallied-report.ts'

function whyUncounted(record: DisputeRecord): string | null {
  if (record.role === 'reconsiderationOrgan') {
    return '本机关以复议机关身份作共同被告，案件由作出原行政行为的机关统计，不计入本机关（国办公开办函〔2016〕201号）。'
  }
  if ((record.concludedOn === null) !== (record.outcome === null)) {
    return record.concludedOn === null
      ? '已记录审理结果但没有审结日期，请补记审结日期后计入。'
      : `已于${record.concludedOn}审结但没有审理结果，请补记结果后计入。`
  }
  if (record.concludedOn !== null && record.concludedOn < record.acceptedOn) {
    return `审结日期${record.concludedOn}早于受理日期${record.acceptedOn}，请核对日期后计入。`
  }
  return null
}

/**
 * Counts disputes into cells: cases open on 1 January or accepted in the period, by outcome, or 尚未审结 when not
 * concluded on 31 December. L201.
 */
export function countDisputes(
  records: readonly DisputeRecord[],
  period: ReportPeriod,
): { counted: Map<CellAddress, string[]>; uncounted: UncountedRecord[] } {
  const counted = new Map<CellAddress, string[]>()
  const uncounted: UncountedRecord[] = []
  for (const record of records) {
    const reason = whyUncounted(record)
    if (reason !== null) {
      uncounted.push({ id: record.id, reason })
      continue
    }
    const { acceptedOn, concludedOn, outcome } = record
    if (acceptedOn > period.to || (concludedOn !== null && concludedOn < period.from)) continue
    const concluded = concludedOn !== null && outcome !== null && concludedOn <= period.to
    const address = `disputes.${record.procedure}.${concluded ? outcome : 'pending'}`
    const ids = counted.get(address)
    if (ids) ids.push(record.id)
    else counted.set(address, [record.id])
  }
  return { counted, uncounted }
}
