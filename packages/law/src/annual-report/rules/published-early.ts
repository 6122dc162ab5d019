import type { AuditRule } from '../audit/audit-rule.ts'

/** A report cannot be out before the year it covers is over. */
export const publishedEarly: AuditRule = {
  code: 'PUBLISHED_EARLY',
  lawId: 'R-D1',
  severity: 'warning',
  title: '统计期限届满后公布年度报告',
  basis: '年度报告统计期限为当年1月1日至12月31日，期满后才有全年数据',
  check({ report }) {
    if (report.publishDate === null || report.year === null) return []
    const end = `${report.year}-12-31`
    if (report.publishDate >= end) return []
    return [
      {
        where: 'publishDate',
        message: `页面显示公布日期为${report.publishDate}，早于统计期限届满日${end}，请核对公布日期或报告年度。`,
        cells: [],
        found: report.publishDate,
        expected: end,
      },
    ]
  },
}
