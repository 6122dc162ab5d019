import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { components } from '../api/schema.generated.ts'

export type SiteSettings = components['schemas']['SiteSettings']

export const siteQuery = queryOptions({
  queryKey: ['site'],
  queryFn: () => bodyOf(api.GET('/api/site')),
  // what is being typed is not exchanged for what a colleague saved
  refetchOnWindowFocus: false,
})

export function useEditSite() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SiteSettings) => bodyOf(api.PUT('/api/site', { body })),
    onSuccess: (site) => client.setQueryData(siteQuery.queryKey, site),
  })
}
