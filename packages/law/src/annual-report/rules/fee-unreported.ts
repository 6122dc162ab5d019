import { numberAt } from '../audit/audit-context.ts'
import type { AuditRule } from '../audit/audit-rule.ts'
import { requestColumnKeys } from '../audit/blank-totals.ts'
import { plain } from '../audit/wording.ts'

/** Where requests lapsed because a fee was not paid, section 六 says something about fees. */
export const feeUnreported: AuditRule = {
  code: 'FEE_UNREPORTED',
  lawId: 'R-N4',
  severity: 'warning',
  title: '有逾期不缴费的，第六部分应说明收取信息处理费情况',
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；年度报告第六部分报告收取信息处理费情况',
  check({ report, requests }) {
    const other = report.narrative.other
    if (other === null || other.includes('费')) return []
    const lapsed = Math.max(0, ...requestColumnKeys.map((column) => numberAt(requests, 'otherOverdueFee', column) ?? 0))
    if (lapsed === 0) return []
    return [
      {
        where: 'other',
        message: `申请情况表中有${plain(lapsed)}件因逾期未缴费不再处理，第六部分却没有说明信息处理费收取情况，请补充。`,
        cells: ['requests.otherOverdueFee.total'],
        found: lapsed,
      },
    ]
  },
}
