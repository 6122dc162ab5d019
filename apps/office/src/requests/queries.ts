import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { CommandBody } from '../parts/command-values.ts'
import type { NewRequest } from '../api/types.ts'
import { queryOf, type RequestFilter } from './request-filter.ts'

export function requestsQuery(filter: RequestFilter) {
  return infiniteQueryOptions({
    queryKey: ['requests', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/requests', {
          params: { query: { ...queryOf(filter), limit: 50, ...(pageParam && { cursor: pageParam }) } },
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

/** The request with identity and contacts in full; the server records who asked. */
export function identityQuery(id: string) {
  return queryOptions({
    queryKey: ['request', id, 'identity'],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/requests/{id}', { params: { path: { id }, query: { identity: 'true' } } }))).form,
    // asked for once, by a person, and forgotten with the page
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

interface SentCommand {
  command: string
  body: CommandBody
  expectedVersion: number
}

/** What is known of the documents of an answer; whether they may change depends on the steps of the request. */
export const documentsKey = (requestId: string) => ['request', requestId, 'documents'] as const

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
    onSuccess: async (detail) => {
      await keep(client, requestQuery(id).queryKey, detail)
      void client.invalidateQueries({ queryKey: documentsKey(id) })
      void client.invalidateQueries({ queryKey: ['work'] })
      void client.invalidateQueries({ queryKey: ['requests'] })
    },
  })
}

/** Adds a file to a request; the answer is the request as it stands afterwards. */
export function useAttachFile(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return bodyOf(
        api.POST('/api/requests/{id}/attachments', {
          params: { path: { id } },
          // the API's document has no words for a multipart body; the client sends a form as it is
          body: form as never,
        }),
      )
    },
    onSuccess: (detail) => keep(client, requestQuery(id).queryKey, detail),
  })
}

export function useRegisterRequest() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewRequest) => bodyOf(api.POST('/api/requests', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['work'] })
      void client.invalidateQueries({ queryKey: ['requests'] })
    },
  })
}
