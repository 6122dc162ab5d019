interface PagerProps {
  /** Address without the cursor, with its other filters. */
  path: string
  query: Record<string, string | undefined>
  next: string | null
  /** Whether this page was itself reached by a cursor. */
  later: boolean
}

/** Forward by keyset, back to the start: addresses stay valid when new entries arrive. */
export function Pager({ path, query, next, later }: PagerProps) {
  if (next === null && !later) return null
  const address = (cursor: string | undefined) => {
    const given = Object.entries({ ...query, cursor }).filter((entry): entry is [string, string] => Boolean(entry[1]))
    return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
  }
  return (
    <nav className="pager" aria-label="翻页">
      {later && (
        <a className="button button-second" href={address(undefined)}>
          回到第一页
        </a>
      )}
      {next !== null && (
        <a className="button button-second" rel="next" href={address(next)}>
          下一页（更早的）
        </a>
      )}
    </nav>
  )
}
