import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { AnnualReportDetail } from '../api/types.ts'
import { withTables } from '../api/with-tables.ts'

export type NarrativeSectionKey = keyof AnnualReportDetail['narrative']

export interface OrganYear {
  organId: string
  year: number
}

export function annualReportsQuery(organId?: string) {
  return queryOptions({
    queryKey: ['annualReports', organId ?? null],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/annual-reports', { params: { query: organId ? { organId } : {} } }))).rows,
  })
}

export function annualReportQuery(place: OrganYear) {
  return queryOptions({
    queryKey: ['annualReport', place.organId, place.year],
    queryFn: async () =>
      withTables(await bodyOf(api.GET('/api/annual-reports/{organId}/{year}', { params: { path: place } }))),
  })
}

/** What one cell rests on. */
export function cellQuery(place: OrganYear, address: string) {
  return queryOptions({
    queryKey: ['annualReport', place.organId, place.year, 'cell', address],
    queryFn: () =>
      bodyOf(
        api.GET('/api/annual-reports/{organId}/{year}/cells/{address}', { params: { path: { ...place, address } } }),
      ),
  })
}

/** Keeps the report as the server answered it; explanations of cells and the list are fetched afresh. */
function useKeepReport(place: OrganYear) {
  const client = useQueryClient()
  return async (report: AnnualReportDetail) => {
    const { queryKey } = annualReportQuery(place)
    await keep(client, queryKey, report)
    await client.invalidateQueries({ queryKey: [...queryKey, 'cell'] })
    void client.invalidateQueries({ queryKey: ['annualReports'] })
  }
}

export function useEnterFigures(place: OrganYear) {
  return useMutation({
    mutationFn: async (figures: Record<string, number | null>) =>
      withTables(
        await bodyOf(
          api.PUT('/api/annual-reports/{organId}/{year}/figures', { params: { path: place }, body: { figures } }),
        ),
      ),
    onSuccess: useKeepReport(place),
  })
}

/** Writes one section; the server leaves the others as they stand. */
export function useWriteSection(place: OrganYear, section: NarrativeSectionKey) {
  return useMutation({
    mutationFn: async (text: string) =>
      withTables(
        await bodyOf(
          api.PUT('/api/annual-reports/{organId}/{year}/narrative', {
            params: { path: place },
            body: { [section]: text },
          }),
        ),
      ),
    onSuccess: useKeepReport(place),
  })
}

export function usePublishReport(place: OrganYear) {
  return useMutation({
    mutationFn: async (expectedVersion: number) =>
      withTables(
        await bodyOf(
          api.POST('/api/annual-reports/{organId}/{year}/publish', {
            params: { path: place },
            body: { expectedVersion },
          }),
        ),
      ),
    onSuccess: useKeepReport(place),
  })
}
