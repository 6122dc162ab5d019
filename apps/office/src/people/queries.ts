import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { NewPerson } from '../api/types.ts'

type HeldRole = NewPerson['roles'][number]

/** People of the organs in reach. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await bodyOf(api.GET('/api/people'))).rows,
})

function useFreshPeople() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: peopleQuery.queryKey })
}

/** Creates a person; the answer holds the one-time password, which is told only once. */
export function useCreatePerson() {
  return useMutation({
    mutationFn: (body: NewPerson) => bodyOf(api.POST('/api/people', { body })),
    onSuccess: useFreshPeople(),
  })
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (id: string) => bodyOf(api.POST('/api/people/{id}/password', { params: { path: { id } } })),
    onSuccess: useFreshPeople(),
  })
}

export function useDeactivatePerson() {
  return useMutation({
    mutationFn: (id: string) => bodyOf(api.POST('/api/people/{id}/deactivation', { params: { path: { id } } })),
    onSuccess: useFreshPeople(),
  })
}

export function useGrantRole(id: string) {
  return useMutation({
    mutationFn: (body: HeldRole) => bodyOf(api.POST('/api/people/{id}/roles', { params: { path: { id } }, body })),
    onSuccess: useFreshPeople(),
  })
}

export function useRevokeRole(id: string) {
  return useMutation({
    mutationFn: (body: HeldRole) =>
      bodyOf(api.POST('/api/people/{id}/roles/revocation', { params: { path: { id } }, body })),
    onSuccess: useFreshPeople(),
  })
}
