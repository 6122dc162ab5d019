import type { AuditRule } from '../audit/audit-rule.ts'
import { tableName } from '../audit/wording.ts'
import type { TableKey } from '../report.ts'

const tableKeys: TableKey[] = ['proactive', 'requests', 'disputes']

/** All three statutory tables are in the report. */
export const missingTable: AuditRule = {
  code: 'MISSING_TABLE',
  lawId: null,
  severity: 'error',
  title: '报告应包含三张法定表格',
  basis: '《政府信息公开条例》第五十条；年度报告格式第二、三、四部分',
  check({ report }) {
    return tableKeys
      .filter((key) => report.tables[key] === null)
      .map((key) => ({
        where: key,
        message: `报告中没有“${tableName(key)}”，请按规定格式补充。`,
        cells: [],
      }))
  },
}
