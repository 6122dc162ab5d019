import type { ReportFilter } from './queries.ts'

const tables = [
  { as: 'xlsx', words: '工作簿（XLSX）' },
  { as: 'reports', words: '报告表（CSV）' },
  { as: 'findings', words: '问题表（CSV）' },
] as const

/** The table as files, with the filters of the list. */
export function ExportLinks({ filter }: { filter: ReportFilter }) {
  const set = Object.entries(filter).filter(([name, value]) => value && name !== 'order')
  return (
    <span className="export-links">
      导出：
      {tables.map(({ as, words }, index) => (
        <span key={as}>
          {index > 0 && '、'}
          <a href={`/api/imported-reports/export?${new URLSearchParams([...set, ['as', as]])}`} download>
            {words}
          </a>
        </span>
      ))}
    </span>
  )
}
