import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'

/** Open requests in reach, due soonest first, page by page. */
export const workQuery = infiniteQueryOptions({
  queryKey: ['work', 'list'],
  queryFn: ({ pageParam }) =>
    bodyOf(api.GET('/api/work', { params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } } })),
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
