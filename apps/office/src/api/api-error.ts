import type { ErrorBody, ErrorKind } from './types.ts'

/** `unreachable`: the browser got no answer at all. */
export type ApiErrorKind = ErrorKind | 'unreachable'

/** An answer of the API that is not a success, with its Chinese sentence, all reasons and the sentences of fields. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  readonly reasons: readonly string[]
  /** Field path → sentence. */
  readonly fields: Readonly<Record<string, string>>

  constructor(
    kind: ApiErrorKind,
    message: string,
    reasons: readonly string[] = [],
    fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'ApiError'
    this.kind = kind
    this.reasons = reasons
    this.fields = fields
  }
}

const kindOfStatus: Record<number, ErrorKind> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  422: 'refused',
  429: 'rateLimited',
}

/** The error of an answer: its own sentence where the body has the agreed shape, else one that names the status. */
export function apiErrorOf(status: number, body: unknown): ApiError {
  if (hasErrorShape(body)) {
    const { kind, message, reasons, fields } = body.error
    return new ApiError(kind, message, reasons ?? [], fields ?? {})
  }
  return new ApiError(
    kindOfStatus[status] ?? 'fault',
    `服务器没有按约定答复（状态 ${status}）。请稍后重试；仍然不行，请告诉管理员。`,
  )
}

/** Anything thrown by a call, as an ApiError: what is not one is a connection that failed. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown
  return new ApiError('unreachable', '连不上服务器。请检查网络后重试，已填写的内容都还在。')
}

function hasErrorShape(body: unknown): body is ErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false
  const { error } = body
  return typeof error === 'object' && error !== null && 'kind' in error && 'message' in error
}
