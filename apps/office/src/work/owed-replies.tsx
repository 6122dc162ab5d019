import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useSession } from '../session/session.tsx'
import { dayInShort } from '../words/dates.ts'
import { owedRepliesQuery } from './queries.ts'

/** Disputes in which the organ owes a reply. Nothing is drawn when there is none. */
export function OwedReplies() {
  const { today, permissions } = useSession()
  const { data } = useQuery({ ...owedRepliesQuery, enabled: permissions.includes('dispute.read') })
  if (!data || data.rows.length === 0) return null
  return (
    <section className="panel" aria-labelledby="owed-replies">
      <h2 id="owed-replies">
        复议诉讼待答复 <small>{data.rows.length} 件</small>
      </h2>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">答复期限</th>
            <th scope="col">工作日</th>
            <th scope="col">案件</th>
            <th scope="col">申请</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((dispute) => (
            <tr key={dispute.id}>
              <td className="nowrap">{dispute.replyDueOn && dayInShort(dispute.replyDueOn, today)}</td>
              <td className="nowrap">
                {dispute.daysLeft !== null &&
                  (dispute.daysLeft < 0 ? (
                    <strong>已过期 {-dispute.daysLeft} 天</strong>
                  ) : (
                    `还有 ${dispute.daysLeft} 天`
                  ))}
              </td>
              <td>
                <Link to={`/disputes/${dispute.id}`}>
                  {dispute.kindLabel}，{dispute.decidedBy}
                </Link>
                <br />
                <small className="code">{dispute.caseNo}</small>
              </td>
              <td className="code">
                {dispute.requestId && <Link to={`/requests/${dispute.requestId}`}>{dispute.requestNo}</Link>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
