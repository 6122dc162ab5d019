import { Link } from 'react-router'
import type { RequestDetail } from '../api/types.ts'
import { useToday } from '../session/session.tsx'
import { dayInBrief, dayInFull } from '../words/dates.ts'

/** 并案: what is answered together, by which request, with how many letters, and by the first of their due days. */
export function JointPanel({ request }: { request: RequestDetail }) {
  const today = useToday()
  const { joint } = request
  if (joint === null) return null
  const { leadId, requests, letters, earliestDue } = joint
  const lead = requests.find(({ id }) => id === leadId)
  return (
    <section className="panel" aria-labelledby="joint">
      <h2 id="joint">
        并案办理 <small>每件各有编号、期限和经过，分别计数</small>
      </h2>
      <div className="in">
        {earliestDue && (
          <p>
            以最早的到期日为准：<strong>{dayInFull(earliestDue)}</strong>
          </p>
        )}
        <p className="quiet">
          {leadId === request.id ? (
            '由这件起草、审核、答复'
          ) : (
            <>
              由申请 <Link to={`/requests/${leadId}`}>{lead?.requestNo ?? '牵头的一件'}</Link> 起草、审核、答复
            </>
          )}
          ；{requests.length} 件申请，{letters} 份答复书，每个申请人一份。
        </p>
      </div>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">申请</th>
            <th scope="col">申请人</th>
            <th scope="col">到期</th>
            <th scope="col">现在</th>
            <th scope="col">答复书</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((row) => (
            <tr key={row.id}>
              <td>
                {row.id === request.id ? row.subject : <Link to={`/requests/${row.id}`}>{row.subject}</Link>}
                <br />
                <small className="code">{row.requestNo}</small>
                {row.id === leadId && <small className="after">牵头</small>}
              </td>
              <td className="nowrap">{row.applicantName}</td>
              <td className="nowrap">{row.dueOn ? dayInBrief(row.dueOn, today) : '未定'}</td>
              <td>{row.statusLabel}</td>
              <td className="nowrap">第 {row.letter} 份</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
