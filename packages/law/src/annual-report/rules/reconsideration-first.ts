import { countAt } from '../audit/audit-context.ts'
import type { AuditRule } from '../audit/audit-rule.ts'
import { disputeOutcomes } from '../audit/blank-totals.ts'
import { plain } from '../audit/wording.ts'

/** Since 2024 a refusal must go to reconsideration before a court hears it. */
const since = 2024

/** Suits without reconsideration first are rare since 2024 and need a second look. */
export const reconsiderationFirst: AuditRule = {
  code: 'RECONSIDERATION_FIRST',
  lawId: 'R-C',
  severity: 'info',
  title: '2024年起不予公开类案件应先经行政复议',
  basis:
    '《行政复议法》（2023年修订）第二十三条第一款第（四）项：申请政府信息公开，行政机关不予公开的，应当先申请行政复议',
  check({ report, disputes }) {
    if (report.year === null || report.year < since || !disputes?.litigationDirect) return []
    const printed = countAt(disputes, 'litigationDirect', 'total')
    const parts = disputeOutcomes.reduce((sum, outcome) => sum + countAt(disputes, 'litigationDirect', outcome), 0)
    const cases = Math.max(printed, parts)
    if (cases <= 0) return []
    return [
      {
        where: 'disputes.litigationDirect',
        message:
          `“未经复议直接起诉”填写了${plain(cases)}件。2024年起，不服不予公开决定的应先申请行政复议，` +
          '请核对这些案件是否属于可以直接起诉的情形，或应计入“复议后起诉”。',
        cells: ['disputes.litigationDirect.total'],
        found: cases,
      },
    ]
  },
}
