import type { AuditRule } from '../audit/audit-rule.ts'
import type { OrganKind } from '../organ-kind.ts'

/** Statutory last day of publication in the following year. Townships and sub-districts follow local timetables. */
function lastDay(kind: OrganKind, year: number): { day: string; text: string } | null {
  switch (kind) {
    case 'department':
    case 'stateCouncilDepartment':
      return { day: `${year + 1}-01-31`, text: '县级以上人民政府部门应当在1月31日前公布' }
    case 'countyGovernment':
    case 'cityGovernment':
    case 'prefectureGovernment':
    case 'provincialGovernment':
      return { day: `${year + 1}-03-31`, text: '县级以上地方人民政府的年度报告应当在3月31日前公布' }
    default:
      return null
  }
}

/**
 * Published by 31 January (departments) or 31 March (governments). A warning and not an error: the date on a page may
 * be the day on which it was moved to a new site.
 */
export const publishedLate: AuditRule = {
  code: 'PUBLISHED_LATE',
  lawId: 'R-D1',
  severity: 'warning',
  title: '按期公布年度报告',
  basis: '《政府信息公开条例》第四十九条：部门每年1月31日前、县级以上地方人民政府每年3月31日前公布上一年度报告',
  check({ report, organKind }) {
    if (report.publishDate === null || report.year === null) return []
    const due = lastDay(organKind, report.year)
    if (due === null || report.publishDate <= due.day) return []
    return [
      {
        where: 'publishDate',
        message: `页面显示公布日期为${report.publishDate}，${due.text}（${due.day}前），请核对是否逾期。`,
        cells: [],
        found: report.publishDate,
        expected: due.day,
      },
    ]
  },
}
