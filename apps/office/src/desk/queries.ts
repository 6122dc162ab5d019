import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { components } from '../api/schema.generated.ts'

type Schemas = components['schemas']
export type NewHandover = Schemas['NewHandoverInput']
export type NewReasonTemplate = Schemas['NewReasonTemplateInput']
export type ReasonTemplate = Schemas['ReasonTemplates']['templates'][number]
export type Retention = Schemas['Retention']['organs'][number]

export const handoversQuery = queryOptions({
  queryKey: ['desk', 'handovers'],
  queryFn: () => bodyOf(api.GET('/api/handovers')),
})

export function useHandOver() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewHandover) => bodyOf(api.POST('/api/handovers', { body })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['desk'] })
      void client.invalidateQueries({ queryKey: ['work'] })
      void client.invalidateQueries({ queryKey: ['requests'] })
    },
  })
}

export const templatesQuery = queryOptions({
  queryKey: ['desk', 'templates'],
  queryFn: () => bodyOf(api.GET('/api/reason-templates')),
})

export function useSaveTemplate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewReasonTemplate) => bodyOf(api.POST('/api/reason-templates', { body })),
    onSuccess: (templates) => client.setQueryData(templatesQuery.queryKey, templates),
  })
}

export function useDeleteTemplate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => bodyOf(api.DELETE('/api/reason-templates/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: templatesQuery.queryKey }),
  })
}

export const retentionQuery = queryOptions({
  queryKey: ['desk', 'retention'],
  queryFn: () => bodyOf(api.GET('/api/archive/retention')),
})

export function useSetRetention() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { organId: string; term: Retention['term'] }) =>
      bodyOf(api.POST('/api/archive/retention', { body })),
    onSuccess: (retention) => client.setQueryData(retentionQuery.queryKey, retention),
  })
}

/** Files whose term has run out, the oldest first. */
export const appraisalsQuery = infiniteQueryOptions({
  queryKey: ['desk', 'appraisals'],
  queryFn: ({ pageParam }) =>
    bodyOf(
      api.GET('/api/archive/appraisals', {
        params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
})
