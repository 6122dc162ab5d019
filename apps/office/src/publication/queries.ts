import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { ItemDetail } from '../api/types.ts'

export interface ItemFilter {
  status?: string
  organId?: string
  category?: string
  q?: string
}

/** What an item says: everything but its place in the review. */
export interface ItemContent {
  title: string
  category: string
  formedOn: string
  documentNo: string | null
  genre: string | null
  keywords: string[]
  summary: string | null
  bodyHtml: string
  normativeDocument: boolean
}

export function itemsQuery(filter: ItemFilter) {
  return infiniteQueryOptions({
    queryKey: ['items', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/items', { params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

export function itemSearchQuery(q: string) {
  return queryOptions({
    queryKey: ['items', 'search', q],
    queryFn: () => bodyOf(api.GET('/api/items', { params: { query: { q, limit: 10 } } })),
  })
}

export function itemQuery(id: string) {
  return queryOptions({
    queryKey: ['item', id],
    queryFn: () => bodyOf(api.GET('/api/items/{id}', { params: { path: { id } } })),
  })
}

/** Keeps the item as the server answered it, and lets lists be fetched afresh. */
function useKeepItem() {
  const client = useQueryClient()
  return async (detail: ItemDetail) => {
    await keep(client, itemQuery(detail.id).queryKey, detail)
    void client.invalidateQueries({ queryKey: ['items'] })
    void client.invalidateQueries({ queryKey: ['work'] })
  }
}

export function useDraftItem() {
  return useMutation({
    mutationFn: (body: ItemContent & { organId: string }) => bodyOf(api.POST('/api/items', { body })),
    onSuccess: useKeepItem(),
  })
}

export function useReviseItem(id: string) {
  return useMutation({
    mutationFn: (body: ItemContent & { expectedVersion: number }) =>
      bodyOf(api.PUT('/api/items/{id}', { params: { path: { id } }, body })),
    onSuccess: useKeepItem(),
  })
}

interface SentCommand {
  command: string
  body: Record<string, unknown>
  expectedVersion: number
}

export function useItemCommand(id: string) {
  return useMutation({
    mutationFn: ({ command, body, expectedVersion }: SentCommand) =>
      bodyOf(
        api.POST('/api/items/{id}/actions/{command}', {
          params: { path: { id, command } },
          body: { expectedVersion, ...body },
        }),
      ),
    onSuccess: useKeepItem(),
  })
}
