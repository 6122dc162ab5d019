import type { AuditRule } from '../audit/audit-rule.ts'
import { sectionName } from '../audit/wording.ts'

const narrativeSections = ['overview', 'problems', 'other'] as const

/** A heading with nothing below it. */
export const sectionEmpty: AuditRule = {
  code: 'SECTION_EMPTY',
  lawId: 'R-N5',
  severity: 'warning',
  title: '各部分应有内容',
  basis: '《政府信息公开条例》第五十条；没有事项的写“无”',
  check({ report }) {
    return narrativeSections
      .filter((section) => report.sections[section] && (report.narrative[section] ?? '').trim() === '')
      .map((section) => ({
        where: section,
        ...(section === 'other' ? { severity: 'info' as const } : {}),
        message:
          section === 'other'
            ? `“${sectionName(section)}”只有标题没有内容；没有其他事项的，请写明“无”，并说明信息处理费收取情况。`
            : `“${sectionName(section)}”只有标题没有内容，请补充。`,
        cells: [],
      }))
  },
}
