import { Button } from 'antd'

interface MoreProps {
  /** How many rows are shown, and of what: 「件」. */
  shown: number
  of: string
  hasMore: boolean
  fetching: boolean
  onMore: () => void
}

/** The way to the next page of a list, saying how much is shown. */
export function More({ shown, of, hasMore, fetching, onMore }: MoreProps) {
  return (
    <p className="more">
      <span className="quiet" role="status">
        已列出 {shown} {of}
        {hasMore ? '，后面还有' : '，没有更多'}
      </span>
      {hasMore && (
        <Button onClick={onMore} loading={fetching}>
          再列 50 {of}
        </Button>
      )}
    </p>
  )
}
