import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { RequestRow } from '../api/types.ts'
import { queryOf, type RequestFilter } from './request-filter.ts'

export type ListName = 'work' | 'requests'

/** Everybody who can be given requests in the organs in reach. */
export const assigneesQuery = queryOptions({
  queryKey: ['requests', 'assignees'],
  queryFn: () => bodyOf(api.GET('/api/requests/assignees')),
  staleTime: 60_000,
})

/** How many requests a filter finds. */
export function requestCountQuery({ sort: _sort, ...filter }: RequestFilter) {
  return queryOptions({
    queryKey: ['requests', 'count', filter],
    queryFn: () => bodyOf(api.GET('/api/requests/count', { params: { query: queryOf(filter) } })),
  })
}

/** Milliseconds between two looks at a case file that is being made. */
const LOOK_AGAIN = 1_000

/** The case file of a request that the person asked for last. */
export function caseFileQuery(requestId: string) {
  return queryOptions({
    queryKey: ['caseFile', requestId],
    queryFn: () => bodyOf(api.GET('/api/requests/{id}/case-file', { params: { path: { id: requestId } } })),
    refetchInterval: ({ state }) => (state.data?.caseFile?.state === 'waiting' ? LOOK_AGAIN : false),
  })
}

/** Has the case file made; the answer is how it stands. */
export function useStartCaseFile(requestId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/requests/{id}/case-file', { params: { path: { id: requestId } } })),
    onSuccess: (caseFile) => keep(client, caseFileQuery(requestId).queryKey, { caseFile }),
  })
}

export function savedViewsQuery(list: ListName) {
  return queryOptions({
    queryKey: ['views', list],
    queryFn: () => bodyOf(api.GET('/api/views', { params: { query: { list } } })),
    staleTime: 5 * 60_000,
  })
}

export function useSaveView(list: ListName) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (view: { name: string; filter: RequestFilter; isDefault: boolean }) =>
      bodyOf(api.POST('/api/views', { body: { list, ...view, filter: view.filter as Record<string, string> } })),
    onSuccess: (views) => client.setQueryData(savedViewsQuery(list).queryKey, views),
  })
}

export function useDeleteView(list: ListName) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => bodyOf(api.DELETE('/api/views/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: savedViewsQuery(list).queryKey }),
  })
}

const targetsOf = (rows: readonly RequestRow[]) =>
  rows.map(({ id, version }) => ({ requestId: id, expectedVersion: version }))

function useFreshLists() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['work'] })
    void client.invalidateQueries({ queryKey: ['requests'] })
    void client.invalidateQueries({ queryKey: ['request'] })
  }
}

/** Gives many requests to one person; each answer says whether it was done. */
export function useAssignMany() {
  return useMutation({
    mutationFn: ({ rows, to }: { rows: readonly RequestRow[]; to: string | null }) =>
      bodyOf(api.POST('/api/requests/assignments', { body: { requests: targetsOf(rows), to } })),
    onSuccess: useFreshLists(),
  })
}

export type RetentionTerm = 'permanent' | 'thirtyYears' | 'tenYears'

/** Archives many requests; without a term that of the organ holds. */
export function useArchive() {
  return useMutation({
    mutationFn: ({ rows, term }: { rows: readonly RequestRow[]; term: RetentionTerm | null }) =>
      bodyOf(api.POST('/api/archive', { body: { requests: targetsOf(rows), ...(term && { term }) } })),
    onSuccess: useFreshLists(),
  })
}
