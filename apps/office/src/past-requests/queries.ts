import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { components } from '../api/schema.generated.ts'

type Schemas = components['schemas']

export type PastRequestImport = Schemas['PastRequestImport']
export type PastRequestPreview = Schemas['PastRequestPreview']
export type PastRequestRow = Schemas['PastRequestRows']['rows'][number]

/** Milliseconds between two looks at an import that runs. */
const LOOK_AGAIN = 1_000

export function pastImportQuery(id: string) {
  return queryOptions({
    queryKey: ['pastImport', id],
    queryFn: () => bodyOf(api.GET('/api/past-request-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'importing' ? LOOK_AGAIN : false),
  })
}

/** How the columns of the file were taken: known only to who has just sent it. */
export const headingsKey = (id: string) => ['pastImport', id, 'headings']

/** `state` is part of the key: when the import has run, the rows are others. */
export function pastRowsQuery(id: string, faultyOnly: boolean, state: PastRequestImport['state']) {
  return infiniteQueryOptions({
    queryKey: ['pastImport', id, 'rows', faultyOnly, state],
    queryFn: ({ pageParam: after }) =>
      bodyOf(
        api.GET('/api/past-request-imports/{id}/rows', {
          params: { path: { id }, query: { faultyOnly: faultyOnly ? 'true' : 'false', after, limit: 50 } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  })
}

/** Sends a ledger to be read; nothing is imported by it. */
export function useReadLedger() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ organId, file }: { organId: string; file: File }) => {
      const form = new FormData()
      form.append('file', file, file.name)
      const params = { path: { organId } }
      // the API's document has no words for a multipart body; the client sends a form as it is
      return bodyOf(api.POST('/api/organs/{organId}/past-request-imports', { params, body: form as never }))
    },
    onSuccess: ({ found, ...headings }) => {
      client.setQueryData(pastImportQuery(found.id).queryKey, found)
      client.setQueryData(headingsKey(found.id), headings)
    },
  })
}

/** Begins to import the good rows; the answer is the import as it stands then. */
export function useStartImport(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => bodyOf(api.POST('/api/past-request-imports/{id}/start', { params: { path: { id } } })),
    onSuccess: (found) => keep(client, pastImportQuery(id).queryKey, found),
  })
}
