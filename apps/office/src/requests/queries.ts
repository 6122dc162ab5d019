import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'

export interface RequestFilter {
  status?: string
  organId?: string
  q?: string
}

export function requestsQuery(filter: RequestFilter) {
  return infiniteQueryOptions({
    queryKey: ['requests', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/requests', {
          params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

export function requestSearchQuery(q: string) {
  return queryOptions({
    queryKey: ['requests', 'search', q],
    queryFn: () => bodyOf(api.GET('/api/requests', { params: { query: { q, limit: 10 } } })),
  })
}

export function requestQuery(id: string) {
  return queryOptions({
    queryKey: ['request', id],
    queryFn: () => bodyOf(api.GET('/api/requests/{id}', { params: { path: { id } } })),
  })
}

interface SentCommand {
  command: string
  body: Record<string, string | number>
  expectedVersion: number
}

/** Sends a command to a request; the answer is the request as it stands afterwards. */
export function useRequestCommand(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ command, body, expectedVersion }: SentCommand) =>
      bodyOf(
        api.POST('/api/requests/{id}/actions/{command}', {
          params: { path: { id, command } },
          body: { expectedVersion, ...body },
        }),
      ),
    onSuccess: (detail) => {
      client.setQueryData(requestQuery(id).queryKey, detail)
      void client.invalidateQueries({ queryKey: ['work'] })
      void client.invalidateQueries({ queryKey: ['requests'] })
    },
  })
}

export function useRegisterRequest() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Record<string, unknown>) => bodyOf(api.POST('/api/requests', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['work'] })
      void client.invalidateQueries({ queryKey: ['requests'] })
    },
  })
}
