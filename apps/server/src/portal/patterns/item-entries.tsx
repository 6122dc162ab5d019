import type { PublicItemRow } from '@gongkai/platform/public'
import type { Site } from '../site.ts'
import { DateText } from './date.tsx'
import { DemonstrationMark } from './status.tsx'

/** Published items: title, who, number, day. */
export function ItemEntries({ site, rows }: { site: Site; rows: readonly PublicItemRow[] }) {
  return (
    <ul className="entries results">
      {rows.map((row) => {
        const organ = site.organ(row.organId)
        return (
          <li key={row.id}>
            <a href={`/items/${row.id}`}>{row.title}</a>
            <DateText day={row.publishedOn} />
            <span className="meta">
              <span>{organ?.shortName}</span>
              <span>{row.documentNo ?? '无文号'}</span>
              <DemonstrationMark shown={organ?.demonstration === true} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
