import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useSession } from '../session/session.tsx'
import { dayInShort } from '../words/dates.ts'
import { useToday } from '../session/session.tsx'
import { DisputeStatus } from './dispute-status.tsx'
import { disputesOfRequestQuery } from './queries.ts'

/** The disputes about a request, in sequence, and the way to register one. Quiet where there is nothing to say. */
export function RequestDisputes({ requestId, answered }: { requestId: string; answered: boolean }) {
  const { permissions } = useSession()
  const today = useToday()
  const mayRead = permissions.includes('dispute.read')
  const disputes = useQuery({ ...disputesOfRequestQuery(requestId), enabled: mayRead })
  const rows = [...(disputes.data?.rows ?? [])].reverse()
  const mayFile = permissions.includes('dispute.file')
  if (!mayRead || (rows.length === 0 && !(answered && mayFile))) return null
  return (
    <section className="panel" aria-labelledby="disputes">
      <h2 id="disputes">复议诉讼 {mayFile && <Link to={`/disputes/new?request=${requestId}`}>登记</Link>}</h2>
      <div className="in">
        {rows.length === 0 ? (
          <p className="quiet">没有登记过针对这件申请的复议、诉讼。</p>
        ) : (
          <ol>
            {rows.map((row) => (
              <li key={row.id}>
                <DisputeStatus dispute={row} />{' '}
                <Link to={`/disputes/${row.id}`}>
                  {row.kindLabel}　{row.decidedBy}
                </Link>{' '}
                <small>
                  {dayInShort(row.filedOn, today)} 提起{row.decisionLabel && `，${row.decisionLabel}`}
                </small>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
