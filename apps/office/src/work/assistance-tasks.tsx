import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useSession } from '../session/session.tsx'
import { dayInShort } from '../words/dates.ts'
import { assistanceQuery } from './queries.ts'

/** What the person was asked to help with and has not returned. Nothing is drawn when there is none. */
export function AssistanceTasks() {
  const { today, permissions } = useSession()
  const mayReturn = permissions.includes('request.returnAssistance')
  const { data } = useQuery({ ...assistanceQuery, enabled: mayReturn })
  if (!data || data.tasks.length === 0) return null
  return (
    <section className="panel" aria-labelledby="assistance-tasks">
      <h2 id="assistance-tasks">
        请我协办的 <small>{data.tasks.length} 项没有返回</small>
      </h2>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">返回期限</th>
            <th scope="col">工作日</th>
            <th scope="col">申请</th>
          </tr>
        </thead>
        <tbody>
          {data.tasks.map((task) => (
            <tr key={`${task.requestId} ${task.id}`}>
              <td className="nowrap">{dayInShort(task.dueOn, today)}</td>
              <td className="nowrap">
                {task.daysLeft < 0 ? <strong>已过期 {-task.daysLeft} 天</strong> : `还有 ${task.daysLeft} 天`}
              </td>
              <td>
                <Link to={`/requests/${task.requestId}`}>{task.subject}</Link>
                <br />
                <small className="code">{task.requestNo}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
