import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import type { components } from '../api/schema.generated.ts'
import { documentsKey, requestQuery } from '../requests/queries.ts'

type Schemas = components['schemas']

export type AnswerDocument = Schemas['AnswerDocument']
export type AnswerDocuments = Schemas['AnswerDocuments']
export type AnswerDocumentDetail = Schemas['AnswerDocumentDetail']
export type RedactionMark = Schemas['RedactionMark']

export function documentsQuery(requestId: string) {
  return queryOptions({
    queryKey: documentsKey(requestId),
    queryFn: () => bodyOf(api.GET('/api/requests/{id}/documents', { params: { path: { id: requestId } } })),
  })
}

export function documentQuery(requestId: string, documentId: string) {
  return queryOptions({
    queryKey: [...documentsKey(requestId), documentId],
    queryFn: () =>
      bodyOf(api.GET('/api/requests/{id}/documents/{documentId}', { params: { path: { id: requestId, documentId } } })),
    // what is on the desk is not exchanged for what a colleague saved
    refetchOnWindowFocus: false,
  })
}

export function useAddDocument(requestId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return bodyOf(
        api.POST('/api/requests/{id}/documents', {
          params: { path: { id: requestId } },
          // the API's document has no words for a multipart body; the client sends a form as it is
          body: form as never,
        }),
      )
    },
    onSuccess: (documents) => keep(client, documentsQuery(requestId).queryKey, documents),
  })
}

/** What the desk of one document can do; each answer is the document as it stands afterwards. */
export function useDocumentActs(requestId: string, documentId: string) {
  const client = useQueryClient()
  const params = { path: { id: requestId, documentId } }
  const onSuccess = async (detail: AnswerDocumentDetail) => {
    await keep(client, documentQuery(requestId, documentId).queryKey, detail)
    void client.invalidateQueries({ queryKey: documentsQuery(requestId).queryKey, exact: true })
    // the grounds stand beside the reasons of the answer
    void client.invalidateQueries({ queryKey: requestQuery(requestId).queryKey, exact: true })
  }
  const address = '/api/requests/{id}/documents/{documentId}'
  const find = useMutation({
    mutationFn: (text: string) => bodyOf(api.POST(`${address}/find`, { params, body: { text } })),
  })
  const save = useMutation({
    mutationFn: (body: { expectedVersion: number; marks: RedactionMark[]; words: string[] }) =>
      bodyOf(api.PUT(address, { params, body })),
    onSuccess,
  })
  const finish = useMutation({
    mutationFn: (expectedVersion: number) =>
      bodyOf(api.POST(`${address}/finish`, { params, body: { expectedVersion } })),
    onSuccess,
  })
  const needNone = useMutation({
    mutationFn: (body: { expectedVersion: number; reason: string }) =>
      bodyOf(api.POST(`${address}/none-needed`, { params, body })),
    onSuccess,
  })
  const discard = useMutation({
    mutationFn: (expectedVersion: number) =>
      bodyOf(api.POST(`${address}/discard`, { params, body: { expectedVersion } })),
    onSuccess: (documents) => keep(client, documentsQuery(requestId).queryKey, documents),
  })
  return { find, save, finish, needNone, discard }
}
