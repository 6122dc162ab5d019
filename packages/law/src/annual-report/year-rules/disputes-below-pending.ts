import { numberAt } from '../audit/audit-context.ts'
import { disputeGroups } from '../audit/blank-totals.ts'
import { plain } from '../audit/wording.ts'
import type { YearRule } from '../audit/year-rule.ts'
import { disputeGroupLabel } from '../form/cell-addresses.ts'

/** Cases pending at the end of a year are counted again in the next. */
export const disputesBelowPending: YearRule = {
  code: 'DISPUTES_BELOW_PENDING',
  lawId: 'R-C2',
  severity: 'warning',
  title: '复议诉讼总计不小于上一年度尚未审结数',
  basis: '上一年度尚未审结的案件在本年度继续统计',
  check({ report, previous, year }) {
    return disputeGroups.flatMap((group) => {
      const total = numberAt(report.tables.disputes, group, 'total')
      const pending = numberAt(previous.tables.disputes, group, 'pending')
      if (total === null || pending === null || total >= pending) return []
      return [
        {
          where: `disputes.${group}`,
          message:
            `${disputeGroupLabel(group)}：${year - 1}年度尚未审结${plain(pending)}件，` +
            `${year}年度总计只有${plain(total)}件，请核对上年未结案件是否漏计。`,
          cells: [`disputes.${group}.total`],
          found: total,
          expected: `不小于${plain(pending)}`,
        },
      ]
    })
  },
}
