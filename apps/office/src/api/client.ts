import createClient, { type Middleware } from 'openapi-fetch'
import { apiErrorOf, asApiError } from './api-error.ts'
import type { paths } from './schema.generated.ts'

let csrfToken = ''

/** The token that every unsafe call carries; given by the session. */
export function setCsrfToken(token: string): void {
  csrfToken = token
}

const safeMethods = new Set(['GET', 'HEAD'])

const withCsrfToken: Middleware = {
  onRequest({ request }) {
    if (!safeMethods.has(request.method)) request.headers.set('X-CSRF-Token', csrfToken)
    return request
  },
}

/** The one way to the server: typed from the served OpenAPI document. */
export const api = createClient<paths>({ baseUrl: '/' })
api.use(withCsrfToken)

/**
 * The body of a successful answer.
 *
 * @throws {ApiError} on every other answer, and with kind `unreachable` where none came.
 */
export async function bodyOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  let answer: Awaited<typeof call>
  try {
    answer = await call
  } catch (thrown) {
    throw asApiError(thrown)
  }
  if (!answer.response.ok) throw apiErrorOf(answer.response.status, answer.error)
  return answer.data as T
}
