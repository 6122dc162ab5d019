import { numberAt } from '../audit/audit-context.ts'
import type { AuditRule } from '../audit/audit-rule.ts'
import { plain } from '../audit/wording.ts'

/** A document issued in the year is in force at its end, or was repealed in it. 2021 format. */
export const issuedExceedsStock: AuditRule = {
  code: 'ISSUED_EXCEEDS_STOCK',
  lawId: 'R-A2',
  severity: 'warning',
  title: '本年制发件数不超过现行有效件数与本年废止件数之和',
  basis: '年度报告格式（2021）第二部分：本年制发的文件年末或者现行有效，或者已经废止',
  check({ proactive, format, label }) {
    if (format !== '2021') return []
    return ['regulations', 'normativeDocuments'].flatMap((row) => {
      const issued = numberAt(proactive, row, 'issued')
      const repealed = numberAt(proactive, row, 'repealed')
      const inForce = numberAt(proactive, row, 'inForce')
      if (issued === null || inForce === null || issued <= inForce + (repealed ?? 0)) return []
      return [
        {
          where: `proactive.${row}`,
          message:
            `“${label(`proactive.${row}.issued`)}”填写为${plain(issued)}，大于现行有效${plain(inForce)}件与` +
            `本年废止${plain(repealed ?? 0)}件之和，请核对现行有效件数是否漏计本年新制发的文件。`,
          cells: [`proactive.${row}.issued`, `proactive.${row}.repealed`, `proactive.${row}.inForce`],
          found: issued,
          expected: `不超过${plain(inForce + (repealed ?? 0))}`,
        },
      ]
    })
  },
}
