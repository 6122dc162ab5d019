import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
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
