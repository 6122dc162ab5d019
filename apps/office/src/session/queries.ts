import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf, setCsrfToken } from '../api/client.ts'

/** Who is signed in. Fails with kind `unauthenticated` where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await bodyOf(api.GET('/api/session'))
    setCsrfToken(session.csrfToken)
    return session
  },
  staleTime: 5 * 60_000,
  retry: false,
})

export function useSignIn() {
  return useMutation({
    mutationFn: async (body: { username: string; password: string }) => {
      const answer = await bodyOf(api.POST('/api/session', { body }))
      setCsrfToken(answer.csrfToken)
      return answer
    },
  })
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => bodyOf(api.DELETE('/api/session')),
    onSuccess: () => client.clear(),
  })
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string }) =>
      bodyOf(api.POST('/api/session/password', { body })),
  })
}
