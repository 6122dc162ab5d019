import { numberAt } from '../audit/audit-context.ts'
import { plain } from '../audit/wording.ts'
import type { YearRule } from '../audit/year-rule.ts'

/** The stock of documents in force moves by what was issued and repealed. 2021 format. */
export const inForceMismatch: YearRule = {
  code: 'IN_FORCE_MISMATCH',
  lawId: 'R-A1',
  severity: 'warning',
  title: '现行有效件数与上一年度衔接',
  basis: '年度报告格式（2021）第二部分：现行有效件数随本年制发、废止增减；失效、合并、清理会造成差异',
  check({ report, previous, year, label }) {
    if (report.format !== '2021' || previous.format !== '2021') return []
    return ['regulations', 'normativeDocuments'].flatMap((row) => {
      const before = numberAt(previous.tables.proactive, row, 'inForce')
      const inForce = numberAt(report.tables.proactive, row, 'inForce')
      const issued = numberAt(report.tables.proactive, row, 'issued')
      const repealed = numberAt(report.tables.proactive, row, 'repealed')
      if (before === null || inForce === null || issued === null || repealed === null) return []
      const expected = before + issued - repealed
      if (expected === inForce) return []
      return [
        {
          where: `proactive.${row}`,
          message:
            `“${label(`proactive.${row}.inForce`)}”填写为${plain(inForce)}，而${year - 1}年度${plain(before)}件加本年制发` +
            `${plain(issued)}件减本年废止${plain(repealed)}件应为${plain(expected)}件；有失效、合并或清理的，请说明。`,
          cells: [`proactive.${row}.inForce`, `proactive.${row}.issued`, `proactive.${row}.repealed`],
          found: inForce,
          expected,
        },
      ]
    })
  },
}
