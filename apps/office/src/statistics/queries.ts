import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { paths } from '../api/schema.generated.ts'

type Given = NonNullable<paths['/api/statistics/requests']['get']['parameters']['query']>
export type StatisticsQuery = Given & { from: string; to: string }
export type RequestStatistics = Awaited<ReturnType<NonNullable<ReturnType<typeof statisticsQuery>['queryFn']>>>

/** Requests of a period in numbers. */
export function statisticsQuery(query: StatisticsQuery) {
  return queryOptions({
    queryKey: ['statistics', query],
    queryFn: () => bodyOf(api.GET('/api/statistics/requests', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}
