import { numberAt } from '../audit/audit-context.ts'
import type { AuditRule } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'

/** What was newly made public in the year is part of what is public in all. 2019 format. */
export const publicTotalTooSmall: AuditRule = {
  code: 'PUBLIC_TOTAL_TOO_SMALL',
  lawId: 'R-A3',
  severity: 'warning',
  title: '本年新公开数量不超过对外公开总数量',
  basis: '年度报告格式（2019）第二部分：对外公开总数量含本年新公开数量',
  check({ proactive, format, label }) {
    if (format !== '2019') return []
    return ['regulations', 'normativeDocuments'].flatMap((row) => {
      const disclosed = numberAt(proactive, row, 'disclosed')
      const total = numberAt(proactive, row, 'totalPublic')
      if (disclosed === null || total === null || disclosed <= total) return []
      const cells = [`proactive.${row}.disclosed`, `proactive.${row}.totalPublic`]
      return [
        {
          where: `proactive.${row}`,
          message: `“${label(cells[0] ?? '')}”为${plain(disclosed)}，大于对外公开总数量${plain(total)}，请核对。`,
          cells,
          found: disclosed,
          expected: `不超过${plain(total)}`,
        },
      ]
    })
  },
}
