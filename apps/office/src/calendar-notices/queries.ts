import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { components } from '../api/schema.generated.ts'

type Schemas = components['schemas']

export type Calendar = Schemas['Calendar']
export type HolidayNotice = Schemas['HolidayNoticeInput']
export type DueChange = Schemas['DueChangeList']['rows'][number]

export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => bodyOf(api.GET('/api/calendar')),
})

export const dueChangesQuery = infiniteQueryOptions({
  queryKey: ['calendar', 'changes'],
  queryFn: ({ pageParam }) =>
    bodyOf(
      api.GET('/api/calendar/changes', { params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } } }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

/** Loads a notice; due days of open requests are computed anew by a job, so the changes come a little later. */
export function useLoadNotice() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: HolidayNotice) => bodyOf(api.POST('/api/calendar/notices', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: calendarQuery.queryKey }),
  })
}
