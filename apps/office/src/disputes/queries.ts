import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { DisputeDetail, NewDispute } from '../api/types.ts'

export interface DisputeFilter {
  status?: string
  kind?: string
  organId?: string
  q?: string
}

export function disputesQuery(filter: DisputeFilter) {
  return infiniteQueryOptions({
    queryKey: ['disputes', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/disputes', {
          params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** The disputes about one request. */
export function disputesOfRequestQuery(requestId: string) {
  return queryOptions({
    queryKey: ['disputes', 'request', requestId],
    queryFn: () => bodyOf(api.GET('/api/disputes', { params: { query: { requestId, limit: 50 } } })),
  })
}

export function disputeQuery(id: string) {
  return queryOptions({
    queryKey: ['dispute', id],
    queryFn: () => bodyOf(api.GET('/api/disputes/{id}', { params: { path: { id } } })),
  })
}

/** Keeps the dispute as the server answered it, and lets lists be fetched afresh. */
function useKeepDispute() {
  const client = useQueryClient()
  return async (detail: DisputeDetail) => {
    await keep(client, disputeQuery(detail.id).queryKey, detail)
    void client.invalidateQueries({ queryKey: ['disputes'] })
  }
}

export function useFileDispute() {
  return useMutation({
    mutationFn: (body: NewDispute) => bodyOf(api.POST('/api/disputes', { body })),
    onSuccess: useKeepDispute(),
  })
}

interface SentCommand {
  command: string
  body: Record<string, unknown>
  expectedVersion: number
}

export function useDisputeCommand(id: string) {
  return useMutation({
    mutationFn: ({ command, body, expectedVersion }: SentCommand) =>
      bodyOf(
        api.POST('/api/disputes/{id}/actions/{command}', {
          params: { path: { id, command } },
          body: { expectedVersion, ...body },
        }),
      ),
    onSuccess: useKeepDispute(),
  })
}

export function useAddDocument(id: string) {
  return useMutation({
    mutationFn: ({ file, expectedVersion }: { file: File; expectedVersion: number }) => {
      const form = new FormData()
      form.append('file', file)
      return bodyOf(
        api.POST('/api/disputes/{id}/documents', {
          params: { path: { id }, query: { expectedVersion } },
          // the API's document has no words for a multipart body; the client sends a form as it is
          body: form as never,
        }),
      )
    },
    onSuccess: useKeepDispute(),
  })
}
