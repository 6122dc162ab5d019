import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { type ApiErrorKind, asApiError } from '../api/api-error.ts'
import { ErrorMessage } from './error-message.tsx'
import { Loading } from './loading.tsx'

/** Failures after which another try may succeed; a refusal stays a refusal. */
const canHelp: ReadonlySet<ApiErrorKind> = new Set(['unreachable', 'fault', 'rateLimited'])

interface QueriedProps<T> {
  /** What is being fetched, for sentences: 「办件」. */
  what: string
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** Something that has to be fetched first: waiting in words, failure with its sentence and a way on, then the thing. */
export function Queried<T>({ what, query, children }: QueriedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) {
    return (
      <ErrorMessage error={query.error}>
        {canHelp.has(asApiError(query.error).kind) && (
          <p className="message-buttons">
            <Button onClick={() => void query.refetch()} loading={query.isFetching}>
              重新取{what}
            </Button>
          </p>
        )}
      </ErrorMessage>
    )
  }
  return <Loading what={what} />
}
