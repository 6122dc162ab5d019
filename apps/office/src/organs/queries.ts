import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { components } from '../api/schema.generated.ts'
import type { AnswerSettings } from '../api/types.ts'

/** The organs the person may see, parents before children. */
export const organsQuery = queryOptions({
  queryKey: ['organs'],
  queryFn: async () => (await bodyOf(api.GET('/api/organs'))).rows,
  staleTime: 5 * 60_000,
})

export function answerSettingsQuery(organId: string) {
  return queryOptions({
    queryKey: ['answerSettings', organId],
    queryFn: () => bodyOf(api.GET('/api/organs/{organId}/answer-settings', { params: { path: { organId } } })),
  })
}

/** Sets how an organ makes its answers. */
export function useSetAnswerSettings(organId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: AnswerSettings) =>
      bodyOf(api.PUT('/api/organs/{organId}/answer-settings', { params: { path: { organId } }, body })),
    onSuccess: (settings) => client.setQueryData(answerSettingsQuery(organId).queryKey, settings),
  })
}

export type Organ = components['schemas']['Organ']
type NewOrgan = components['schemas']['NewOrganInput']
type OrganChange = components['schemas']['OrganChangeInput']

export function organQuery(organId: string) {
  return queryOptions({
    queryKey: ['organ', organId],
    queryFn: () => bodyOf(api.GET('/api/organs/{organId}', { params: { path: { organId } } })),
    // what is being typed is not exchanged for what a colleague saved
    refetchOnWindowFocus: false,
  })
}

export function useCreateOrgan() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewOrgan) => bodyOf(api.POST('/api/organs', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: organsQuery.queryKey }),
  })
}

function useKeepOrgan(organId: string) {
  const client = useQueryClient()
  return (organ: Organ) => {
    client.setQueryData(organQuery(organId).queryKey, organ)
    return client.invalidateQueries({ queryKey: organsQuery.queryKey })
  }
}

export function useChangeOrgan(organId: string) {
  return useMutation({
    mutationFn: (body: OrganChange) =>
      bodyOf(api.PUT('/api/organs/{organId}', { params: { path: { organId } }, body })),
    onSuccess: useKeepOrgan(organId),
  })
}

export function useEditGuide(organId: string) {
  return useMutation({
    mutationFn: (body: Organ['guide']) =>
      bodyOf(api.PUT('/api/organs/{organId}/guide', { params: { path: { organId } }, body })),
    onSuccess: useKeepOrgan(organId),
  })
}
