import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { ImportedReportDetail, Light } from '../api/types.ts'
import { withReportTables } from './with-report-tables.ts'

/** What the list of reports is filtered by, as it stands in the address. */
export type ReportFilter = Partial<
  Record<'year' | 'organId' | 'light' | 'code' | 'batchId' | 'words' | 'order', string>
>

function queryOf({ year, light, order, ...texts }: ReportFilter) {
  return {
    ...texts,
    ...(year && { year: Number(year) }),
    ...(light && { light: light as Light }),
    ...(order && { order: order as 'worst' | 'newest' }),
  }
}

export function importedReportsQuery(filter: ReportFilter) {
  return infiniteQueryOptions({
    queryKey: ['importedReports', filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/imported-reports', {
          params: { query: { limit: 50, ...queryOf(filter), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

export function reportCountsQuery({ order: _order, ...filter }: ReportFilter) {
  return queryOptions({
    queryKey: ['importedReports', 'counts', filter],
    queryFn: () => bodyOf(api.GET('/api/imported-reports/counts', { params: { query: queryOf(filter) } })),
  })
}

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
