import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { momentInWords } from '../../words/dates.ts'
import { batchesQuery } from './queries.ts'

/** The last batches with how far they are; nothing where there is none. */
export function LatestBatches() {
  const batches = useQuery(batchesQuery).data ?? []
  if (batches.length === 0) return null
  return (
    <details className="in" open={batches.some(({ waiting, opening }) => waiting > 0 || opening > 0)}>
      <summary>最近的批量导入（{batches.length}）</summary>
      <ul>
        {batches.map(({ id, name, createdAt, total, waiting, unreadable }) => (
          <li key={id}>
            <Link to={`/imported-reports/batches/${id}`}>{name}</Link>{' '}
            <span className="quiet">
              {momentInWords(createdAt)}，{total - waiting} ／ {total} 个文件
              {unreadable > 0 && `，${unreadable} 个读不出`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
