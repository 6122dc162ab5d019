import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../../api/client.ts'
import type { ImportBatch } from '../../api/types.ts'
import { batchName, type Dropped, portionsOf } from '../dropped-files.ts'

/** Milliseconds between two looks at a batch that is not finished. */
const LOOK_AGAIN = 1_000

const isFinished = (batch: ImportBatch): boolean => batch.waiting === 0 && batch.opening === 0

export const batchesQuery = queryOptions({
  queryKey: ['importBatches'],
  queryFn: async () => (await bodyOf(api.GET('/api/import-batches', { params: { query: { limit: 5 } } }))).rows,
  refetchInterval: ({ state }) => (state.data?.some((batch) => !isFinished(batch)) ? LOOK_AGAIN : false),
})

export function batchQuery(id: string) {
  return queryOptions({
    queryKey: ['importBatch', id],
    queryFn: () => bodyOf(api.GET('/api/import-batches/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isFinished(state.data) ? false : LOOK_AGAIN),
  })
}

/** `finished` is part of the key's data: while the batch runs the rows are fetched again. */
export function batchFilesQuery(id: string, finished: boolean) {
  return infiniteQueryOptions({
    queryKey: ['importBatch', id, 'files', finished],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/import-batches/{id}/files', {
          params: { path: { id }, query: { limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: finished ? false : LOOK_AGAIN * 2,
    placeholderData: (before) => before,
  })
}

interface SendBatch {
  files: readonly Dropped[]
  onSent: (sent: number) => void
}

/** Begins a batch and sends its files in portions; answers the batch when all have arrived. */
export function useSendBatch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ files, onSent }: SendBatch): Promise<ImportBatch> => {
      const batch = await bodyOf(api.POST('/api/import-batches', { body: { name: batchName(files).slice(0, 200) } }))
      let sent = 0
      for (const portion of portionsOf(files)) {
        const form = new FormData()
        form.append('paths', JSON.stringify(portion.map(({ path }) => path)))
        for (const { file } of portion) form.append('files', file, file.name)
        const path = { id: batch.id }
        // the API's document has no words for a multipart body; the client sends a form as it is
        await bodyOf(api.POST('/api/import-batches/{id}/files', { params: { path }, body: form as never }))
        sent += portion.length
        onSent(sent)
      }
      return batch
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['importBatches'] }),
  })
}

/** Says which organ a report is about; the version is asked for first, for lists do not carry it. */
export function useChooseOrgan(batchId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ reportId, aboutOrganId }: { reportId: string; aboutOrganId: string }) => {
      const path = { id: reportId }
      const { version } = await bodyOf(api.GET('/api/imported-reports/{id}', { params: { path } }))
      const body = { expectedVersion: version, aboutOrganId }
      return bodyOf(api.POST('/api/imported-reports/{id}/organ', { params: { path }, body }))
    },
    onSuccess: (row) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['importBatch', batchId] }),
        client.invalidateQueries({ queryKey: ['importedReport', row.id] }),
        client.invalidateQueries({ queryKey: ['importedReports'] }),
      ]),
  })
}
