import type { AuditRule } from '../audit/audit-rule.ts'
import { sectionName } from '../audit/wording.ts'

const narrativeSections = ['overview', 'problems', 'other'] as const

/** The three sections of prose are in the report; the other three show as tables. */
export const missingSection: AuditRule = {
  code: 'MISSING_SECTION',
  lawId: null,
  severity: 'error',
  title: '报告应包含规定的六个部分',
  basis: '《政府信息公开条例》第五十条；年度报告内容不能遗漏',
  check({ report }) {
    return narrativeSections
      .filter((section) => !report.sections[section])
      .map((section) => ({
        where: section,
        message: `报告缺少“${sectionName(section)}”部分，请按规定格式补充。`,
        cells: [],
      }))
  },
}
