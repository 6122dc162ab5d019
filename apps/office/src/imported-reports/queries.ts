import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'

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
    queryFn: () => bodyOf(api.GET('/api/imported-reports/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  })
}

export function useImportReports() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (files: readonly File[]) => {
      const form = new FormData()
      for (const file of files) form.append('files', file, file.name)
      return bodyOf(api.POST('/api/imported-reports', { body: {}, bodySerializer: () => form }))
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['importedReports'] }),
  })
}
