import { numberAt } from '../audit/audit-context.ts'
import { plain } from '../audit/wording.ts'
import type { YearRule } from '../audit/year-rule.ts'

/** No more documents can be repealed than there were. 2021 format. */
export const repealedExceedsStock: YearRule = {
  code: 'REPEALED_EXCEEDS_STOCK',
  lawId: 'R-A2',
  severity: 'warning',
  title: '本年废止件数不超过原有件数与本年制发件数之和',
  basis: '年度报告格式（2021）第二部分：废止的文件应是原已有效或本年制发的文件',
  check({ report, previous, year, label }) {
    if (report.format !== '2021' || previous.format !== '2021') return []
    return ['regulations', 'normativeDocuments'].flatMap((row) => {
      const before = numberAt(previous.tables.proactive, row, 'inForce')
      const issued = numberAt(report.tables.proactive, row, 'issued')
      const repealed = numberAt(report.tables.proactive, row, 'repealed')
      if (before === null || issued === null || repealed === null || repealed <= before + issued) return []
      return [
        {
          where: `proactive.${row}.repealed`,
          message:
            `“${label(`proactive.${row}.repealed`)}”填写为${plain(repealed)}，` +
            `大于${year - 1}年度现行有效${plain(before)}件与本年制发${plain(issued)}件之和${plain(before + issued)}，请核对。`,
          cells: [`proactive.${row}.repealed`, `proactive.${row}.issued`],
          found: repealed,
          expected: `不超过${plain(before + issued)}`,
        },
      ]
    })
  },
}
