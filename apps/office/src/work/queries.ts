import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { queryOf, type RequestFilter } from '../requests/request-filter.ts'

/** Open requests in reach that a filter finds, due soonest first, page by page. */
export const workQuery = (filter: RequestFilter) =>
  infiniteQueryOptions({
    queryKey: ['work', 'list', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/work', {
          params: { query: { ...queryOf(filter), limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

/** What the person was asked to help with. */
export const assistanceQuery = queryOptions({
  queryKey: ['work', 'assistance'],
  queryFn: () => bodyOf(api.GET('/api/work/assistance')),
})

/** How much work there is, for the menu. */
export const workCountsQuery = queryOptions({
  queryKey: ['work', 'counts'],
  queryFn: async () => (await bodyOf(api.GET('/api/work', { params: { query: { limit: 1 } } }))).counts,
})

/** Disputes in which the organ owes a reply, due soonest first. */
export const owedRepliesQuery = queryOptions({
  queryKey: ['work', 'replies'],
  queryFn: () => bodyOf(api.GET('/api/work/replies')),
})

/** What is due in a period. */
export const dueCalendarQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['work', 'calendar', from, to],
    queryFn: () => bodyOf(api.GET('/api/work/calendar', { params: { query: { from, to } } })),
  })
