import { numberAt } from '../audit/audit-context.ts'
import type { AuditRule } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'

const newReceived = 'requests.newReceived.total'
const carriedOver = 'requests.carriedOver.total'

/** The number of requests that the prose gives is the one of the table, with or without those carried over. */
export const narrativeMismatch: AuditRule = {
  code: 'NARRATIVE_MISMATCH',
  lawId: 'R-N1',
  severity: 'error',
  title: '文字所述收到申请数与表格一致',
  basis: '年度报告文字与表格应当一致；新收申请数量以申请情况表第一项总计为准',
  check({ report, requests, blankTotals, isUncertain }) {
    const claimed = report.claims.newReceived
    if (claimed === undefined || claimed === null || !requests?.newReceived) return []
    // A blank total among others is a finding of its own, and what the reader could not place is no blank.
    const unknown = (address: string, value: number | null) =>
      blankTotals.has(address) || (value === null && isUncertain('requests'))
    const printed = numberAt(requests, 'newReceived', 'total')
    if (unknown(newReceived, printed)) return []
    const received = printed ?? 0
    if (claimed === received) return []
    const printedOver = numberAt(requests, 'carriedOver', 'total')
    if (unknown(carriedOver, printedOver)) return []
    const carried = printedOver ?? 0
    if (claimed === received + carried) return []
    return [
      {
        where: 'newReceived',
        message:
          `文字说明收到申请${plain(claimed)}件，申请情况表本年新收总计为${plain(received)}件` +
          `（加上年结转为${plain(received + carried)}件），两处不一致。`,
        cells: [newReceived, carriedOver],
        found: claimed,
        expected: received,
      },
    ]
  },
}
