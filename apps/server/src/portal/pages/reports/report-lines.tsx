import type { PublicReportRow } from '@gongkai/platform/public'
import { DateText } from '../../patterns/date.tsx'
import { DemonstrationMark, Status } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'

export const reportAddress = ({ organId, year, source }: PublicReportRow): string =>
  `/reports/${encodeURIComponent(organId)}/${year}${source === 'imported' ? '?source=imported' : ''}`

/** Published reports: title, where it comes from, what the automatic check says. */
export function ReportLines({ site, rows }: { site: Site; rows: readonly PublicReportRow[] }) {
  return (
    <ul className="lines">
      {rows.map((row) => (
        <li key={`${row.organId} ${row.year} ${row.source}`}>
          <a href={reportAddress(row)}>{row.title}</a>
          <span className="aside marks">
            {row.source === 'imported' ? (
              <Status kind="note" label="已公布年报" />
            ) : (
              <DemonstrationMark shown={site.organ(row.organId)?.demonstration === true} />
            )}{' '}
            {row.publishedOn !== null && <DateText day={row.publishedOn} />} <CheckMark row={row} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the check of an imported report found, in a word and a number. */
export function CheckMark({ row }: { row: Pick<PublicReportRow, 'errors' | 'warnings'> }) {
  const { errors, warnings } = row
  if (errors === null || warnings === null) return null
  if (errors > 0) return <Status kind="error" label={`${errors} 处有误`} />
  if (warnings > 0) return <Status kind="soon" label={`${warnings} 处提示`} />
  return <Status kind="done" label="核对相符" />
}
