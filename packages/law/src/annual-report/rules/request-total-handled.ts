import type { AuditRule } from '../audit/audit-rule.ts'
import { brokenEquations } from '../audit/equations.ts'
import { suggestCorrection } from '../audit/suggest-correction.ts'
import { columnName, plain } from '../audit/wording.ts'

/** The result rows （一） to （六） of a column add up to the printed （七）总计. */
export const requestTotalHandled: AuditRule = {
  code: 'REQ_TOTAL_HANDLED',
  lawId: 'R-B3、R-B4',
  severity: 'error',
  title: '各项办理结果之和等于（七）总计',
  basis: '年度报告格式：第三项“（七）总计”为（一）至（六）各项办理结果之和',
  check({ report, equations, label }) {
    return brokenEquations(equations, 'REQ_TOTAL_HANDLED').map((equation) => {
      const suggestion = suggestCorrection(equation, equations, report.tables, label)
      return {
        where: equation.where,
        message:
          `“${columnName(equation.where)}”列：（一）至（六）各项办理结果合计为${plain(equation.partsSum)}，` +
          `（七）总计填写为${plain(equation.wholeSum)}，相差${plain(Math.abs(equation.partsSum - equation.wholeSum))}。`,
        cells: [...equation.parts.filter((cell) => isPrinted(cell, report.tables.requests)), ...equation.whole],
        found: equation.wholeSum,
        expected: equation.partsSum,
        ...(suggestion ? { suggestion } : {}),
      }
    })
  },
}

function isPrinted(cell: string, rows: Record<string, unknown> | null): boolean {
  return Boolean(rows?.[cell.split('.')[1] ?? ''])
}
