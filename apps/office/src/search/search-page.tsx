import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { Empty } from '../parts/empty.tsx'
import { Queried } from '../parts/queried.tsx'
import { LevelStatus } from '../parts/status.tsx'
import { itemSearchQuery } from '../publication/queries.ts'
import { requestSearchQuery } from '../requests/queries.ts'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'

/** Requests and items that match what was typed into the bar. */
export function SearchPage() {
  const [parameters] = useSearchParams()
  const words = parameters.get('q') ?? ''
  const { permissions } = useSession()
  useTitle(`搜索 ${words}`)
  return (
    <>
      <div className="head">
        <h1>搜索“{words}”</h1>
      </div>
      <div className="stack">
        {permissions.includes('request.read') && <FoundRequests words={words} />}
        {permissions.includes('item.read') && <FoundItems words={words} />}
      </div>
    </>
  )
}

function FoundRequests({ words }: { words: string }) {
  const found = useQuery(requestSearchQuery(words))
  return (
    <section className="panel" aria-labelledby="found-requests">
      <h2 id="found-requests">依申请公开</h2>
      <Queried what="办件" query={found}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty>
              <p>没有编号或者内容含有“{words}”的申请。</p>
            </Empty>
          ) : (
            <ul className="in found">
              {rows.map((row) => (
                <li key={row.id}>
                  <Link to={`/requests/${row.id}`}>{row.subject}</Link>{' '}
                  <LevelStatus level={row.level} word={row.statusLabel} />
                  <br />
                  <small className="quiet">
                    <span className="code">{row.requestNo}</span>　{row.organName}　{row.applicantName}
                  </small>
                </li>
              ))}
              {next && (
                <li>
                  <Link to={`/requests?q=${encodeURIComponent(words)}`}>列出全部符合的申请</Link>
                </li>
              )}
            </ul>
          )
        }
      </Queried>
    </section>
  )
}

function FoundItems({ words }: { words: string }) {
  const found = useQuery(itemSearchQuery(words))
  return (
    <section className="panel" aria-labelledby="found-items">
      <h2 id="found-items">主动公开</h2>
      <Queried what="信息" query={found}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty>
              <p>没有标题或者文号含有“{words}”的信息。</p>
            </Empty>
          ) : (
            <ul className="in found">
              {rows.map((row) => (
                <li key={row.id}>
                  <Link to={`/items/${row.id}`}>{row.title}</Link>
                  <br />
                  <small className="quiet">
                    {row.categoryLabel}　{row.statusLabel}
                    {row.indexNo && <span className="code">　{row.indexNo}</span>}
                  </small>
                </li>
              ))}
              {next && (
                <li>
                  <Link to={`/items?q=${encodeURIComponent(words)}`}>列出全部符合的信息</Link>
                </li>
              )}
            </ul>
          )
        }
      </Queried>
    </section>
  )
}
