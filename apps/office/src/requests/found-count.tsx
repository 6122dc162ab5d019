import { useQuery } from '@tanstack/react-query'
import { requestCountQuery } from './desk-queries.ts'
import type { RequestFilter } from './request-filter.ts'

/** How many requests the filter finds; it is counted beside the list, which never waits for it. */
export function FoundCount({ filter }: { filter: RequestFilter }) {
  const found = useQuery(requestCountQuery(filter)).data
  if (found === undefined) return null
  return (
    <p className="in quiet" role="status">
      共 {found.count ?? '1000 以上'} 件
    </p>
  )
}
