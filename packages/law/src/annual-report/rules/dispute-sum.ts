import type { AuditRule } from '../audit/audit-rule.ts'
import { brokenEquations } from '../audit/equations.ts'
import { suggestCorrection } from '../audit/suggest-correction.ts'
import { plain } from '../audit/wording.ts'
import { disputeGroupLabel } from '../form/cell-addresses.ts'

/** The four outcomes of a procedure add up to its printed total. */
export const disputeSum: AuditRule = {
  code: 'DIS_SUM',
  lawId: 'R-C1',
  severity: 'error',
  title: '复议、诉讼各结果之和等于总计',
  basis: '年度报告格式：“总计”为结果维持、结果纠正、其他结果、尚未审结四项之和',
  check({ report, equations, label }) {
    return brokenEquations(equations, 'DIS_SUM').map((equation) => {
      const suggestion = suggestCorrection(equation, equations, report.tables, label)
      return {
        where: equation.where,
        message:
          `${disputeGroupLabel(equation.where)}：结果维持、结果纠正、其他结果、尚未审结合计为${plain(equation.partsSum)}，` +
          `总计填写为${plain(equation.wholeSum)}，相差${plain(Math.abs(equation.partsSum - equation.wholeSum))}。`,
        cells: [...equation.parts, ...equation.whole],
        found: equation.wholeSum,
        expected: equation.partsSum,
        ...(suggestion ? { suggestion } : {}),
      }
    })
  },
}
