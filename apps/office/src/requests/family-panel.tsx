import { Link } from 'react-router'
import type { RequestDetail } from '../api/types.ts'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'

/** What a request was split into, or from which one it comes (一事一申请); and what became of it as public information. */
export function FamilyPanel({ request }: { request: RequestDetail }) {
  const today = useToday()
  const { splitFrom, parts, itemIds } = request
  if (splitFrom === null && parts.length === 0 && itemIds.length === 0) return null
  return (
    <section className="panel" aria-labelledby="family">
      <h2 id="family">来源和去向</h2>
      <dl className="key-values in">
        {splitFrom && (
          <>
            <dt>拆分自</dt>
            <dd>
              <Link to={`/requests/${splitFrom.id}`}>{splitFrom.requestNo}</Link>
            </dd>
          </>
        )}
        {parts.length > 0 && (
          <>
            <dt>拆分成</dt>
            <dd>
              <ul>
                {parts.map((part) => (
                  <li key={part.id}>
                    <Link to={`/requests/${part.id}`}>{part.requestNo}</Link>　{part.subject}
                    <span className="quiet after">
                      {part.statusLabel}
                      {part.dueOn && `，${dayInBrief(part.dueOn, today)}到期`}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {itemIds.map((id) => (
          <div key={id} className="key-row">
            <dt>转为主动公开</dt>
            <dd>
              <Link to={`/items/${id}`}>信息条目</Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
