import type { AuditRule } from '../audit/audit-rule.ts'
import { reportForms } from '../form/report-forms.ts'

/** Every row of the table of section 二 is printed. */
export const proactiveRowMissing: AuditRule = {
  code: 'PROACTIVE_ROW_MISSING',
  lawId: null,
  severity: 'warning',
  title: '主动公开情况表不得缺行',
  basis: '年度报告格式第二部分：表格各行不得增删，没有数据填0',
  check({ proactive, format }) {
    if (!proactive) return []
    return reportForms[format].proactive.flatMap(({ heading, rows }) =>
      rows
        .filter(({ key }) => !proactive[key])
        .map(({ key, label }) => ({
          where: `proactive.${key}`,
          message: `主动公开情况表“${heading}”缺少“${label}”一行，请按规定格式补充。`,
          cells: [],
        })),
    )
  },
}
