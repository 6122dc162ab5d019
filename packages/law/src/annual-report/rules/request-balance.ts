import type { AuditRule } from '../audit/audit-rule.ts'
import { brokenEquations } from '../audit/equations.ts'
import { suggestCorrection } from '../audit/suggest-correction.ts'
import { columnName, plain } from '../audit/wording.ts'

/** 第一项加第二项之和，等于第三项加第四项之和, for each column. */
export const requestBalance: AuditRule = {
  code: 'REQ_BALANCE',
  lawId: 'R-B1',
  severity: 'error',
  title: '新收与结转之和等于办理总计与结转下年之和',
  basis: '年度报告格式表内勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
  check({ report, equations, label }) {
    return brokenEquations(equations, 'REQ_BALANCE').map((equation) => {
      const count = (row: string) => {
        const value = report.tables.requests?.[row]?.[equation.where]
        return typeof value === 'number' ? plain(value) : '空白'
      }
      const suggestion = suggestCorrection(equation, equations, report.tables, label)
      return {
        where: equation.where,
        message:
          `“${columnName(equation.where)}”列不平衡：本年新收${count('newReceived')}加上年结转${count('carriedOver')}为` +
          `${plain(equation.partsSum)}，办理结果总计${count('totalHandled')}加结转下年度${count('carriedForward')}为` +
          `${plain(equation.wholeSum)}，相差${plain(Math.abs(equation.partsSum - equation.wholeSum))}。`,
        cells: [...equation.parts, ...equation.whole],
        found: equation.wholeSum,
        expected: equation.partsSum,
        ...(suggestion ? { suggestion } : {}),
      }
    })
  },
}
