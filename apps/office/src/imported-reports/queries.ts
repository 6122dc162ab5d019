import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { ImportedReportDetail } from '../api/types.ts'
import { withReportTables } from './with-report-tables.ts'

export const importedReportsQuery = infiniteQueryOptions({
  queryKey: ['importedReports'],
  queryFn: ({ pageParam }) =>
    bodyOf(
      api.GET('/api/imported-reports', { params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } } }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})

export function importedReportQuery(id: string) {
  return queryOptions({
    queryKey: ['importedReport', id],
    queryFn: async (): Promise<ImportedReportDetail> => {
      return withReportTables(await bodyOf(api.GET('/api/imported-reports/{id}', { params: { path: { id } } })))
    },
    staleTime: 5 * 60_000,
  })
}

export function useImportReports() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (files: readonly File[]) => {
      const form = new FormData()
      for (const file of files) form.append('files', file, file.name)
      // the API's document has no words for a multipart body; the client sends a form as it is
      return bodyOf(api.POST('/api/imported-reports', { body: form as never }))
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['importedReports'] }),
  })
}
