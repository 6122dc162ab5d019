import type { AuditRule } from '../audit/audit-rule.ts'
import { reportForms } from '../form/report-forms.ts'

/** The tables are those of the format in force for the year reported on. */
export const formatYearMismatch: AuditRule = {
  code: 'FORMAT_YEAR_MISMATCH',
  lawId: null,
  severity: 'error',
  title: '表格格式与报告年度相符',
  basis: '国办公开办函〔2019〕60号适用于2019、2020年度报告；国办公开办函〔2021〕30号自2021年度报告起适用',
  check({ report }) {
    const { format, year } = report
    if (format === null || year === null) return []
    const due = year < reportForms['2021'].years.from ? '2019' : '2021'
    if (due === format) return []
    return [
      {
        where: 'document',
        message:
          format === '2019'
            ? `${year}年度报告沿用了2019年的旧表格，应改用国办公开办函〔2021〕30号规定的格式。`
            : `${year}年度报告使用了2021年起才适用的表格，与报告年度不符。`,
        cells: [],
        found: format,
        expected: due,
      },
    ]
  },
}
