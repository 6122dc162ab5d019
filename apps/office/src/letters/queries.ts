import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { components } from '../api/schema.generated.ts'

type Schemas = components['schemas']

export type RequestLetters = Schemas['RequestLetters']
export type IssuedLetter = RequestLetters['issued'][number]
export type IssuableLetter = RequestLetters['issuable'][number]
export type DraftLetter = Schemas['DraftLetters']['letters'][number]
export type LetterFault = Schemas['LetterFault']
export type LetterSettings = Schemas['LetterSettings']

/** The letters of a request; new facts bring new ones, so the version is part of the key. */
export function lettersQuery(requestId: string, version: number) {
  return queryOptions({
    queryKey: ['request', requestId, 'letters', version],
    queryFn: () => bodyOf(api.GET('/api/requests/{id}/letters', { params: { path: { id: requestId } } })),
  })
}

/** The letters that a draft becomes, one for each applicant; each draft has its own. Reading them is recorded. */
export function draftLettersQuery(requestId: string, version: number) {
  return queryOptions({
    queryKey: ['request', requestId, 'draft-letters', version],
    queryFn: () => bodyOf(api.GET('/api/requests/{id}/draft-letters', { params: { path: { id: requestId } } })),
  })
}

export function useIssueLetter(requestId: string, version: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, eventVersion }: IssuableLetter) =>
      bodyOf(
        api.POST('/api/requests/{id}/letters', {
          params: { path: { id: requestId } },
          body: { kind, eventVersion },
        }),
      ),
    onSuccess: (letters) => keep(client, lettersQuery(requestId, version).queryKey, letters),
    // a colleague may have issued it in the meantime
    onError: () => client.invalidateQueries({ queryKey: lettersQuery(requestId, version).queryKey }),
  })
}

export function letterSettingsQuery(organId: string) {
  return queryOptions({
    queryKey: ['letterSettings', organId],
    queryFn: () => bodyOf(api.GET('/api/organs/{id}/letter-settings', { params: { path: { id: organId } } })),
    // what is being typed is not exchanged for what a colleague saved
    refetchOnWindowFocus: false,
  })
}

export function useChangeLetterSettings(organId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { expectedVersion: number; settings: LetterSettings }) =>
      bodyOf(api.PUT('/api/organs/{id}/letter-settings', { params: { path: { id: organId } }, body })),
    onSuccess: (saved) => keep(client, letterSettingsQuery(organId).queryKey, saved),
  })
}

export function useTryLetterSettings(organId: string) {
  return useMutation({
    mutationFn: (settings: LetterSettings) =>
      bodyOf(
        api.POST('/api/organs/{id}/letter-settings/check', { params: { path: { id: organId } }, body: { settings } }),
      ),
  })
}

/** The sample letter of settings as a file that the browser keeps; the server keeps nothing. */
export function useSampleLetter(organId: string) {
  return useMutation({
    mutationFn: async (settings: LetterSettings) => {
      const pdf = await bodyOf(
        api.POST('/api/organs/{id}/letter-settings/preview', {
          params: { path: { id: organId } },
          body: { settings },
          parseAs: 'blob',
        }) as Promise<{ data?: unknown; error?: unknown; response: Response }>,
      )
      const link = document.createElement('a')
      link.href = URL.createObjectURL(pdf as Blob)
      link.download = '文书样文（预览）.pdf'
      link.click()
      URL.revokeObjectURL(link.href)
    },
  })
}
