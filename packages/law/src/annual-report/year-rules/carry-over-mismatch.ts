import { numberAt } from '../audit/audit-context.ts'
import { requestColumnKeys } from '../audit/blank-totals.ts'
import { columnName, plain } from '../audit/wording.ts'
import type { YearRule } from '../audit/year-rule.ts'

/** What a report carries over is what the report before carried forward, for each column. */
export const carryOverMismatch: YearRule = {
  code: 'CARRY_OVER_MISMATCH',
  lawId: 'R-B6',
  severity: 'error',
  title: '上年结转数等于上一年度报告的结转下年数',
  basis: '年度报告格式：第二项“上年结转”与上一年度第四项“结转下年度继续办理”为同一批申请',
  check({ report, previous, year }) {
    if (!report.tables.requests?.carriedOver || !previous.tables.requests?.carriedForward) return []
    return requestColumnKeys.flatMap((column) => {
      const over = numberAt(report.tables.requests, 'carriedOver', column)
      const forward = numberAt(previous.tables.requests, 'carriedForward', column)
      // Blanks on both sides agree; a blank beside a number counts as 0, as in the other equations.
      if ((over ?? 0) === (forward ?? 0)) return []
      return [
        {
          where: column,
          message:
            `“${columnName(column)}”列：${year - 1}年度报告结转下年度${plain(forward ?? 0)}件，` +
            `${year}年度报告上年结转填写为${plain(over ?? 0)}件，两年不衔接。机构调整的，请在第六部分说明。`,
          cells: [`requests.carriedOver.${column}`],
          found: over,
          expected: forward ?? 0,
        },
      ]
    })
  },
}
