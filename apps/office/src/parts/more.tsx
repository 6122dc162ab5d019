import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'

interface MoreProps {
  /** How many rows are shown, and of what: 「件」. */
  shown: number
  of: string
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>
}

/** The way to the next page of a list, saying how much is shown. */
export function More({ shown, of, query: { hasNextPage, isFetchingNextPage, fetchNextPage } }: MoreProps) {
  return (
    <p className="more">
      <span className="quiet" role="status">
        已列出 {shown} {of}
        {hasNextPage ? '，后面还有' : '，没有更多'}
      </span>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          再列 50 {of}
        </Button>
      )}
    </p>
  )
}
