import { Link } from 'react-router'
import { Status } from '../parts/status.tsx'
import type { PastRequestRow } from './queries.ts'

/** The rows of a ledger as they were understood, each with all its faults. */
export function PastRows({ rows }: { rows: readonly PastRequestRow[] }) {
  return (
    <table className="grid">
      <caption className="visually-hidden">台账的各行</caption>
      <thead>
        <tr>
          <th scope="col">行</th>
          <th scope="col">申请编号</th>
          <th scope="col">申请</th>
          <th scope="col">收到</th>
          <th scope="col">办理结果</th>
          <th scope="col">检查</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, shown, faults, requestId }) => (
          <tr key={row}>
            <td className="nowrap">{row}</td>
            <th scope="row" className="code">
              {requestId === null ? shown.requestNo : <Link to={`/requests/${requestId}`}>{shown.requestNo}</Link>}
            </th>
            <td>
              {shown.subject}
              <br />
              <small className="quiet">{[shown.applicantKind, shown.channel].filter(Boolean).join('，')}</small>
            </td>
            <td className="nowrap">{shown.receivedOn}</td>
            <td>
              {shown.outcome || (faults.length === 0 ? '没有办结' : '')}
              {shown.closedOn !== null && (
                <>
                  <br />
                  <small className="quiet nowrap">{shown.closedOn}</small>
                </>
              )}
            </td>
            <td>
              {faults.length === 0 ? (
                <Status look="done">{requestId === null ? '可以导入' : '已导入'}</Status>
              ) : (
                <ul>
                  {faults.map((fault) => (
                    <li key={fault}>{fault}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
