import type { AuditRule } from '../audit/audit-rule.ts'
import { brokenEquations } from '../audit/equations.ts'
import { suggestCorrection } from '../audit/suggest-correction.ts'
import { plain } from '../audit/wording.ts'
import { requestRowLabel } from '../form/cell-addresses.ts'

/** The six columns of a row of the request table add up to its printed total. */
export const requestRowSum: AuditRule = {
  code: 'REQ_ROW_SUM',
  lawId: 'R-B2',
  severity: 'error',
  title: '申请情况表各行六类申请人之和等于该行总计',
  basis: '年度报告格式：“总计”栏为自然人与各类法人或其他组织之和',
  check({ report, equations, format, label }) {
    return brokenEquations(equations, 'REQ_ROW_SUM').map((equation) => {
      const suggestion = suggestCorrection(equation, equations, report.tables, label)
      return {
        where: equation.where,
        message:
          `“${requestRowLabel(equation.where, format)}”行：六类申请人合计为${plain(equation.partsSum)}，` +
          `表中总计填写为${plain(equation.wholeSum)}，相差${plain(Math.abs(equation.partsSum - equation.wholeSum))}。`,
        cells: [...equation.parts, ...equation.whole],
        found: equation.wholeSum,
        expected: equation.partsSum,
        ...(suggestion ? { suggestion } : {}),
      }
    })
  },
}
