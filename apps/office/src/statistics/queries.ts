import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { paths } from '../api/schema.generated.ts'

export type StatisticsQuery = paths['/api/statistics/requests']['get']['parameters']['query']
export type RequestStatistics = Awaited<ReturnType<NonNullable<ReturnType<typeof statisticsQuery>['queryFn']>>>

/** Requests of a period in numbers. */
export function statisticsQuery(query: StatisticsQuery) {
  return queryOptions({
    queryKey: ['statistics', query],
    queryFn: () => bodyOf(api.GET('/api/statistics/requests', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}
